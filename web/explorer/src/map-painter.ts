// The only file that knows sigma: it paints a scene on the screen, and says what is done with it. sigma is 3.0.3: 4.x
// draws labels letter by letter, and so breaks Arabic.
import Graph from 'graphology';
import Sigma from 'sigma';
import { createEdgeArrowProgram } from 'sigma/rendering';
import type { MouseCoords, TouchCoords } from 'sigma/types';
import { widthOf } from './map-drawing';
import { viewText, type Frame } from './map-place';
import { FONT, labelBoxes, readsRight, type Box, type Dot, type Scene } from './map-scene';

/** Painting is a canvas that shows a scene. Its element keeps the boxes of the names that are drawn. */
export type Painting = { show: (scene: Scene, ink: string, paper: string) => void; look: (frame: Frame | undefined) => void; zoom: (by: number) => void; fit: () => void; end: () => void };
export type Canvas = HTMLDivElement & { names?: Box[] };
type Told = { pick: (id: string | undefined) => void; look: (view: string | null) => void; drop: (id: string, x: number, y: number) => void };

/** paint begins a painting, or returns undefined where there is no WebGL. */
export function paint(canvas: Canvas, told: Told): Painting | undefined {
  const graph = new Graph({ type: 'directed' });
  let sigma: Sigma;
  try {
    sigma = new Sigma(graph, canvas, {
      renderLabels: false, defaultEdgeType: 'arrow', edgeProgramClasses: { arrow: createEdgeArrowProgram({ lengthToThicknessRatio: 6, widenessToThicknessRatio: 4 }) }, minEdgeThickness: 0.5, zIndex: true, stagePadding: 50,
      zoomToSizeRatioFunction: () => 1, minCameraRatio: 0.02, maxCameraRatio: 4, defaultDrawNodeHover: () => {}, allowInvalidContainer: true,
    });
  } catch {
    canvas.replaceChildren();
    return undefined;
  }
  const pen = sigma.getCanvases().labels!.getContext('2d')!;
  let dots: Dot[] = [], colors = { ink: '', paper: '' }, pointed: string | undefined;

  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions();
    // The one that is pointed at has its name before all others.
    const first = dots.filter(({ id }) => id === pointed);
    const inView = [...first, ...dots.filter(({ id }) => id !== pointed)].filter(({ id }) => graph.hasNode(id)).map((dot) => {
      const { x, y } = graph.getNodeAttributes(dot.id) as { x: number; y: number };
      return { ...dot, ...sigma.graphToViewport({ x, y }) };
    });
    canvas.names = labelBoxes(inView, width, height, widthOf);
    pen.clearRect(0, 0, width, height);
    pen.font = `${FONT}px system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif`;
    pen.textBaseline = 'middle';
    pen.textAlign = 'left';
    pen.lineJoin = 'round';
    pen.lineWidth = 3;
    pen.strokeStyle = colors.paper;
    for (const { text, x, y, high, faded } of canvas.names) {
      pen.direction = readsRight(text) ? 'rtl' : 'ltr';
      pen.globalAlpha = faded ? 0.5 : 1;
      pen.fillStyle = colors.ink;
      pen.strokeText(text, x, y + high / 2);
      pen.fillText(text, x, y + high / 2);
    }
    pen.globalAlpha = 1;
  });

  // A node is dragged to where it stays; what is not moved is looked at.
  let held: string | undefined, moved = false;
  sigma.on('downNode', ({ node }) => { held = node; moved = false; if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox()); });
  const drag = (at: MouseCoords | TouchCoords['touches'][number], stop: () => void) => {
    if (!held) return;
    moved = true;
    graph.mergeNodeAttributes(held, sigma.viewportToGraph(at));
    stop();
  };
  const drop = () => {
    if (held && moved) told.drop(held, graph.getNodeAttribute(held, 'x') as number, graph.getNodeAttribute(held, 'y') as number);
    held = undefined;
  };
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => drag(event as MouseCoords, preventSigmaDefault));
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.on('clickNode', ({ node }) => { if (!moved) told.pick(node); });
  sigma.on('clickStage', ({ event: { x, y } }) => told.pick(canvas.names?.find((box) => x >= box.x && y >= box.y && x <= box.x + box.wide && y <= box.y + box.high)?.id));
  sigma.on('enterNode', ({ node }) => { pointed = node; canvas.style.cursor = 'pointer'; sigma.scheduleRender(); });
  sigma.on('leaveNode', () => { pointed = undefined; canvas.style.cursor = ''; sigma.scheduleRender(); });
  // The wheel moves the page, unless it is told to zoom.
  const wheel = (event: WheelEvent) => { if (!event.ctrlKey && !event.metaKey) event.stopPropagation(); };
  canvas.addEventListener('wheel', wheel, { capture: true });

  // What is seen is said when the camera has come to rest.
  const camera = sigma.getCamera();
  let seen = viewText(camera.getState()), resting = 0;
  camera.on('updated', (state) => {
    clearTimeout(resting);
    resting = window.setTimeout(() => { if (viewText(state) !== seen) told.look(seen = viewText(state)); }, 250);
  });

  return {
    look(frame = { x: 0.5, y: 0.5, ratio: 1 }) {
      if (viewText(frame) === seen) return;
      seen = viewText(frame);
      camera.setState(frame);
    },
    show(scene, ink, paper) {
      dots = scene.dots;
      colors = { ink, paper };
      graph.clear();
      sigma.setCustomBBox(null);
      scene.dots.forEach(({ id, x, y, size, color }, i) => graph.addNode(id, { x, y, size, color, zIndex: -i }));
      const thick = scene.lines.length > 300 ? 0.9 : 1.6; // the heads of many thick lines would hide what they lead to
      for (const { from, to, color, assumed } of scene.lines) graph.addEdge(from, to, { color, size: assumed ? thick * 0.75 : thick });
      sigma.refresh();
    },
    zoom: (by) => void camera.animate({ ratio: camera.ratio / by }, { duration: 0 }),
    fit: () => void camera.setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
    end() {
      clearTimeout(resting);
      canvas.removeEventListener('wheel', wheel, { capture: true });
      sigma.kill();
    },
  };
}
