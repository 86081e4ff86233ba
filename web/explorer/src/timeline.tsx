// The timeline: months down, the initiative and its working groups across. Empty months stay.
import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from './answer';
import { NamesDocument, TimelineDocument, type LinkFragment } from './generated/api/graphql';
import { Awaited, Day, Name, nameOf, View } from './parts';
import { Share, type Shared } from './share';
import { day, t, tx } from './text';
import { cellOf, gridOf, kinds, spanOf, type Entry, type Grid } from './timeline-entries';
import { asOf, go, link, same, type Place } from './url';

const lastOf = (month: string) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

export function Timeline({ place }: { place: Place }) {
  const today = asOf(place) ?? new Date().toISOString().slice(0, 10);
  const span = spanOf(place, today);
  // In a large graph too much falls due for one table; the board has it by month.
  const [large, say] = useState('');
  const cut = large === span.join();
  const variables = { from: `${span[0]}-01`, to: lastOf(span[1]), kinds: kinds.filter((kind) => !cut || kind !== 'DUE') };
  const shown = useAnswer(TimelineDocument, variables, 'graph');
  const tooWide = shown.failure?.code === 'SCOPE_TOO_WIDE' && !cut;
  useEffect(() => { if (tooWide) say(span.join()); }, [tooWide]);
  const source = place.params.get('source');
  const named = useAnswer(NamesDocument, { ids: source ? [source] : [] });
  const titleOf = (id: string) => { const [node] = named.data?.nodes ?? []; return node && 'id' in node ? nameOf(node as LinkFragment) : id; };
  const page = Number(place.params.get('page')) || null;
  return (
    <>
      <h1 tabIndex={-1}>{t('timeline.title')}</h1>
      {tooWide ? <Awaited /> : <View of={shown}>
        {(data) => {
          const grid = gridOf(data, span, { source, page, column: place.params.get('column') });
          const left = data.timeline.totalCount - data.timeline.nodes.length;
          return (
            <>
              <form class="filters" role="search" aria-label={t('filters.title')} onSubmit={(event) => event.preventDefault()}>
                {(['from', 'to'] as const).map((name, i) => (
                  <label key={name}>{t(`timeline.${name}`)}
                    <input type="month" name={name} value={span[i]} pattern="\d{4}-\d\d" onChange={(event) => go(same({ [name]: event.currentTarget.value || null }))} />
                  </label>
                ))}
                <label>{t('filters.group')}
                  <select name="column" value={place.params.get('column') ?? ''} onChange={(event) => go(same({ column: event.currentTarget.value || null }))}>
                    <option value="">{t('filters.any')}</option>
                    {[...data.initiatives.nodes, ...data.workingGroups.nodes].map((each) => <option key={each.id} value={each.id}>{nameOf(each)}</option>)}
                  </select>
                </label>
                <Share of={sharedOf(grid, variables)} />
              </form>
              {source && <ul class="chips"><li><a href={same({ source: null, page: null })}>{tx(page ? 'timeline.saysOn' : 'timeline.says', { document: <bdi>{titleOf(source)}</bdi>, page: String(page) })} <span aria-hidden="true">×</span><span class="unseen">{t('chips.remove')}</span></a></li></ul>}
              {cut && <p class="notice"><a href={link('/', { by: 'month', state: 'ALL' })}>{t('timeline.cut')}</a></p>}
              <Table grid={grid} today={today} />
              {left > 0 && <p class="hint">{t('list.tooMany', { n: left })}</p>}
            </>
          );
        }}
      </View>}
    </>
  );
}

function Table({ grid: { columns, months, cells }, today }: { grid: Grid; today: string }) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t('timeline.title')}>
      <table class="timeline">
        <thead>
          <tr><th scope="col">{t('timeline.month')}</th>{columns.map(({ id, of }) => <th key={id} scope="col">{of ? <Name of={of} /> : t('timeline.elsewhere')}</th>)}</tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month} class={month === today.slice(0, 7) ? 'now' : undefined}>
              <th scope="row"><Day of={month} long />{month === today.slice(0, 7) && <span class="hint"> {t('timeline.now')}</span>}</th>
              {columns.map(({ id, of }) => <td key={id} data-column={of ? nameOf(of) : t('timeline.elsewhere')}><Cell of={cells.get(cellOf(month, id)) ?? []} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const FEW = 3;

/** Cell folds what falls due, where it is much: the meetings of a month come first. */
function Cell({ of }: { of: Entry[] }) {
  const due = of.filter(({ kind }) => kind === 'DUE');
  const open = of.filter(({ kind }) => kind !== 'DUE' || due.length <= FEW);
  return (
    <>
      {open.map((entry) => <Told key={entry.key} of={entry} />)}
      {due.length > FEW && (
        <details class="entry DUE">
          <summary>{t('timeline.due', { n: due.length })}</summary>
          {due.map((entry) => <Told key={entry.key} of={entry} />)}
        </details>
      )}
    </>
  );
}

/** exact is the date of an entry where its row does not say it already. */
const exact = ({ on, month }: Entry) => (on === month ? null : on);

function Told({ of }: { of: Entry }) {
  const { kind, node, others } = of;
  const on = exact(of);
  return (
    <div class={`entry ${kind}${node.assumption ? ' maybe-entry' : ''}`}>
      <span class="what">{t(`timeline.${kind}`)}</span> {on && <Day of={on} />} <Name of={node} />
      {node.__typename === 'Meeting' && node.place && <span class="facts"> · <bdi>{node.place}</bdi></span>}
      {of.of.length > 0 && <span class="facts"> · {t('timeline.owing', { n: of.of.length })}</span>}
      {node.assumption && <span class="facts"> · {t('assumption')}</span>}
      {others.length > 0 && <span class="facts"> · {tx('timeline.others', { dates: others.map((each, i) => [i > 0 && t('list.comma'), <Day key={each} of={each} />]) })}</span>}
    </div>
  );
}

const textOf = (of: Entry) => {
  const place = of.node.__typename === 'Meeting' && of.node.place;
  const on = exact(of);
  return `${t(`timeline.${of.kind}`)}: ${nameOf(of.node)}${place ? `, ${place}` : ''}${on ? ` (${day(on)})` : ''}`;
};

const sharedOf = ({ columns, months, cells }: Grid, variables: Record<string, unknown>): Shared => ({
  query: TimelineDocument.toString(),
  variables,
  table: () => [
    [t('timeline.month'), ...columns.map(({ of }) => (of ? nameOf(of) : t('timeline.elsewhere')))],
    ...months.map((month) => [month, ...columns.map(({ id }) => (cells.get(cellOf(month, id)) ?? []).map(textOf).join('; '))]),
  ],
});
