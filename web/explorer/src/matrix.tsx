// Groups of a ledger: a row a theme, working group, month, round or respondent, a column a state. Every number
// opens its list; what rests on an assumption stands beside it, set apart. A theme that nobody was asked about is a row.
import { useAnswer } from './answer';
import { RespondentsDocument, type LedgerQuery, type LinkFragment, type ObligationFilter, type ObligationState, type RespondentsQuery } from './generated/api/graphql';
import { NONE, scopeOf, type Grouping } from './filter';
import { toNotAsked, type Gaps } from './not-asked';
import { Awaited, Day, Name, stateKey, View } from './parts';
import { day, number, t } from './text';
import { asOf, link, owing, pageOf, same, states, type Place } from './url';

type Cells = Partial<Record<ObligationState, [sourced: number, assumed: number]>>;
type Row = { key: string; label: string; cells: Cells; none?: boolean };

export function Matrix({ data, by, gaps }: { data: LedgerQuery; by: Exclude<Grouping, 'respondent'>; gaps: Gaps | null | undefined }) {
  const rows = new Map<string, Row>();
  [data.sourcedNumbers, data.assumedNumbers].forEach((numbers, i) => {
    for (const { keys: [group, state], count } of numbers.counts.rows) {
      if (!group || !state) continue; // the answer to the question before, by other groups
      const key = group.value ?? NONE;
      if (!rows.has(key)) rows.set(key, { key, label: label(by, group.value ?? null, group.label), cells: {} });
      const cells = rows.get(key)!.cells;
      (cells[state.value as ObligationState] ??= [0, 0])[i as 0 | 1] = count;
    }
  });
  const sorted = [...rows.values()].sort((a, b) => Number(a.key === NONE) - Number(b.key === NONE) || (by === 'month' ? a.key.localeCompare(b.key) : a.label.localeCompare(b.label)));
  const untold = by === 'theme' ? gaps : null;
  if (untold?.of.get(NONE)?.size && !rows.has(NONE)) sorted.push({ key: NONE, label: label(by, null, ''), cells: {} });
  if (sorted.length === 0) return <p class="empty">{t('groups.none')}</p>;
  for (const row of sorted) row.none = Object.values(row.cells).every(([sourced, assumed]) => sourced + assumed === 0);
  const total: Cells = {};
  [data.sourcedNumbers, data.assumedNumbers].forEach((numbers, i) => numbers.countsByState.forEach(({ state, count }) => ((total[state] ??= [0, 0])[i as 0 | 1] = count)));
  const columns = states.filter((s) => ['OVERDUE', 'OPEN', 'ANSWERED'].includes(s) || (total[s]?.[0] ?? 0) + (total[s]?.[1] ?? 0) > 0);
  const overlapping = data.sourcedNumbers.counts.overlapping.length + data.assumedNumbers.counts.overlapping.length > 0;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t(`groups.${by}`)}>
      <table class="matrix">
        <thead>
          <tr><th scope="col">{t(`groups.${by}`)}</th>{columns.map((s) => <th key={s} scope="col">{t(stateKey(s))}</th>)}{untold && <th scope="col">{t('notAsked.title')}</th>}</tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.key.includes(':') ? <a href={link(pageOf(row.key))}><bdi>{row.label}</bdi></a> : <bdi>{row.label}</bdi>}{row.none && <span class="hint"> {t('groups.nobody')}</span>}</th>
              {columns.map((s) => <td key={s}><Counts of={row.cells[s]} state={s} what={{ [by]: row.key }} label={row.label} /></td>)}
              {untold && <td><Untold n={untold.of.get(row.key)?.size} cut={untold.cut} what={{ theme: row.key }} label={row.label} /></td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr><th scope="row">{t('groups.total')}</th>{columns.map((s) => <td key={s}><Counts of={total[s]} state={s} what={{}} label={t('groups.total')} /></td>)}{untold && <td><Untold n={untold.all.size} cut={untold.cut} what={{}} label={t('groups.total')} /></td>}</tr>
        </tfoot>
      </table>
      {untold === undefined && <Awaited />}
      {overlapping && <p class="hint">{t('groups.overlapping')}</p>}
    </div>
  );
}

function label(by: Grouping, value: string | null, text: string): string {
  if (by === 'month') return value ? day(value, 'long') : t('chips.noMonth');
  if (value) return text;
  return t(by === 'theme' ? 'filters.noTheme' : by === 'group' ? 'filters.noGroup' : 'chips.noRound');
}

function Counts({ of, state, what, label: of_ }: { of: [number, number] | undefined; state: ObligationState; what: Record<string, string>; label: string }) {
  const [sourced, assumed] = of ?? [0, 0];
  const to = (basis: string) => `${same({ ...what, state, basis, open: null })}#list`;
  const say = (n: number, key: 'groups.count' | 'groups.countAssumed') => t(key, { n, group: of_, state: t(stateKey(state)) });
  return (
    <span class="counts">
      {sourced > 0 ? <a class={state} href={to('sourced')} aria-label={say(sourced, 'groups.count')}>{number(sourced)}</a> : <span class="zero">{number(0)}</span>}
      {assumed > 0 && <a class="plus" href={to('assumed')} aria-label={say(assumed, 'groups.countAssumed')} title={t('assumption')}>+{number(assumed)}</a>}
    </span>
  );
}

function Untold({ n, cut, what, label: group }: { n: number | undefined; cut: boolean; what: Record<string, string>; label: string }) {
  if (n === undefined) return <span class="zero">{t('none')}</span>;
  if (n === 0) return <span class="counts"><span class="zero">{number(0)}</span></span>;
  return <span class="counts"><a class="NOT_ASKED" href={toNotAsked(what)} aria-label={t('groups.count', { n, group, state: t('notAsked.title') })}>{number(n)}{cut && '+'}</a></span>;
}

const FIRST = 50;

/** Respondents are those who owe, the most overdue first. */
export function Respondents({ place, fixed }: { place: Place; fixed?: ObligationFilter | undefined }) {
  const scope = { ...scopeOf(place, fixed), states: owing };
  const shown = useAnswer(RespondentsDocument, { sourced: { ...scope, assumed: false }, assumed: { ...scope, assumed: true }, asOf: asOf(place), first: FIRST });
  return <View of={shown}>{(data) => <RespondentTable data={data} />}</View>;
}

type Owing = { of: LinkFragment; next: string | null; OVERDUE: [number, number]; OPEN: [number, number] };

function RespondentTable({ data }: { data: RespondentsQuery }) {
  const rows = new Map<string, Owing>();
  [data.sourced, data.assumed].forEach((part, i) => {
    for (const { stakeholder, openCount, overdueCount, nextDueOn } of part.nodes) {
      if (!rows.has(stakeholder.id)) rows.set(stakeholder.id, { of: stakeholder, next: null, OVERDUE: [0, 0], OPEN: [0, 0] });
      const row = rows.get(stakeholder.id)!;
      row.OVERDUE[i as 0 | 1] = overdueCount;
      row.OPEN[i as 0 | 1] = openCount;
      if (nextDueOn && (!row.next || nextDueOn < row.next)) row.next = nextDueOn;
    }
  });
  if (rows.size === 0) return <p class="empty">{t('groups.none')}</p>;
  const left = Math.max(data.sourced.totalCount, data.assumed.totalCount) - FIRST;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t('groups.respondent')}>
      <table class="matrix">
        <thead>
          <tr><th scope="col">{t('groups.respondent')}</th><th scope="col">{t('state.OVERDUE')}</th><th scope="col">{t('state.OPEN')}</th><th scope="col">{t('groups.next')}</th></tr>
        </thead>
        <tbody>
          {[...rows.values()].map((row) => (
            <tr key={row.of.id}>
              <th scope="row"><Name of={row.of} /></th>
              {(['OVERDUE', 'OPEN'] as const).map((s) => <td key={s}><Counts of={row[s]} state={s} what={{ who: row.of.id }} label={row.of.displayName ?? row.of.id} /></td>)}
              <td>{row.next ? <Day of={row.next} /> : <span class="zero">{t('none')}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p class="hint">{t('groups.more', { n: left })}</p>}
    </div>
  );
}
