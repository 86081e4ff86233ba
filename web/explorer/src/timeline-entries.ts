// What stands in a timeline: its columns, and in which cell each entry is.
import type { LinkFragment, TimelineKind, TimelineQuery } from './generated/api/graphql';
import type { Place } from './url';

export type Node = TimelineQuery['timeline']['nodes'][number]['node'];

/** Entry is something of a month, in a column. Those of the same node, kind and date are one, with all whom they concern. */
export type Entry = { key: string; kind: Kind; on: string; month: string; others: string[]; node: Node; of: LinkFragment[] };

export type Column = { id: string; of: LinkFragment | null };
export type Grid = { columns: Column[]; months: string[]; cells: Map<string, Entry[]> };

export const ELSEWHERE = 'elsewhere';
export const kinds = ['MEETING', 'MEETING_PLANNED', 'MEETING_HELD', 'MEETING_CANCELLED', 'PUBLISHED', 'DUE'] as const satisfies TimelineKind[];
type Kind = (typeof kinds)[number];
const isShown = (kind: TimelineKind): kind is Kind => (kinds as readonly TimelineKind[]).includes(kind);
const MOST = 60; // months of a table

export const cellOf = (month: string, column: string) => `${month} ${column}`;

const idOf = (month: string, by: number) => {
  const [year, m] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, m! - 1 + by, 1)).toISOString().slice(0, 7);
};

/** spanOf are the first and the last month of a place: those it names, or from nine months before its day to three after. */
export function spanOf({ params }: Place, day: string): [from: string, to: string] {
  const month = (name: string, by: number) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(params.get(name) ?? '') ? params.get(name)! : idOf(day.slice(0, 7), by));
  const from = month('from', -9), to = month('to', 3);
  const most = idOf(from, MOST - 1);
  return to < from ? [from, from] : [from, to < most ? to : most];
}

type Cites = { sources: { page: number | null; document: { id: string } | null }[] };

/** gridOf arranges the entries. With a document, it keeps what this says, by the dates that stand there. */
export function gridOf(data: TimelineQuery, [from, to]: [string, string], said: { source: string | null; page: number | null; column: string | null }): Grid {
  const months: string[] = [];
  for (let month = from; month <= to; month = idOf(month, 1)) months.push(month);
  const nodes: LinkFragment[] = [...data.initiatives.nodes, ...data.workingGroups.nodes];
  const known = new Set(nodes.map(({ id }) => id));
  const cells = new Map<string, Entry[]>();
  const cites = ({ sources }: Cites) => sources.some(({ document, page }) => document?.id === said.source && (said.page === null || page === said.page));
  const merged = new Map<string, Entry>();
  for (const { kind, on, onDays, node, relationship } of data.timeline.nodes) {
    const dates = node.alternativeValues.filter(({ property }) => property === (kind === 'PUBLISHED' ? 'publishedOn' : 'on'));
    const there = said.source ? dates.find(cites) : undefined;
    if (!isShown(kind) || (said.source && !there && !cites(node))) continue;
    const shown = there?.value ?? on;
    const month = there ? shown.slice(0, 7) : (onDays.last ?? '').slice(0, 7);
    const key = `${kind} ${node.id} ${shown}`;
    const old = merged.get(key);
    if (old) {
      if (relationship) old.of.push(relationship.to);
      continue;
    }
    const entry: Entry = { key, kind, on: shown, month, others: there ? [on] : dates.map(({ value }) => value), node, of: relationship ? [relationship.to] : [] };
    merged.set(key, entry);
    const whose = ownersOf(node).filter((id) => known.has(id));
    for (const id of whose.length ? whose : [ELSEWHERE]) {
      const cell = cellOf(month, id);
      cells.set(cell, [...(cells.get(cell) ?? []), entry]);
    }
  }
  const columns: Column[] = nodes.map((of) => ({ id: of.id, of }));
  if (months.some((month) => cells.has(cellOf(month, ELSEWHERE)))) columns.push({ id: ELSEWHERE, of: null });
  return { columns: said.column ? columns.filter(({ id }) => id === said.column) : columns, months, cells };
}

type Owners = { edges: { assumption: string | null; node: { id: string } }[] };

/** ownersOf are those who held, issued or published a node: as the sources say, or, where none does, as is assumed. */
function ownersOf(node: Node): string[] {
  const lists: Owners[] = 'heldBy' in node ? [node.heldBy] : 'publishers' in node ? [node.issuers, node.publishers] : 'issuers' in node ? [node.issuers]
    : 'agreedAt' in node ? node.agreedAt.nodes.map(({ heldBy }) => heldBy) : [];
  const edges = lists.flatMap(({ edges: all }) => all);
  const sourced = edges.filter(({ assumption }) => !assumption);
  return [...new Set((sourced.length ? sourced : edges).map(({ node: { id } }) => id))];
}
