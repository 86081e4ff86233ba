// What a map shows of what was found, and how it looks: pure functions, for whatever paints it.
import type { DrawnFragment, Label } from './generated/api/graphql';
import type { Found, Measured } from './map-data';
import { placeKey, type Chart, type MeasureName, type Point } from './map-place';

export type Showing = { ids: string[]; ties: DrawnFragment[] };
type Days = { first?: string | null; last?: string | null };

/** holds reports whether something holds on the day, both ends included; without a day all does. */
export const holds = ({ first, last }: Days, day: string | null) => !day || ((!first || first <= day) && (!last || day <= last));

/** A relationship holds only while the organization does that a member represents. */
const tieHolds = ({ validDays, representing }: DrawnFragment, day: string | null) => holds(validDays, day) && (!representing || holds(representing.validDays, day));

/** showing returns the nodes that a chart reaches on a day, sorted by id, and the relationships among them alone. */
export function showing(found: Found, chart: Pick<Chart, 'show' | 'open' | 'hide'>, day: string | null): Showing {
  const seen = new Set<string>();
  const reach = (id: string) => {
    const node = found.nodes.get(id);
    return !!node && !seen.has(id) && !chart.hide.has(id) && holds(node.validDays, day) && !!seen.add(id);
  };
  for (const item of chart.show) found.roots.get(item)?.forEach(reach);
  // What an expansion leads to is there as long as the node is that was expanded.
  const steps = found.steps.filter(({ text }) => chart.open.includes(text));
  for (let grown = true; grown; ) {
    grown = false;
    for (const { from, to } of steps)
      if (seen.has(from)) for (const { id, by } of to) if (tieHolds(by, day) && reach(id)) grown = true;
  }
  const ties = found.ties.filter((tie) => seen.has(tie.from.id) && seen.has(tie.to.id) && !chart.hide.has(tie.type) && tieHolds(tie, day));
  return { ids: [...seen].sort(), ties };
}

/** timeOf returns the first and the last day on which something of a map begins or ends. */
export function timeOf(found: Found): [first: string, last: string] | undefined {
  const days = [...found.nodes.values(), ...found.ties].flatMap(({ validDays: { first, last } }) => [first, last]).filter((day): day is string => !!day).sort();
  return days.length ? [days[0]!, days.at(-1)!] : undefined;
}

/** neighbours returns for each node those to which a relationship leads, in either direction, sorted by id. */
export function neighbours({ ids, ties }: Showing): Map<string, string[]> {
  const of = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { from, to } of ties) if (from.id !== to.id) { of.get(from.id)!.add(to.id); of.get(to.id)!.add(from.id); }
  return new Map([...of].map(([id, others]) => [id, [...others].sort()]));
}

export type Dot = { id: string; x: number; y: number; size: number; color: string; text: string; faded: boolean };
export type Line = { key: string; from: string; to: string; color: string; assumed: boolean; types: string[] };
/** Scene is what is painted: the dots with the most important first, and a line for each two nodes and direction. */
export type Scene = { dots: Dot[]; lines: Line[] };

export const colors: Record<Label, string> = {
  ORGANIZATION: '#2f7fb8', PERSON: '#c96a1f', STAKEHOLDER_GROUP: '#2b9aa0', WORKING_GROUP: '#8a5cd6', INITIATIVE: '#c04fa8', MEETING: '#5f6fd8', THEME: '#d04848',
  RECOMMENDATION: '#3f8f4f', ACTION_POINT: '#7a8f2a', RESPONSE: '#a8742c', PROGRESS_REPORT: '#b08a1a', OUTCOME: '#9a7b66', DOCUMENT: '#7d868c',
};
export const LOW = '#8aa9bd', HIGH = '#c2410c', NONE = '#7d868c';
const SMALL = 4, LARGE = 14;

/** mix returns a color between two, from 0 for the first to 1 for the second. */
export function mix(a: string, b: string, part: number): string {
  const of = (color: string, i: number) => parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16);
  return `#${[0, 1, 2].map((i) => Math.round(of(a, i) + (of(b, i) - of(a, i)) * part).toString(16).padStart(2, '0')).join('')}`;
}

/** labelOf is the label that an id names. */
export const labelOf = (id: string) => id.split(':')[0]!.replaceAll('-', '_').toUpperCase() as Label;

const largest = (values: Iterable<number>) => { let most = 0; for (const value of values) most = Math.max(most, value); return most; };

type Look = { chart: Pick<Chart, 'at' | 'color' | 'size' | 'node'>; measured: Measured; names: (id: string) => string; ink: string; paper: string };

/** sceneOf places and colors what is shown. A node without a place is left out, with its lines. */
export function sceneOf(shown: Showing, { chart: { at, color, size, node }, measured, names, ink, paper }: Look): Scene {
  const near = neighbours(shown);
  const values = (by: MeasureName | undefined) => new Map(shown.ids.map((id) => [id, by ? measured.get(id)?.[by] ?? undefined : near.get(id)!.length]));
  const sizes = values(size), hues = values(color);
  const most = largest([...sizes.values()].map((x) => x ?? 0)), mostHue = largest([...hues.values()].map((x) => x ?? 0));
  const hue = (id: string) => {
    if (!color) return colors[labelOf(id)] ?? NONE;
    const value = hues.get(id);
    return value === undefined ? NONE : mix(LOW, HIGH, mostHue ? value / mostHue : 0);
  };
  const lit = node && near.has(node) ? new Set([node, ...near.get(node)!]) : undefined;
  const dots: Dot[] = [];
  for (const id of shown.ids) {
    const point: Point | undefined = at.get(placeKey(id));
    if (!point) continue;
    const faded = !!lit && !lit.has(id);
    const part = most ? (sizes.get(id) ?? 0) / most : 0;
    dots.push({ id, x: point[0], y: point[1], size: SMALL + (LARGE - SMALL) * Math.sqrt(part), color: faded ? mix(hue(id), paper, 0.75) : hue(id), text: names(id), faded });
  }
  dots.sort((a, b) => Number(b.id === node) - Number(a.id === node) || Number(a.faded) - Number(b.faded) || b.size - a.size || (a.id < b.id ? -1 : 1));
  const placed = new Set(dots.map(({ id }) => id));
  const lines = new Map<string, Line>();
  for (const tie of shown.ties) {
    const { type, from, to } = tie;
    if (!placed.has(from.id) || !placed.has(to.id) || from.id === to.id) continue;
    const key = `${from.id} ${to.id}`;
    const line = lines.get(key) ?? { key, from: from.id, to: to.id, color: '', assumed: true, types: [] };
    line.assumed &&= !!tie.assumption;
    if (!line.types.includes(type)) line.types.push(type);
    const strength = lit && (from.id === node || to.id === node) ? 0.25 : lit ? 0.9 : line.assumed ? 0.68 : 0.5;
    lines.set(key, { ...line, color: mix(ink, paper, strength) });
  }
  return { dots, lines: [...lines.values()] };
}

/** fit returns the dots of a scene at their places in a picture of a size, in its middle. */
export function fit(dots: Dot[], wide: number, high: number, pad = 40): Dot[] {
  if (dots.length === 0) return [];
  const of = (side: (...xs: number[]) => number, axis: 'x' | 'y') => dots.reduce((edge, dot) => side(edge, dot[axis]), dots[0]![axis]);
  const [left, right, top, bottom] = [of(Math.min, 'x'), of(Math.max, 'x'), of(Math.min, 'y'), of(Math.max, 'y')];
  const scale = Math.min((wide - 2 * pad) / (right - left || 1), (high - 2 * pad) / (bottom - top || 1), 4);
  return dots.map((dot) => ({ ...dot, x: wide / 2 + (dot.x - (left + right) / 2) * scale, y: high / 2 - (dot.y - (top + bottom) / 2) * scale }));
}

export type Box = { id: string; text: string; x: number; y: number; wide: number; high: number; faded: boolean };
export const FONT = 13; // pixels of a label's letters
const LINE = 17, GAP = 4, LETTERS = 34, FEW = 400, ALWAYS = 8;

const cut = (text: string) => (text.length > LETTERS ? `${text.slice(0, LETTERS - 1).trimEnd()}…` : text);
const meet = (a: Omit<Box, 'id' | 'text' | 'faded'>, b: Omit<Box, 'id' | 'text' | 'faded'>) => a.x < b.x + b.wide && b.x < a.x + a.wide && a.y < b.y + b.high && b.y < a.y + a.high;

/**
 * labelBoxes returns where the names of dots stand in a picture: beside the dot, within the picture, and none over another.
 * The first dots come first; a name without room is left out. All but the first keep off other
 * dots too, while these are few.
 */
export function labelBoxes(dots: Dot[], wide: number, high: number, measure: (text: string) => number): Box[] {
  const kept: Box[] = [];
  const seen = dots.filter(({ x, y }) => x >= 0 && y >= 0 && x <= wide && y <= high);
  const discs = seen.length > FEW ? [] : seen.map(({ id, x, y, size }) => ({ id, x: x - size, y: y - size, wide: 2 * size, high: 2 * size }));
  seen.forEach(({ id, x, y, size, text, faded }, i) => {
    const short = cut(text), w = measure(short) + 2, off = size + GAP;
    const beside = [[x + off, y - LINE / 2], [x - off - w, y - LINE / 2], [x - w / 2, y + off], [x - w / 2, y - off - LINE]] as const;
    const free = beside.map(([x, y]) => ({ id, text: short, x, y, wide: w, high: LINE, faded }))
      .filter((box) => box.x >= 0 && box.y >= 0 && box.x + w <= wide && box.y + LINE <= high && !kept.some((other) => meet(box, other)));
    const box = free.find((box) => !discs.some((disc) => disc.id !== id && meet(box, disc))) ?? (i < ALWAYS ? free[0] : undefined);
    if (box) kept.push(box);
  });
  return kept;
}

/** readsRight reports whether a text begins in a script that is written from right to left. */
export const readsRight = (text: string) => /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);
