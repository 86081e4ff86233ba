// Where nodes stand: computed from their ids and ties alone, so that the same map comes out the same. Runs in a worker.
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { hash, rounded, type Point } from './map-place';

/** Task is what is to be placed; a node that has a place keeps it. */
export type Task = { nodes: { id: string; size: number; at?: Point }[]; ties: [from: string, to: string][] };

const REPULSION = 900; // makes the distance of neighbours some ten times a node's size; the gravity keeps those without ties near

/** arrange returns the places of the nodes, whole numbers, sorted by id. */
export function arrange({ nodes, ties }: Task): [id: string, at: Point][] {
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const fixed = new Map(sorted.filter(({ at }) => at).map(({ id, at }) => [id, at!]));
  if (fixed.size < sorted.length) {
    const near = new Map<string, Point[]>();
    for (const [a, b] of ties) for (const [id, other] of [[a, b], [b, a]] as const) if (fixed.has(other)) near.set(id, [...(near.get(id) ?? []), fixed.get(other)!]);
    const graph = new Graph({ type: 'undirected' });
    const spread = 40 * Math.sqrt(sorted.length);
    const taken = new Set<string>();
    for (const { id, size } of sorted) {
      let [x, y] = fixed.get(id) ?? seed(id, near.get(id), spread);
      while (taken.has(`${x} ${y}`)) x++; // two in one place would be parted by chance
      taken.add(`${x} ${y}`);
      graph.addNode(id, { x, y, size, fixed: fixed.has(id) });
    }
    for (const [a, b] of [...ties].sort()) if (a !== b && !graph.hasEdge(a, b)) graph.addEdge(a, b);
    const settings = { ...forceAtlas2.inferSettings(sorted.length), scalingRatio: REPULSION, gravity: 1, outboundAttractionDistribution: true, barnesHutOptimize: sorted.length > 400 };
    forceAtlas2.assign(graph, { iterations: sorted.length > 400 ? 150 : 500, settings });
    // What stands already does not give way.
    for (let turn = 0; turn < (fixed.size ? 3 : 1); turn++) {
      noverlap.assign(graph, { maxIterations: 400, settings: { margin: 26, ratio: 1 } });
      for (const [id, [x, y]] of fixed) graph.mergeNodeAttributes(id, { x, y });
    }
    return sorted.map(({ id }) => [id, rounded(fixed.get(id) ?? [graph.getNodeAttribute(id, 'x') as number, graph.getNodeAttribute(id, 'y') as number])]);
  }
  return sorted.map(({ id, at }) => [id, rounded(at!)]);
}

/** seed is where a node begins: among its neighbours that have a place, and beside the middle by its hash. */
function seed(id: string, near: Point[] | undefined, spread: number): Point {
  const h = hash(id);
  const off: Point = [(h & 0xffff) / 0xffff - 0.5, (h >>> 16) / 0xffff - 0.5];
  if (!near) return [off[0] * 2 * spread, off[1] * 2 * spread];
  const mean = (i: 0 | 1) => near.reduce((sum, point) => sum + point[i], 0) / near.length;
  return [mean(0) + off[0] * 80, mean(1) + off[1] * 80];
}
