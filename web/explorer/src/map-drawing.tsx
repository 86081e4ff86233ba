// The scene of a map as SVG: what is printed and copied, and what is shown where there is no WebGL.
import { render } from 'preact';
import { fit, FONT, labelBoxes, readsRight, type Dot, type Scene } from './map-scene';
import { t } from './text';

const WIDE = 1200, HIGH = 800;
const FAMILY = 'system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif';

let ruler: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();
/** widthOf is the width of a label in pixels. It is measured once. */
export function widthOf(text: string): number {
  let width = widths.get(text);
  if (width === undefined) {
    ruler ??= document.createElement('canvas').getContext('2d');
    if (ruler) ruler.font = `${FONT}px ${FAMILY}`;
    widths.set(text, (width = ruler?.measureText(text).width ?? text.length * FONT * 0.6));
  }
  return width;
}

/** arrow is the path of a line from the edge of one dot to that of another, with a head at its end. */
function arrow(from: Dot, to: Dot): string {
  const dx = to.x - from.x, dy = to.y - from.y, long = Math.hypot(dx, dy);
  if (long <= from.size + to.size + 6) return '';
  const [ux, uy] = [dx / long, dy / long];
  const at = (along: number, aside: number) => `${(from.x + ux * along - uy * aside).toFixed(1)} ${(from.y + uy * along + ux * aside).toFixed(1)}`;
  const end = long - to.size - 1;
  return `M${at(from.size, 0)}L${at(end - 6, 0)}M${at(end, 0)}L${at(end - 7, 3)}L${at(end - 7, -3)}Z`;
}

export function MapDrawing({ of: { dots, lines }, paper, ink }: { of: Scene; paper: string; ink: string }) {
  const placed = fit(dots, WIDE, HIGH);
  const by = new Map(placed.map((dot) => [dot.id, dot]));
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${WIDE} ${HIGH}`} width={WIDE} height={HIGH} role="img" aria-label={t('map.drawing', { n: dots.length })} font-family={FAMILY} font-size={FONT}>
      <rect width={WIDE} height={HIGH} fill={paper} />
      {lines.map(({ key, from, to, color, assumed }) => <path key={key} d={arrow(by.get(from)!, by.get(to)!)} fill={color} stroke={color} stroke-dasharray={assumed ? '5 4' : undefined} />)}
      {[...placed].reverse().map(({ id, x, y, size, color, text }) => <circle key={id} data-id={id} cx={x.toFixed(1)} cy={y.toFixed(1)} r={size.toFixed(1)} fill={color} stroke={paper}><title>{text}</title></circle>)}
      {labelBoxes(placed, WIDE, HIGH, widthOf).map(({ id, text, x, y, wide, high }) => (
        <text key={id} x={(readsRight(text) ? x + wide : x).toFixed(1)} y={(y + high * 0.76).toFixed(1)} direction={readsRight(text) ? 'rtl' : 'ltr'} fill={ink} stroke={paper} stroke-width="3" paint-order="stroke">{text}</text>
      ))}
    </svg>
  );
}

/** svgOf is the drawing as a file, in the colours of paper. */
export function svgOf(scene: Scene): string {
  const box = document.createElement('div');
  render(<MapDrawing of={scene} paper="#ffffff" ink="#1d2528" />, box);
  return new XMLSerializer().serializeToString(box.firstElementChild!);
}

/** pngOf is the drawing as a picture, twice as large. */
export async function pngOf(scene: Scene): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svgOf(scene)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 2 * WIDE;
    canvas.height = 2 * HIGH;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('toBlob'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
