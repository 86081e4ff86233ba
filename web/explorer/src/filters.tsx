// The filters of the board, and what else narrows its list. Both stand in the URL.
import { useAnswer } from './answer';
import { NONE, statuses } from './filter';
import { ChoicesDocument, NamesDocument, type LinkFragment } from './generated/api/graphql';
import { NOT_ASKED } from './not-asked';
import { nameOf, stateKey } from './parts';
import { day, t, type Key } from './text';
import { asOf, go, opensOn, same, type Place } from './url';

type Choice = { value: string; text: string };

export function Filters({ place }: { place: Place }) {
  const at = asOf(place);
  const { data } = useAnswer(ChoicesDocument, { asOf: at, owing: null });
  const who = place.params.get('who');
  const owing = data?.stakeholdersOwing.nodes.map(({ stakeholder }) => stakeholder) ?? [];
  const other = useAnswer(NamesDocument, { ids: who && data && !owing.some(({ id }) => id === who) ? [who] : [] });
  const respondents = [...owing, ...((other.data?.nodes ?? []).filter(Boolean) as LinkFragment[])];
  const reported: Choice[] = statuses.map((each) => ({ value: each, text: t(`progress.${each}`) }));
  const choices = (of: LinkFragment[] | undefined): Choice[] => (of ?? []).map((each) => ({ value: each.id, text: nameOf(each) }));
  return (
    <form class="filters" role="search" aria-label={t('filters.title')} onSubmit={(event) => event.preventDefault()}>
      <Select place={place} name="theme" label="filters.theme" of={choices(data?.themes.nodes)} none="filters.noTheme" />
      <Select place={place} name="group" label="filters.group" of={choices(data?.workingGroups.nodes)} none="filters.noGroup" />
      <Select place={place} name="who" label="filters.who" of={choices(respondents)} />
      <Select place={place} name="state" label="filters.state" any="filters.owing"
        of={[...(['OVERDUE', 'OPEN', 'ANSWERED', 'ANSWERED_LATE', 'WITHDRAWN', 'NOT_REQUIRED'] as const).map((s) => ({ value: s as string, text: t(stateKey(s)) })), { value: 'ALL', text: t('filters.all') }, { value: NOT_ASKED, text: t('notAsked.title') }]} />
      <Select place={place} name="progress" label="list.progress" none="filters.unreported" of={reported} />
      <Select place={place} name="assessment" label="list.assessment" none="filters.unassessed" of={reported} />
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
export function Chips({ place }: { place: Place }) {
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
