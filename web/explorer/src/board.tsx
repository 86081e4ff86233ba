// The board: who owes, overdue first. What rests on an assumption is counted apart.
import { useAnswer, type Shown } from './answer';
import { groupingOf, ledgerOf, scopeOf, statesOf, type Grouping } from './filter';
import { Chips, Filters } from './filters';
import { LedgerDocument, type LedgerQuery, type ObligationFilter, type ObligationState } from './generated/api/graphql';
import { Matrix, Respondents } from './matrix';
import { isNotAsked, NotAsked, notAskedOf, useGaps } from './not-asked';
import { Obligations } from './obligations';
import { Since } from './since';
import { Trend } from './trend';
import { Day, stateKey, View } from './parts';
import { obligationsOf, Share } from './share';
import { number, t, tx } from './text';
import { asOf, opensOn, same, type Place } from './url';

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
      <Ledger place={place} shown={shown} trend />
    </>
  );
}

/** filterOf is the scope with what is assumed, too: the stream reports both. */
function filterOf(scope: ObligationFilter | null | undefined): ObligationFilter {
  const { assumed: _, ...filter } = scope ?? {};
  return filter;
}

type Props = { place: Place; shown: Shown<LedgerQuery>; groups?: Grouping[]; fixed?: ObligationFilter; trend?: boolean };

/** Ledger shows the numbers of a ledger, its groups and its list. */
export function Ledger(props: Props) {
  return <View of={props.shown}>{(data) => <Numbers {...props} data={data} />}</View>;
}

function Numbers({ data, place, shown, groups = ['theme', 'respondent', 'group', 'month', 'round'], fixed, trend }: Props & { data: LedgerQuery }) {
  return (
    <>
      <Headline data={data} />
      {trend && <Trend scope={ledgerOf(place, fixed).sourcedScope!} to={data.sourced.asOf} revision={shown.revision} />}
      {groups.length > 0 ? <Grouped data={data} place={place} shown={shown} groups={groups} fixed={fixed} /> : <List data={data} place={place} fixed={fixed} />}
      {trend && <Since place={place} to={data.sourced.asOf} revision={shown.revision} />}
    </>
  );
}

type Shares = { data: LedgerQuery; place: Place; fixed: ObligationFilter | undefined };

/** Grouped shows the groups, and below them the list that a number opens: of obligations, or of what nobody was asked. */
function Grouped({ data, place, shown, groups, fixed }: Shares & { shown: Shown<LedgerQuery>; groups: Grouping[] }) {
  const by = groupingOf(place);
  const gaps = useGaps(place, scopeOf(place, fixed), shown.revision);
  return (
    <>
      <section class="groups" aria-labelledby="groups">
        <div class="bar">
          <h2 id="groups">{t('groups.title')}</h2>
          <nav class="choice" aria-label={t('groups.by')}>
            {groups.map((each) => (
              <a key={each} href={same({ by: each === 'theme' ? null : each })} aria-current={each === by ? 'true' : undefined}>{t(`groups.${each}`)}</a>
            ))}
          </nav>
        </div>
        {by === 'respondent' ? <Respondents place={place} fixed={fixed} /> : <Matrix data={data} by={by} gaps={gaps} />}
      </section>
      {!isNotAsked(place) ? <List data={data} place={place} fixed={fixed} /> : (
        <section class="list" id="list" aria-labelledby="list-title">
          <div class="bar">
            <h2 id="list-title">{t('notAsked.title')}</h2>
            <Share of={notAskedOf(place, gaps)} />
          </div>
          <NotAsked place={place} gaps={gaps} />
        </section>
      )}
    </>
  );
}

function List({ data, place, fixed }: Shares) {
  const basis = place.params.get('basis');
  return (
    <section class="list" id="list" aria-labelledby="list-title">
      <div class="bar">
        <h2 id="list-title">{statesTitle(place)}</h2>
        <Share of={obligationsOf(place, fixed)} />
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
