// What a map is of: its nodes, what each expansion leads to, and all relationships among them, on whatever day.
import { ask, type Answer } from './api';
import {
  MapBestDocument, MapBetweenDocument, MapExpansionDocument, MapMeasuresDocument, MapNodesDocument,
  type DrawnFragment, type Label, type MapBetweenQuery, type MapExpansionQuery, type PlacedFragment, type RelationshipDirection, type RelationshipType, type TypedDocumentString,
} from './generated/api/graphql';
import { BEST, expansionOf, measures, type MeasureName } from './map-place';

/** Step is what an expansion leads to: the other ends, each with the relationship; total counts them. */
export type Step = { text: string; from: string; total: number; to: { id: string; by: DrawnFragment }[] };
export type Found = {
  nodes: Map<string, PlacedFragment>;
  roots: Map<string, string[]>; // the ids that an item of show stands for
  steps: Step[];
  ties: DrawnFragment[];
  tooMany: number; // more nodes than one map takes; there are no ties then
};

export const MOST = 2_000; // nodes of a map
const BEST_COUNT = 60;
const PAGE = 500; // ids in a request

const stakeholders: Label[] = ['PERSON', 'ORGANIZATION', 'STAKEHOLDER_GROUP', 'WORKING_GROUP', 'INITIATIVE'];
/** inNetwork are the labels between which paths and overlaps are asked. */
export const inNetwork: Label[] = [...stakeholders, 'MEETING'];
// Documents tie everything to everything: nothing leads to them unless they are asked for.
const around: Label[] = [...inNetwork, 'THEME', 'RECOMMENDATION', 'ACTION_POINT', 'RESPONSE', 'PROGRESS_REPORT', 'OUTCOME'];

/** several asks for the items, four at a time, and returns the answers in their order. */
async function several<T, A>(items: T[], of: (item: T) => Promise<A>): Promise<A[]> {
  const answers: A[] = [];
  let next = 0;
  await Promise.all(Array.from({ length: 4 }, async () => { for (let i = next++; i < items.length; i = next++) answers[i] = await of(items[i]!); }));
  return answers;
}

const chunks = (ids: string[], size: number) => Array.from({ length: Math.ceil(ids.length / size) }, (_, i) => ids.slice(i * size, (i + 1) * size));

/** tieKey tells a relationship from all others. */
export const tieKey = ({ type, from, to, key }: DrawnFragment) => [type, from.id, to.id, key ?? ''].join(' ');

/** gather asks for a map. All answers are of one revision, or it asks again. */
export async function gather(show: string[], open: string[], after: string, signal: AbortSignal): Promise<Answer<Found>> {
  for (let turn = 0; ; turn++) {
    const revisions = new Set<number>();
    const data = await gatherOnce(show, open, async (document, variables) => {
      const answer = await ask(document, variables, after, signal);
      revisions.add(answer.revision);
      return answer.data;
    });
    const revision = Math.max(0, ...revisions);
    if (revisions.size <= 1 || turn === 3) return { data, revision };
    after = String(revision);
  }
}

type Asker = <T, V>(document: TypedDocumentString<T, V>, variables: V) => Promise<T>;

async function gatherOnce(show: string[], open: string[], ask: Asker): Promise<Found> {
  const found: Found = { nodes: new Map(), roots: new Map(), steps: [], ties: [], tooMany: 0 };
  const add = (node: PlacedFragment) => void found.nodes.set(node.id, node);
  const ids = show.filter((id) => id !== BEST);
  for (const { nodes } of await several(chunks(ids, PAGE), (ids) => ask(MapNodesDocument, { ids })))
    for (const node of nodes) if (node && 'id' in node) { add(node as PlacedFragment); found.roots.set(node.id, [node.id]); }
  if (show.includes(BEST)) {
    const { network } = await ask(MapBestDocument, { labels: stakeholders, first: BEST_COUNT });
    const best = network.nodes.nodes.map(({ node }) => node);
    best.forEach(add);
    found.roots.set(BEST, best.map(({ id }) => id));
  }
  found.steps = await several(open, (text) => expand(text, ask, add));
  const total = Math.max(found.nodes.size, ...found.steps.map((step) => step.total));
  if (total > MOST) return { ...found, tooMany: total };
  found.ties = await among([...found.nodes.keys()].sort(), ask);
  return found;
}

async function expand(text: string, ask: Asker, add: (node: PlacedFragment) => void): Promise<Step> {
  const { id, type, direction, label } = expansionOf(text);
  const step: Step = { text, from: id, total: 0, to: [] };
  const of = { id, types: type ? [type as RelationshipType] : null, direction: direction ? (direction as RelationshipDirection) : null, labels: label ? [label as Label] : around };
  for (let after: string | null = null; ; ) {
    const answer: MapExpansionQuery = await ask(MapExpansionDocument, { ...of, after });
    if (!answer.node || !('relationships' in answer.node)) return step;
    const { edges, totalCount, pageInfo }: Extract<NonNullable<MapExpansionQuery['node']>, { relationships: unknown }>['relationships'] = answer.node.relationships;
    step.total = totalCount;
    for (const edge of edges) { add(edge.node); step.to.push({ id: edge.node.id, by: edge.relationship }); }
    if (!pageInfo.hasNextPage || totalCount > MOST) return step;
    after = pageInfo.endCursor ?? null;
  }
}

/** among asks for all relationships among nodes: one request takes 500 of them, so more are asked by pairs of parts. */
async function among(ids: string[], ask: Asker): Promise<DrawnFragment[]> {
  const parts = ids.length <= PAGE ? [ids] : chunks(ids, PAGE / 2);
  const pairs = parts.length === 1 ? parts : parts.flatMap((part, i) => parts.slice(i + 1).map((other) => [...part, ...other]));
  const ties = new Map<string, DrawnFragment>();
  await several(pairs, async (ids) => {
    for (let after: string | null = null; ids.length; ) {
      const { between }: MapBetweenQuery = await ask(MapBetweenDocument, { ids, after });
      for (const tie of between.nodes) ties.set(tieKey(tie), tie);
      if (!between.pageInfo.hasNextPage) break;
      after = between.pageInfo.endCursor ?? null;
    }
  });
  return [...ties].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tie]) => tie);
}

export type Measured = Map<string, Partial<Record<MeasureName, number | null>>>;

/** measured asks for the measures of nodes, by the whole network of the day. Who is not in the network is left out. */
export async function measured(ids: string[], names: MeasureName[], asOf: string | null, after: string, signal: AbortSignal): Promise<Answer<Measured>> {
  const of: Measured = new Map();
  if (names.length === 0) return { data: of, revision: 0 };
  const [, ...optional] = measures; // the degree comes always
  const wanted = Object.fromEntries(optional.map((name) => [name, names.includes(name)])) as Record<(typeof optional)[number], boolean>;
  const answers = await several(chunks(ids, PAGE), (ids) => ask(MapMeasuresDocument, { ids, asOf, ...wanted }, after, signal));
  for (const { data } of answers) for (const { node, ...values } of data.network.nodes.nodes) of.set(node.id, values);
  return { data: of, revision: Math.max(0, ...answers.map(({ revision }) => revision)) };
}
