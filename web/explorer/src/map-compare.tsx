// Two sets of nodes of the map: the paths from one to the other, and what their groups share, as a matrix.
import { useState } from 'preact/hooks';
import { useAnswer } from './answer';
import { MapOverlapDocument, MapPathsDocument, MapSharedDocument, type LinkFragment, type MapOverlapQuery } from './generated/api/graphql';
import { without, type Chart } from './map-place';
import { labelOf } from './map-scene';
import { Name, nameOf, Sources, Span, View } from './parts';
import { wayOf } from './relationships';
import { number, t } from './text';
import { go, same } from './url';

type Props = { chart: Chart; day: string | null; nameOf: (id: string) => string };

export function MapCompare({ chart, day, nameOf }: Props) {
  const { a, b } = chart;
  return (
    <section class="map-compare" aria-labelledby="map-compare">
      <h2 id="map-compare">{t('map.compare')}</h2>
      {a.length + b.length === 0 ? <p class="hint">{t('map.compareHint')}</p> : (
        <div class="map-sets">
          <Members name="a" of={a} nameOf={nameOf} />
          <Members name="b" of={b} nameOf={nameOf} />
        </div>
      )}
      {a.length > 0 && b.length > 0 && <Paths chart={chart} day={day} />}
      {a.length + b.length > 1 && <Overlap chart={chart} day={day} />}
    </section>
  );
}

const Members = ({ name, of, nameOf }: { name: 'a' | 'b'; of: string[]; nameOf: (id: string) => string }) => (
  <div>
    <h3>{t('map.set', { set: name.toUpperCase() })}</h3>
    {of.length === 0 ? <p class="hint">{t('none')}</p> : (
      <ul class="chips">{of.map((id) => <li key={id}><a href={same({ [name]: without(of, id) })}><bdi>{nameOf(id)}</bdi> <span aria-hidden="true">×</span><span class="unseen">{t('chips.remove')}</span></a></li>)}</ul>
    )}
  </div>
);

/** shownToo is the address of the map with more nodes. */
const shownToo = ({ show, hide }: Chart, ids: string[]) => same({ show: [...new Set([...show, ...ids])].join(','), hide: without(hide, ...ids) });

function Paths({ chart, day }: { chart: Chart; day: string | null }) {
  const shown = useAnswer(MapPathsDocument, { from: chart.a, to: chart.b, maxHops: chart.hops, asOf: day }, 'graph');
  return (
    <section class="map-paths" aria-labelledby="map-paths">
      <h3 id="map-paths">{t('map.paths')}</h3>
      <div class="filters">
        <label>{t('map.hops')}
          <select name="hops" value={String(chart.hops)} onChange={(event) => go(same({ hops: event.currentTarget.value }))}>
            {[1, 2, 3, 4, 5, 6, 7, 8].map((n) => <option key={n} value={String(n)}>{number(n)}</option>)}
          </select>
        </label>
      </div>
      <View of={shown}>
        {({ network: { paths } }) => (
          <>
            <p class="hint">{paths.distance == null ? t('map.noPath') : t('map.distance', { n: paths.distance })}</p>
            <ol>
              {paths.nodes.map((path) => (
                <li key={path.nodes.map(({ id }) => id).join()}>
                  {path.nodes.map((node, i) => (
                    <span key={node.id}>{i > 0 && <span class="map-hop"> <Hop of={path.hops[i - 1]!.relationships} from={path.nodes[i - 1]!.id} to={node.id} /></span>} <Name of={node} />{' '}</span>
                  ))}
                  {' '}<Span since={path.since} until={path.until} />
                  {!path.sameTime && <span class="mark disputed">{t('map.notAtOnce')}</span>}{' '}
                  <a href={shownToo(chart, path.nodes.map(({ id }) => id))}>{t('map.showPath')}</a>
                  <Sources of={path.hops.flatMap(({ relationships }) => relationships.flatMap(({ sources }) => sources))} />
                </li>
              ))}
            </ol>
            {paths.pageInfo.hasNextPage && <p class="hint">{t('map.morePaths')}</p>}
          </>
        )}
      </View>
    </section>
  );
}

type Relationships = { type: Parameters<typeof wayOf>[0]['type']; from: { id: string } }[];

/** Hop names each way in which two nodes on a path are tied, with an arrow in its direction. */
const Hop = ({ of, from, to }: { of: Relationships; from: string; to: string }) => (
  <>
    {[...new Set(of.map(({ type, from: start }) => `${start.id === from ? '' : 'back'} ${type}`))].map((way) => {
      const [back, type] = way.split(' ') as [string, Relationships[number]['type']];
      return <span key={way}><span class={`arrow ${back}`} aria-hidden="true" /> {wayOf({ type, direction: back ? 'INCOMING' : 'OUTGOING', label: labelOf(to) })} </span>;
    })}
  </>
);

type Pair = MapOverlapQuery['network']['overlap'][number];

function Overlap({ chart, day }: { chart: Chart; day: string | null }) {
  const [pair, open] = useState<string[]>();
  const shown = useAnswer(MapOverlapDocument, { groups: [...chart.a, ...chart.b], asOf: day }, 'graph');
  return (
    <section class="map-overlap">
      <h3>{t('map.overlap')}</h3>
      <p class="hint">{t('map.overlapHint')}</p>
      <View of={shown}>
        {({ network: { overlap } }) => {
          const of = new Map<string, Pair>(), groups = new Map<string, LinkFragment>(), sizes = new Map<string, number>();
          for (const each of overlap) {
            of.set(`${each.a.id} ${each.b.id}`, each);
            groups.set(each.a.id, each.a).set(each.b.id, each.b);
            sizes.set(each.a.id, each.sizeOfA).set(each.b.id, each.sizeOfB);
          }
          const cell = (row: string, column: string) => {
            const found = of.get(`${row} ${column}`) ?? of.get(`${column} ${row}`);
            if (!found) return <span class="hint">{number(sizes.get(row)!)}</span>;
            if (!found.sharedCount) return <span class="zero">0</span>;
            return <button type="button" onClick={() => open([found.a.id, found.b.id])}>{number(found.sharedCount)} <span class="hint">{number(found.jaccard ?? 0, { style: 'percent', maximumFractionDigits: 0 })}</span><span class="unseen"> {t('map.shared', { a: nameOf(groups.get(row)!), b: nameOf(groups.get(column)!) })}</span></button>;
          };
          return (
            <div class="scroll" tabIndex={0} role="region" aria-label={t('map.overlap')}>
              <table>
                <thead><tr><td />{[...groups].map(([id, group]) => <th key={id} scope="col"><Name of={group} /></th>)}</tr></thead>
                <tbody>{[...groups].map(([row, group]) => <tr key={row}><th scope="row"><Name of={group} /></th>{[...groups.keys()].map((column) => <td key={column}>{cell(row, column)}</td>)}</tr>)}</tbody>
              </table>
            </div>
          );
        }}
      </View>
      {pair && <SharedBy chart={chart} groups={pair} day={day} />}
    </section>
  );
}

function SharedBy({ chart, groups, day }: { chart: Chart; groups: string[]; day: string | null }) {
  const shown = useAnswer(MapSharedDocument, { groups, asOf: day });
  return (
    <View of={shown}>
      {({ network: { overlap: [both] } }) => both && (
        <>
          <p><a href={shownToo(chart, [...groups, ...both.shared.nodes.map(({ node }) => node.id)])}>{t('map.showPath')}</a></p>
          <ul class="map-shared">
            {both.shared.nodes.map(({ node, together }) => (
              <li key={node.id}><Name of={node} /> {together.map(({ first, last }, i) => <Span key={i} since={first} until={last} />)}{together.length === 0 && <span class="mark disputed">{t('map.notAtOnce')}</span>}</li>
            ))}
          </ul>
          {both.shared.totalCount > both.shared.nodes.length && <p class="hint">{t('list.tooMany', { n: both.shared.totalCount - both.shared.nodes.length })}</p>}
        </>
      )}
    </View>
  );
}
