// What the address of a map says: which nodes, how they were expanded, what is hidden, and where each node stands.
import type { Place } from './url';

export type Point = [x: number, y: number];
/** Frame is the part of a map that is seen: its middle, as a part of the width and height of the whole, and its size. */
export type Frame = { x: number; y: number; ratio: number };
export const measures = ['degree', 'betweenness', 'closeness', 'pageRank', 'constraint', 'core'] as const;
export type MeasureName = (typeof measures)[number];
export type Expansion = { id: string; type?: string; direction?: string; label?: string };

/** Chart is a map as its address says it. */
export type Chart = {
  show: string[]; // ids, and BEST
  open: string[]; // expansions, as text
  hide: Set<string>; // ids of nodes, and types of relationships
  pin: Set<string>;
  at: Map<string, Point>; // by the hash of an id
  color: MeasureName | undefined; // or by kind
  size: MeasureName | undefined; // or by the relationships that are shown
  node: string | undefined; // the one that is looked at
  view: Frame | undefined; // what part of the map is seen; without it, all
  a: string[];
  b: string[];
  hops: number;
  allDays: boolean;
};

/** BEST stands for the stakeholders that are tied to most others: a map begins with them. */
export const BEST = 'best';
export const NOTHING = '-'; // in the place of show: no node

const listed = (text: string | null) => [...new Set((text ?? '').split(',').filter(Boolean))];
const measure = (text: string | null) => measures.find((each) => each === text);

export function chartOf({ params }: Place): Chart {
  const shown = params.get('show');
  return {
    show: shown ? listed(shown).filter((id) => id !== NOTHING) : [BEST],
    open: listed(params.get('expand')),
    hide: new Set(listed(params.get('hide'))),
    pin: new Set(listed(params.get('pin'))),
    at: placesOf(params.get('at') ?? ''),
    color: measure(params.get('color')),
    size: measure(params.get('size')),
    node: params.get('node') ?? undefined,
    view: viewOf(params.get('view') ?? ''),
    a: listed(params.get('a')),
    b: listed(params.get('b')),
    hops: Math.min(8, Math.max(1, Number(params.get('hops')) || 4)),
    allDays: params.get('days') === 'all',
  };
}

/** expansionOf reads an expansion; one that names a node alone is of all its relationships but those to documents. */
export function expansionOf(text: string): Expansion {
  const [id = '', type, direction, label] = text.split('~');
  return type ? { id, type, direction, label } : { id };
}

export const expansion = ({ id, type, direction, label }: Expansion) => (type ? [id, type, direction, label].join('~') : id);

/** without leaves a node out of a list; an empty list of what is shown says so. */
export const without = (list: Iterable<string>, ...out: string[]) => [...list].filter((each) => !out.includes(each)).join(',');

// A place is ten digits of base 36: four of the hash of its id, and three for each coordinate.
const HALF = 23_328, FOUR = 36 ** 4; // 36³ / 2
const digits = (n: number, many: number) => n.toString(36).padStart(many, '0');

/** hash is FNV-1a: the same on every machine. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

export const placeKey = (id: string) => digits(hash(id) % FOUR, 4);

const whole = (x: number) => Math.min(HALF - 1, Math.max(-HALF, Math.round(x))) || 0;
/** rounded is a point as an address can say it. */
export const rounded = ([x, y]: Point): Point => [whole(x), whole(y)];

export const placesText = (at: Map<string, Point>) =>
  [...at].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, point]) => key + rounded(point).map((x) => digits(x + HALF, 3)).join('')).join('');

export function placesOf(text: string): Map<string, Point> {
  const at = new Map<string, Point>();
  for (const [, key, x, y] of text.matchAll(/([0-9a-z]{4})([0-9a-z]{3})([0-9a-z]{3})/g)) at.set(key!, [parseInt(x!, 36) - HALF, parseInt(y!, 36) - HALF]);
  return at;
}

/** viewText says a view in ten-thousandths; the whole map has no text. */
export function viewText({ x, y, ratio }: Frame): string | null {
  const text = [x, y, ratio].map((part) => Math.round(part * 1e4)).join('~');
  return text === '5000~5000~10000' ? null : text;
}

export function viewOf(text: string): Frame | undefined {
  const [, x, y, ratio] = text.match(/^(-?\d{1,6})~(-?\d{1,6})~(\d{1,5})$/) ?? [];
  return ratio === undefined ? undefined : { x: Number(x) / 1e4, y: Number(y) / 1e4, ratio: Number(ratio) / 1e4 };
}
