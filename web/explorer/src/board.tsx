// The board: who owes, overdue first. What rests on an assumption is counted apart.
import { useAnswer, type Shown } from './answer';
import { ChoicesDocument, LedgerDocument, NamesDocument, type LedgerQuery, type LinkFragment, type ObligationFilter, type ObligationState } from './generated/api/graphql';
import { groupingOf, ledgerOf, NONE, statesOf, type Grouping } from './filter';
import { Matrix, Respondents } from './matrix';
import { Obligations } from './obligations';
import { Day, nameOf, stateKey, View } from './parts';
import { Share } from './share';
import { day, number, t, tx, type Key } from './text';
import { asOf, go, opensOn, same, type Place } from './url';

export function Board({ place }: { place: Place }) {
  const variables = ledgerOf(place);
  const shown = useAnswer(LedgerDocument, variables, variables.asOf ? 'graph' : { ledger: filterOf(variables.sourcedScope) });
  return (
    <>
      {opensOn && asOf(place) === opensOn && (
        <p class="notice">{tx('sample', { day: <Day of={opensOn} long />, today: <a href={same({ asOf: 'today' })}>{t('sample.today')}</a> })}</p>
      )}
      <h1 tabIndex={-1}>{t('board.title')}</h1>
      <Filters place={place} />
      <Ledger place={place} shown={shown} />
    </>
  );
}

/** filterOf is the scope with what is assumed, too: the stream reports both. */
function filterOf(scope: ObligationFilter | null | undefined): ObligationFilter {
  const { assumed: _, ...filter } = scope ?? {};
  return filter;
}

/** Ledger shows the numbers of a ledger, its groups and its list. */
export function Ledger({ place, shown, groups = ['theme', 'respondent', 'group', 'month', 'round'], fixed }: { place: Place; shown: Shown<LedgerQuery>; groups?: Grouping[]; fixed?: ObligationFilter }) {
  const by = groupingOf(place);
  const basis = place.params.get('basis');
  return (
    <View of={shown}>
      {(data) => (
        <>
          <Headline data={data} />
          {groups.length > 0 && <section class="groups" aria-labelledby="groups">
            <div class="bar">
              <h2 id="groups">{t('groups.title')}</h2>
              <nav class="choice" aria-label={t('groups.by')}>
                {groups.map((each) => (
                  <a key={each} href={same({ by: each === 'theme' ? null : each })} aria-current={each === by ? 'true' : undefined}>{t(`groups.${each}`)}</a>
                ))}
              </nav>
            </div>
            {by === 'respondent' ? <Respondents place={place} fixed={fixed} /> : <Matrix data={data} by={by} />}
          </section>}
          <section class="list" id="list" aria-labelledby="list-title">
            <div class="bar">
              <h2 id="list-title">{statesTitle(place)}</h2>
              <Share place={place} fixed={fixed} />
            </div>
            <Chips place={place} />
            {basis !== 'assumed' && (
              <Obligations page={data.sourced} place={place} rows="rows" empty={t(data.assumed.totalCount && basis !== 'sourced' ? 'list.noneSourced' : 'list.none')} />
            )}
            {basis !== 'sourced' && (data.assumed.totalCount > 0 || basis === 'assumed') && (
              <div class="apart">
                <h3>{t('list.assumed', { n: data.assumed.totalCount })}</h3>
                <p class="hint">{t('list.assumedHint')}</p>
                <Obligations page={data.assumed} place={place} rows="assumedRows" empty={t('list.none')} />
              </div>
            )}
          </section>
        </>
      )}
    </View>
  );
}

const statesTitle = (place: Place) =>
  !place.params.get('state') ? t('list.owed') : place.params.get('state') === 'ALL' ? t('list.all') : statesOf(place).map((s) => t(stateKey(s))).join(t('list.or'));

const countOf = (numbers: { countsByState: { state: ObligationState; count: number }[] }, state: ObligationState) =>
  numbers.countsByState.find((each) => each.state === state)?.count ?? 0;

/** Headline says how it stands in one sentence, and in numbers that open their lists. */
function Headline({ data }: { data: LedgerQuery }) {
  const late = countOf(data.sourcedNumbers, 'OVERDUE');
  const assumed = countOf(data.assumedNumbers, 'OVERDUE');
  const { responseRate, medianDaysLate } = data.sourcedNumbers;
  const tile = (state: ObligationState, basis: string, numbers: LedgerQuery['sourcedNumbers']) => (
    <a key={state} class={`tile ${state}`} href={`${same({ state, basis, open: null })}#list`}>
      <b>{number(countOf(numbers, state))}</b> <span>{t(stateKey(state))}</span>
    </a>
  );
  return (
    <section class="headline" aria-label={t('headline.title')}>
      <p class="sentence">
        {tx(late ? 'headline.late' : 'headline.nobody', { n: late, who: t('headline.who', { n: data.late.totalCount }), day: <Day of={data.sourced.asOf} long /> })}{' '}
        {assumed > 0 && <span class="maybe">{tx('headline.assumed', { n: assumed })}</span>}
      </p>
      <div class="tiles">
        <div class="group">{(['OVERDUE', 'OPEN', 'ANSWERED', 'ANSWERED_LATE'] as const).map((s) => tile(s, 'sourced', data.sourcedNumbers))}</div>
        {data.assumedNumbers.totalCount > 0 && (
          <div class="group assumed">
            <span class="cap">{t('headline.apart')}</span>
            {(['OVERDUE', 'OPEN', 'ANSWERED', 'ANSWERED_LATE'] as const).filter((s) => countOf(data.assumedNumbers, s)).map((s) => tile(s, 'assumed', data.assumedNumbers))}
          </div>
        )}
      </div>
      {responseRate != null && (
        <p class="hint">
          {t('headline.rate', { rate: number(responseRate, { style: 'percent' }) })}
          {medianDaysLate != null && <> {t('headline.median', { n: medianDaysLate })}</>}
        </p>
      )}
    </section>
  );
}

type Choice = { value: string; text: string };

function Filters({ place }: { place: Place }) {
  const at = asOf(place);
  const { data } = useAnswer(ChoicesDocument, { asOf: at, owing: null });
  const who = place.params.get('who');
  const owing = data?.stakeholdersOwing.nodes.map(({ stakeholder }) => stakeholder) ?? [];
  const other = useAnswer(NamesDocument, { ids: who && data && !owing.some(({ id }) => id === who) ? [who] : [] });
  const respondents = [...owing, ...((other.data?.nodes ?? []).filter(Boolean) as LinkFragment[])];
  const choices = (of: LinkFragment[] | undefined): Choice[] => (of ?? []).map((each) => ({ value: each.id, text: nameOf(each) }));
  return (
    <form class="filters" role="search" aria-label={t('filters.title')} onSubmit={(event) => event.preventDefault()}>
      <Select place={place} name="theme" label="filters.theme" of={choices(data?.themes.nodes)} none="filters.noTheme" />
      <Select place={place} name="group" label="filters.group" of={choices(data?.workingGroups.nodes)} none="filters.noGroup" />
      <Select place={place} name="who" label="filters.who" of={choices(respondents)} />
      <Select place={place} name="state" label="filters.state" any="filters.owing"
        of={[...(['OVERDUE', 'OPEN', 'ANSWERED', 'ANSWERED_LATE', 'WITHDRAWN', 'NOT_REQUIRED'] as const).map((s) => ({ value: s as string, text: t(stateKey(s)) })), { value: 'ALL', text: t('filters.all') }]} />
      <label>
        {t('filters.asOf')}
        <input type="date" name="asOf" value={at ?? ''} onChange={(event) => go(same({ asOf: event.currentTarget.value || 'today' }))} />
      </label>
      {at && <a class="button" href={same({ asOf: opensOn ? 'today' : null })}>{t('filters.today')}</a>}
    </form>
  );
}

function Select({ place, name, label, of, any = 'filters.any', none }: { place: Place; name: string; label: Key; of: Choice[]; any?: Key; none?: Key }) {
  const value = place.params.get(name) ?? '';
  const known = !value || value === NONE || of.some((each) => each.value === value);
  return (
    <label>
      {t(label)}
      <select name={name} value={value} onChange={(event) => go(same({ [name]: event.currentTarget.value || null, open: null, rows: null, assumedRows: null }))}>
        <option value="">{t(any)}</option>
        {of.map((each) => <option key={each.value} value={each.value}>{each.text}</option>)}
        {none && <option value={NONE}>{t(none)}</option>}
        {!known && <option value={value}>{value}</option>}
      </select>
    </label>
  );
}

/** Chips name what narrows the list beside the filters, and remove it. */
function Chips({ place }: { place: Place }) {
  const { params } = place;
  const chips: [string, string][] = [];
  const month = params.get('month');
  if (month) chips.push(['month', month === NONE ? t('chips.noMonth') : t('chips.month', { month: day(month, 'long') })]);
  const round = params.get('round');
  if (round) chips.push(['round', round === NONE ? t('chips.noRound') : t('chips.round', { round })]);
  const basis = params.get('basis');
  if (basis) chips.push(['basis', t(basis === 'assumed' ? 'chips.assumed' : 'chips.sourced')]);
  if (chips.length === 0) return null;
  return (
    <ul class="chips">
      {chips.map(([name, text]) => <li key={name}><a href={same({ [name]: null })}>{text} <span aria-hidden="true">×</span><span class="unseen">{t('chips.remove')}</span></a></li>)}
    </ul>
  );
}
