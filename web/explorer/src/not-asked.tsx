// What nobody was asked: recommendations and action points without any obligation on the day, not even an assumed one.
import { useAnswer } from './answer';
import { ask } from './api';
import { NONE } from './filter';
import { NotAskedDocument, SubjectsDocument, type NotAskedQuery, type ObligationFilter, type SubjectsQuery } from './generated/api/graphql';
import { labelOf } from './node';
import { Awaited, Day, Name, nameOf, Names, View } from './parts';
import { linkOf, type Shared } from './share';
import { t } from './text';
import { asOf, same, type Changes, type Place } from './url';

/** NOT_ASKED stands in the place of a state: what has no obligation has none. */
export const NOT_ASKED = 'NOT_ASKED';

/** narrowed takes back what narrows obligations, but not what nobody was asked. */
const narrowed: Changes = { who: null, month: null, round: null, progress: null, assessment: null, basis: null, open: null, rows: null };

/** toNotAsked is the address of the list of what nobody was asked. */
export const toNotAsked = (what: Changes = {}) => `${same({ ...narrowed, ...what, state: NOT_ASKED })}#list`;

export const isNotAsked = ({ params }: Place) => params.get('state') === NOT_ASKED;

/** Gaps are the ids of what nobody was asked: in all, under each theme and its parts, and without a theme. */
export type Gaps = { all: Set<string>; of: Map<string, Set<string>>; cut: boolean };

/** comparable reports whether a filter says what a thing is about, and nothing of obligations. */
const comparable = ({ theme: _, workingGroup: __, missing, assumed: ___, ...rest }: ObligationFilter) =>
  Object.keys(rest).length === 0 && (missing ?? []).every((each) => each === 'THEME');

type List = { totalCount: number; nodes: { id: string }[] };

function gapsOf(data: NotAskedQuery, { theme, workingGroup, missing }: ObligationFilter): Gaps {
  const ids = (...lists: List[]) => new Set(lists.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const themes = data.themes.nodes;
  const own = new Map(themes.map((each) => [each.id, ids(each.recommendations, each.actionPoints)]));
  const wholes = new Map(themes.map((each) => [each.id, each.partOf.nodes.map(({ id }) => id)]));
  const above = (id: string, found = new Set([id])): Set<string> => {
    for (const whole of wholes.get(id) ?? []) if (!found.has(whole)) above(whole, found.add(whole));
    return found;
  };
  const of = new Map<string, Set<string>>(themes.map(({ id }) => [id, new Set()]));
  for (const [id, subjects] of own) for (const whole of above(id)) subjects.forEach((each) => of.get(whole)?.add(each));
  of.set(NONE, ids(data.recommendations, data.actionPoints));

  let all = new Set([...of.values()].flatMap((each) => [...each]));
  const group = data.workingGroups?.nodes[0];
  if (workingGroup) {
    // In its scope is what it issued or agreed, and what is about its themes, their parts, and what these are part of.
    const scope = ids(...(group ? [group.issuedRecommendations, ...group.meetings.nodes.map(({ agreed }) => agreed)] : []));
    for (const { id } of group?.themes.nodes ?? []) {
      of.get(id)?.forEach((each) => scope.add(each));
      for (const whole of above(id)) own.get(whole)?.forEach((each) => scope.add(each));
    }
    all = scope;
  }
  const within = theme ? of.get(String(theme)) ?? new Set<string>() : missing?.includes('THEME') ? of.get(NONE)! : all;
  const common = (one: Set<string>, other: Set<string>) => new Set([...one].filter((each) => other.has(each)));
  all = common(all, within);
  for (const [id, subjects] of of) of.set(id, common(subjects, all));
  const cut = ({ totalCount, nodes }: List) => totalCount > nodes.length;
  return { all, of, cut: cut(data.themes) || [...themes, data].some(({ recommendations, actionPoints }) => cut(recommendations) || cut(actionPoints)) };
}

/** useGaps says what nobody was asked; null where the filter is about obligations, undefined until it is known. */
export function useGaps(place: Place, scope: ObligationFilter, revision: number): Gaps | null | undefined {
  const group = scope.workingGroup;
  const { data, failure, busy } = useAnswer(NotAskedDocument, { asOf: asOf(place), groups: group ? [group] : null, ofGroup: !!group }, undefined, revision);
  if (!comparable(scope) || failure) return null;
  return data && !busy ? gapsOf(data, scope) : undefined;
}

const PAGE = 50;
const byNumber = new Intl.Collator('en', { numeric: true });

/** NotAsked lists what nobody was asked, page by page. */
export function NotAsked({ place, gaps }: { place: Place; gaps: Gaps | null | undefined }) {
  if (gaps === undefined) return <Awaited />;
  if (gaps === null) return <p class="empty"><a href={toNotAsked()}>{t('notAsked.narrowed')}</a></p>;
  if (gaps.all.size === 0) return <p class="empty">{t('notAsked.none')}</p>;
  return <Subjects place={place} ids={[...gaps.all].sort(byNumber.compare)} cut={gaps.cut} />;
}

function Subjects({ place, ids, cut }: { place: Place; ids: string[]; cut: boolean }) {
  const first = Math.min(500, Math.max(PAGE, Number(place.params.get('rows')) || PAGE));
  const shown = useAnswer(SubjectsDocument, { ids: ids.slice(0, first), asOf: asOf(place) });
  const left = ids.length - Math.min(first, ids.length);
  return (
    <View of={shown}>
      {(data) => (
        <>
          <p class="hint">{t('notAsked.hint')}{cut && <> {t('notAsked.cut')}</>}</p>
          <table class="obligations not-asked">
            <thead><tr><th scope="col">{t('property.kind')}</th><th scope="col">{t('notAsked.what')}</th><th scope="col">{t('groups.theme')}</th><th scope="col">{t('notAsked.since')}</th></tr></thead>
            <tbody>
              {subjectsOf(data).map((each) => (
                <tr key={each.id} class="row">
                  <td>{labelOf(each)}</td>
                  <td class="what"><Name of={each} /></td>
                  <td>{each.themes.nodes.length > 0 ? <Names of={each.themes.nodes} /> : <span class="zero">{t('none')}</span>}</td>
                  <td class="due">{each.on ? <Day of={each.on} /> : <span class="zero">{t('list.noDue')}</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {left > 0 && first < 500 && <p class="more"><a class="button" href={same({ rows: String(first * 4) })}>{t('list.more', { n: left })}</a></p>}
          {left > 0 && first >= 500 && <p class="hint">{t('list.tooMany', { n: left })}</p>}
        </>
      )}
    </View>
  );
}

type Subject = Extract<NonNullable<SubjectsQuery['nodes'][number]>, { themes: unknown }>;

const subjectsOf = (data: SubjectsQuery) => data.nodes.filter((each): each is Subject => !!each && 'themes' in each);

/** notAskedOf shares the list: a line each. */
export function notAskedOf(place: Place, gaps: Gaps | null | undefined): Shared {
  const variables = { ids: [...(gaps?.all ?? [])].sort(byNumber.compare).slice(0, 500), asOf: asOf(place) };
  return {
    query: SubjectsDocument.toString(), variables,
    table: async () => [
      [t('property.kind'), t('notAsked.what'), t('groups.theme'), t('notAsked.since'), t('list.link')],
      ...subjectsOf((await ask(SubjectsDocument, variables)).data).map((each) => [labelOf(each), nameOf(each), each.themes.nodes.map(nameOf).join('; '), each.on ?? '', linkOf(each)]),
    ],
  };
}
