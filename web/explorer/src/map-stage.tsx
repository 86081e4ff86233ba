// Where a map is painted: on the screen by sigma, as SVG on paper and where there is no WebGL.
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MapDrawing } from './map-drawing';
import { paint, type Canvas, type Painting } from './map-painter';
import { viewText, type Frame } from './map-place';
import type { Scene } from './map-scene';
import { t } from './text';

type Props = { scene: Scene; onPaper: () => Scene; colors: { ink: string; paper: string }; view: Frame | undefined; pick: (id: string | undefined) => void; drop: (id: string, x: number, y: number) => void; look: (view: string | null) => void };

export function MapStage({ scene, onPaper, colors, view, pick, drop, look }: Props) {
  const canvas = useRef<Canvas>(null), paper = useRef<HTMLDivElement>(null), painting = useRef<Painting | undefined>(undefined);
  const [bare, setBare] = useState(false);
  const told = useRef({ pick, drop, look, onPaper });
  told.current = { pick, drop, look, onPaper };
  useEffect(() => {
    painting.current = paint(canvas.current!, { pick: (id) => told.current.pick(id), drop: (...at) => told.current.drop(...at), look: (view) => told.current.look(view) });
    setBare(!painting.current);
    const print = () => render(<MapDrawing of={told.current.onPaper()} paper="#ffffff" ink="#1d2528" />, paper.current!);
    addEventListener('beforeprint', print);
    return () => {
      removeEventListener('beforeprint', print);
      painting.current?.end();
    };
  }, []);
  useEffect(() => painting.current?.look(view), [view && viewText(view), bare]);
  useEffect(() => painting.current?.show(scene, colors.ink, colors.paper), [scene, bare]);
  return (
    <>
      {bare && <p class="notice">{t('map.noWebGL')}</p>}
      <div class="map-canvas" ref={canvas} dir="ltr" role="img" aria-label={t('map.drawing', { n: scene.dots.length })} hidden={bare} />
      {bare && <div class="scroll map-bare"><MapDrawing of={scene} {...colors} /></div>}
      <div class="map-paper" ref={paper} />
      {!bare && (
        <p class="map-zoom">
          <button type="button" aria-label={t('map.zoomIn')} onClick={() => painting.current?.zoom(1.5)}>+</button>
          <button type="button" aria-label={t('map.zoomOut')} onClick={() => painting.current?.zoom(1 / 1.5)}>−</button>
          <button type="button" onClick={() => painting.current?.fit()}>{t('map.fit')}</button>
          <span class="hint">{t('map.wheel')}</span>
        </p>
      )}
    </>
  );
}
