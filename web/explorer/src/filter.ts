// The ledger that a place asks for: its filter, once for what sources say and once for what is assumed.
import type { LedgerQueryVariables, ObligationDimension, ObligationFilter, ObligationState, ProgressStatus } from './generated/api/graphql';
import { asOf, owing, states, type Place } from './url';

export const groupings = { theme: 'THEME', group: 'WORKING_GROUP', month: 'MONTH_DUE', round: 'ROUND' } as const satisfies Record<string, ObligationDimension>;
export type Grouping = keyof typeof groupings | 'respondent';

export const NONE = 'none'; // in the place of a theme, group, month, round or status: those without one
const STEP = 25;

export const groupingOf = ({ params }: Place): Grouping => {
  const by = params.get('by');
  return by === 'respondent' || (by && by in groupings) ? (by as Grouping) : 'theme';
};

/** statesOf are the states that the list shows: those that owe, unless the place names others. */
export function statesOf({ params }: Place): ObligationState[] {
  const asked = params.get('state');
  if (asked === 'ALL') return states;
  const named = (asked ?? '').split(',').filter((s): s is ObligationState => (states as string[]).includes(s));
  return named.length ? named : owing;
}

export const statuses: ProgressStatus[] = ['NOT_STARTED', 'IN_PROGRESS', 'PARTLY_IMPLEMENTED', 'IMPLEMENTED', 'DISCONTINUED'];
const isStatus = (text: string): text is ProgressStatus => (statuses as string[]).includes(text);

function lastOfMonth(month: string): string {
  const [year, m] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year!, m!, 0)).getUTCDate()}`;
}

/** scopeOf is the filter of a place without its states. */
export function scopeOf({ params }: Place, fixed: ObligationFilter = {}): ObligationFilter {
  const filter: ObligationFilter = { ...fixed };
  const without: ObligationDimension[] = [];
  const take = (name: string, dimension: ObligationDimension, set: (value: string) => void) => {
    const value = params.get(name);
    if (value === NONE) without.push(dimension);
    else if (value) set(value);
  };
  take('theme', 'THEME', (theme) => (filter.theme = theme));
  take('group', 'WORKING_GROUP', (group) => (filter.workingGroup = group));
  take('round', 'ROUND', (round) => (filter.round = [round]));
  take('month', 'MONTH_DUE', (month) => { if (/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) filter.dueOn = { from: `${month}-01`, to: lastOfMonth(month) }; });
  for (const [name, dimension] of [['progress', 'PROGRESS'], ['assessment', 'ASSESSMENT']] as const)
    take(name, dimension, (status) => { if (isStatus(status)) filter[name] = [status]; });
  const who = params.get('who');
  if (who) filter.respondent = who;
  if (without.length) filter.missing = without;
  return filter;
}

/** listOf is the filter of the list of a place: its scope, its states, and what they rest on where the place says it. */
export function listOf(place: Place, fixed?: ObligationFilter): ObligationFilter {
  const basis = place.params.get('basis');
  return { ...scopeOf(place, fixed), states: statesOf(place), ...(basis ? { assumed: basis === 'assumed' } : {}) };
}

/** ledgerOf are the variables of the Ledger query of a place. */
export function ledgerOf(place: Place, fixed?: ObligationFilter): LedgerQueryVariables {
  const scope = scopeOf(place, fixed);
  const by = groupingOf(place);
  const sourcedScope = { ...scope, assumed: false };
  const assumedScope = { ...scope, assumed: true };
  const first = (name: string) => Math.min(500, Math.max(STEP, Number(place.params.get(name)) || STEP));
  return {
    sourcedScope, assumedScope,
    sourced: { ...sourcedScope, states: statesOf(place) },
    assumed: { ...assumedScope, states: statesOf(place) },
    late: { ...sourcedScope, states: ['OVERDUE'] },
    by: by === 'respondent' ? ['STATE'] : [groupings[by], 'STATE'],
    gaps: by === 'theme' || by === 'group', // one about which nobody was asked is a row
    asOf: asOf(place),
    sourcedFirst: first('rows'), assumedFirst: first('assumedRows'),
  };
}

export const more = (shown: number) => String(Math.min(500, shown * 4));
