// What a map remembers and waits for: the steps that can be undone, the places of its nodes, and the colours of the reader.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Found } from './map-data';
import { chartOf, placeKey, placesText, type Chart } from './map-place';
import type { Showing } from './map-scene';
import { go, same, type Place } from './url';

/** useUndo returns what goes back to the map before the last change, if there was one. */
export function useUndo({ params }: Place): (() => void) | undefined {
  const key = ['show', 'expand', 'hide', 'pin', 'a', 'b'].map((name) => params.get(name) ?? '').join(' ');
  const steps = useRef<{ key: string; href: string }[]>([]);
  const [, count] = useState(0);
  useEffect(() => {
    const all = steps.current;
    if (all.at(-1)?.key !== key) all.push({ key, href: '' });
    all.at(-1)!.href = location.pathname + location.search;
    count(all.length);
  });
  const before = steps.current.at(-2);
  return before && (() => { steps.current.pop(); go(before.href); });
}

// The policy of the page lets this one address be a worker's.
type Trust = { createPolicy: (name: string, rules: { createScriptURL: () => string }) => { createScriptURL: (text: string) => string } };
const LAYOUT = '/assets/layout.js';
const layout = (window as { trustedTypes?: Trust }).trustedTypes?.createPolicy('layout', { createScriptURL: () => LAYOUT }).createScriptURL('') ?? LAYOUT;

const SIZE = 12; // of a node for the layout: the same for all, so that a measure moves nothing

/** usePlaces finds a place for each node that has none, writes it into the address, and reports whether it still does. */
export function usePlaces(chart: Chart, found: Found, { ids, ties }: Showing): boolean {
  const missing = ids.filter((id) => !chart.at.has(placeKey(id)));
  useEffect(() => {
    if (missing.length === 0 || found.tooMany) return;
    const worker = new Worker(layout, { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<[string, [number, number]][]>) => {
      const kept = new Set([...found.nodes.keys()].map(placeKey));
      const now = chartOf({ path: location.pathname, params: new URLSearchParams(location.search) }).at;
      for (const [id, point] of data) if (!now.has(placeKey(id))) now.set(placeKey(id), point);
      go(same({ at: placesText(new Map([...now].filter(([key]) => kept.has(key)))) }), true);
    };
    worker.postMessage({ nodes: ids.map((id) => ({ id, size: SIZE, at: chart.at.get(placeKey(id)) })), ties: ties.map(({ from, to }) => [from.id, to.id]) });
    return () => worker.terminate();
  }, [missing.join(), found]);
  return missing.length > 0 && !found.tooMany;
}

export function useDark(): boolean {
  const [query] = useState(() => matchMedia('(prefers-color-scheme: dark)'));
  const [dark, set] = useState(query.matches);
  useEffect(() => {
    const turn = () => set(query.matches);
    query.addEventListener('change', turn);
    return () => query.removeEventListener('change', turn);
  }, []);
  return dark;
}
