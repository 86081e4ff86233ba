// The list beside the map: the same nodes and relationships, for keyboards and screen readers. Arrow keys walk it.
import { useEffect, useRef } from 'preact/hooks';
import { useAnswer } from './answer';
import { RelationshipCountsDocument, type DrawnFragment, type RelationshipType } from './generated/api/graphql';
import { inNetwork, tieKey, type Found, type Measured } from './map-data';
import { expansion, measures, NOTHING, without, type Chart } from './map-place';
import { colors, labelOf, neighbours, type Showing } from './map-scene';
import { labelOf as kindOf } from './node';
import { Assumption, Name, nameOf, Span, Title } from './parts';
import { wayOf } from './relationships';
import { number, t } from './text';
import { go, link, pageOf, same } from './url';

type Props = { chart: Chart; found: Found; shown: Showing; measured: Measured; day: string | null; choose: (id: string | undefined) => void };

/** turned is a list of an address with one more or, if it has it, one less. */
const turned = (list: Iterable<string>, id: string) => ([...list].includes(id) ? without(list, id) : [...list, id].join(','));

export function MapList({ chart, found, shown, measured, day, choose }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const near = neighbours(shown);
  const sorted = [...shown.ids].sort((a, b) => nameOf(found.nodes.get(a)!).localeCompare(nameOf(found.nodes.get(b)!)) || (a < b ? -1 : 1));
  // What is looked at comes into sight in its list; the page does not move.
  useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('li.chosen');
    if (chosen) list.current!.scrollTop = chosen.offsetTop - list.current!.offsetTop;
  }, [chart.node]);
  // Up and down go to the next line that can be used; forward goes to the neighbours of a node, and to the node of a
  // neighbour; back goes to the node.
  const walk = (event: KeyboardEvent) => {
    const at = event.target as HTMLElement, rtl = document.documentElement.dir === 'rtl';
    const to = (which: string) => list.current?.querySelector<HTMLElement>(which)?.focus();
    const id = at.dataset.node ?? at.dataset.neighbour;
    if (!id || event.altKey || event.ctrlKey || event.metaKey) return;
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (way) {
      const all = [...list.current!.querySelectorAll<HTMLElement>(at.dataset.node ? '[data-node]' : '[data-neighbour]')];
      all[all.indexOf(at) + way]?.focus();
    } else if (event.key === (rtl ? 'ArrowLeft' : 'ArrowRight')) {
      choose(id);
      requestAnimationFrame(() => to(at.dataset.node ? '[data-neighbour]' : `[data-node="${id}"]`));
    } else if (event.key === (rtl ? 'ArrowRight' : 'ArrowLeft')) {
      if (at.dataset.neighbour) to(`[data-node="${chart.node}"]`);
    } else return;
    event.preventDefault();
  };
  return (
    <section class="map-list" aria-labelledby="map-list">
      <h2 id="map-list">{t('map.nodes', { n: sorted.length })}</h2>
      <p class="hint">{t('map.keys')}</p>
      {sorted.length === 0 && <p class="empty">{t('map.empty')}</p>}
      <ul class="plain" ref={list} onKeyDown={walk}>
        {sorted.map((id) => (
          <li key={id} data-id={id} class={id === chart.node ? 'chosen' : undefined}>
            <button type="button" class="map-node" data-node={id} aria-expanded={id === chart.node} onClick={() => choose(id === chart.node ? undefined : id)}>
              <span class="dot" style={{ background: colors[labelOf(id)] }} /> <span class="what"><Title of={found.nodes.get(id)!} /> <span class="hint">{kindOf(found.nodes.get(id)!)}{chart.pin.has(id) && ` · ${t('map.pinned')}`}</span></span> <span class="count">{number(near.get(id)!.length)}</span>
            </button>
            {id === chart.node && <Chosen id={id} chart={chart} found={found} shown={shown} measured={measured} day={day} choose={choose} />}
          </li>
        ))}
      </ul>
      <Relationships chart={chart} found={found} shown={shown} />
      <Hidden chart={chart} found={found} />
    </section>
  );
}

/** Chosen is all that can be done with one node: its relationships here, what else there is, and where it stands. */
function Chosen({ id, chart, found, shown, measured, day, choose }: Props & { id: string }) {
  const counts = useAnswer(RelationshipCountsDocument, { id, asOf: day }, 'graph');
  const offered = counts.data?.node && 'relationshipCounts' in counts.data.node ? counts.data.node.relationshipCounts : [];
  const ties = shown.ties.filter(({ from, to }) => from.id === id || to.id === id);
  const values = measures.filter((each) => each === chart.color || each === chart.size).map((each) => [each, measured.get(id)?.[each]] as const);
  const mayCompare = inNetwork.includes(labelOf(id));
  const around = offered.filter(({ label }) => label !== 'DOCUMENT').reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="map-chosen" aria-busy={counts.busy}>
      <p><a href={link(pageOf(id))}>{t('map.page')}</a>{values.map(([name, value]) => <span key={name} class="facts"> · {t(`measure.${name}`)}: {value == null ? t('map.none') : number(value, { maximumSignificantDigits: 4 })}</span>)}</p>
      {ties.length > 0 && (
        <ul class="plain" aria-label={t('map.ties')}>
          {ties.map((tie) => {
            const outgoing = tie.from.id === id, other = outgoing ? tie.to.id : tie.from.id;
            return (
              <li key={tieKey(tie)} class={tie.assumption ? 'maybe-item' : undefined}>
                <span class={outgoing ? 'arrow' : 'arrow back'} aria-hidden="true" /> {wayOf({ type: tie.type, direction: outgoing ? 'OUTGOING' : 'INCOMING', label: labelOf(other) })}{' '}
                <button type="button" class="link" data-neighbour={other} onClick={() => choose(other)}><Title of={found.nodes.get(other)!} /></button> <Span since={tie.since} until={tie.until} />
                <Assumption text={tie.assumption} />
              </li>
            );
          })}
        </ul>
      )}
      {offered.length > 0 && (
        <fieldset class="map-expand">
          <legend>{t('map.expand')}</legend>
          {around > 0 && <Check name={id} chart={chart} text={t('map.all')} count={around} />}
          {offered.map((of) => <Check key={expansion({ id, ...of })} name={expansion({ id, ...of })} chart={chart} text={`${wayOf(of)} · ${t(`label.${of.label}`)}`} count={of.count} />)}
        </fieldset>
      )}
      <p class="map-actions">
        <a class="button" href={same({ hide: turned(chart.hide, id), node: null })}>{t('map.hide')}</a>
        <a class="button" href={same({ pin: turned(chart.pin, id) })}>{t(chart.pin.has(id) ? 'map.unpin' : 'map.pin')}</a>
        {chart.show.includes(id) && <a class="button" href={same({ show: without(chart.show, id) || NOTHING, node: null })}>{t('map.remove')}</a>}
        {mayCompare && <a class="button" href={same({ a: turned(chart.a, id), b: without(chart.b, id) })}>{t(chart.a.includes(id) ? 'map.outOf' : 'map.into', { set: 'A' })}</a>}
        {mayCompare && <a class="button" href={same({ b: turned(chart.b, id), a: without(chart.a, id) })}>{t(chart.b.includes(id) ? 'map.outOf' : 'map.into', { set: 'B' })}</a>}
      </p>
    </div>
  );
}

const Check = ({ name, chart, text, count }: { name: string; chart: Chart; text: string; count: number }) => (
  <label class="check"><input type="checkbox" name={name} checked={chart.open.includes(name)} onChange={() => go(same({ expand: turned(chart.open, name) }))} /> {text} <span class="count">{number(count)}</span></label>
);

function Relationships({ chart, found, shown }: { chart: Chart; found: Found; shown: Showing }) {
  const types = new Map<RelationshipType, DrawnFragment[]>();
  for (const tie of shown.ties) types.set(tie.type, [...(types.get(tie.type) ?? []), tie]);
  return (
    <details class="map-ties">
      <summary>{t('map.relationships', { n: shown.ties.length })}</summary>
      {[...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, ties]) => (
        <section key={type}>
          <h3>{wayOf({ type, direction: 'OUTGOING', label: labelOf(ties[0]!.to.id) })} <span class="count">{number(ties.length)}</span> <a class="map-hide-type" href={same({ hide: turned(chart.hide, type) })}>{t('map.hide')}</a></h3>
          <ul class="plain">
            {ties.map((tie) => (
              <li key={tieKey(tie)} data-tie={tieKey(tie)} class={tie.assumption ? 'maybe-item' : undefined}>
                <Name of={found.nodes.get(tie.from.id)!} /> <span class="arrow" aria-hidden="true" /> <Name of={found.nodes.get(tie.to.id)!} /> <Span since={tie.since} until={tie.until} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

/** Hidden names what is hidden, each with a link that shows it again. */
function Hidden({ chart, found }: { chart: Chart; found: Found }) {
  if (chart.hide.size === 0) return null;
  const name = (what: string) => {
    const node = found.nodes.get(what);
    if (node) return nameOf(node);
    const tie = found.ties.find(({ type }) => type === what);
    return tie ? wayOf({ type: tie.type, direction: 'OUTGOING', label: labelOf(tie.to.id) }) : what;
  };
  return (
    <section aria-labelledby="map-hidden">
      <h3 id="map-hidden">{t('map.hidden')}</h3>
      <ul class="chips">
        {[...chart.hide].map((what) => <li key={what}><a href={same({ hide: without(chart.hide, what) })}><bdi>{name(what)}</bdi> <span class="action">{t('map.showAgain')}</span></a></li>)}
      </ul>
    </section>
  );
}
