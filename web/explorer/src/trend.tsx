// The trend: how many answers were late and open at the end of each month of the last year, drawn, and as a table.
import { useAnswer } from './answer';
import { TrendDocument, type ObligationFilter, type ObligationState, type TrendQuery } from './generated/api/graphql';
import { Awaited, Day, stateKey } from './parts';
import { day, number, t } from './text';
import { same } from './url';

const MONTHS = 12;
const drawn: ObligationState[] = ['OVERDUE', 'OPEN'];

type Point = TrendQuery['ledgerSeries'][number];

/** yearBefore is the first day of a trend: the end of the month a year before. */
export function yearBefore(to: string): string {
  const [year, month] = to.split('-').map(Number);
  return new Date(Date.UTC(year!, month! - MONTHS, 0)).toISOString().slice(0, 10);
}

export function Trend({ scope, to, revision }: { scope: ObligationFilter; to: string; revision: number }) {
  const { data, failure, busy } = useAnswer(TrendDocument, { filter: scope, from: yearBefore(to), to }, undefined, revision);
  if (busy && !data && !failure) return <Awaited />;
  const points = data?.ledgerSeries ?? [];
  if (!points.some(({ totalCount }) => totalCount > 0)) return null;
  return (
    <section class="trend" aria-busy={busy} aria-labelledby="trend">
      <h2 id="trend">{t('trend.title')}</h2>
      <Drawing of={points} />
      <details>
        <summary>{t('trend.table')}</summary>
        <Numbers of={points} />
      </details>
    </section>
  );
}

const countOf = (point: Point, state: ObligationState) => point.countsByState.find((each) => each.state === state)?.count ?? 0;

// The places of the drawing, in its own units.
const HEIGHT = 96, WIDTH = 720, BASE = 36;

/** Drawing stacks what is late and what is open. It reads from the left in every language, as its numbers do. */
function Drawing({ of }: { of: Point[] }) {
  const most = Math.max(1, ...of.map((point) => drawn.reduce((sum, state) => sum + countOf(point, state), 0)));
  const wide = WIDTH / of.length;
  const first = of[0]!, last = of.at(-1)!;
  const late = (point: Point) => number(countOf(point, 'OVERDUE'));
  return (
    <figure>
      <svg class="drawing" viewBox={`0 0 ${WIDTH} ${HEIGHT + BASE}`} role="img" aria-label={t('trend.alt', { from: day(first.asOf), then: late(first), to: day(last.asOf), now: late(last) })}>
        {of.map((point, i) => {
          let top = HEIGHT;
          const month = Number(point.asOf.slice(5, 7));
          return (
            <g key={point.asOf}>
              {drawn.map((state) => {
                const high = (countOf(point, state) / most) * HEIGHT;
                top -= high;
                return high > 0 && <rect key={state} class={state} x={i * wide + 2} y={top} width={wide - 4} height={high} />;
              })}
              <text class="late" x={(i + 0.5) * wide} y={HEIGHT + 14}>{countOf(point, 'OVERDUE') > 0 && late(point)}</text>
              {(i === 0 || i === of.length - 1 || month % 3 === 0 && i > 1 && i < of.length - 2) && <text class="month" x={Math.min(WIDTH - 28, Math.max(28, (i + 0.5) * wide))} y={HEIGHT + 31}>{day(point.asOf.slice(0, 7))}</text>}
            </g>
          );
        })}
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <figcaption>{drawn.map((state) => <span key={state} class={`key ${state}`}>{t(stateKey(state))}</span>)} <span class="hint">{t('trend.hint')}</span></figcaption>
    </figure>
  );
}

function Numbers({ of }: { of: Point[] }) {
  const columns: ObligationState[] = ['OVERDUE', 'OPEN', 'ANSWERED', 'ANSWERED_LATE'];
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t('trend.title')}>
      <table class="matrix">
        <thead><tr><th scope="col">{t('filters.asOf')}</th>{columns.map((state) => <th key={state} scope="col">{t(stateKey(state))}</th>)}</tr></thead>
        <tbody>
          {of.map((point) => (
            <tr key={point.asOf}>
              <th scope="row"><a href={same({ asOf: point.asOf, open: null })}><Day of={point.asOf} /></a></th>
              {columns.map((state) => <td key={state}>{number(countOf(point, state))}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
