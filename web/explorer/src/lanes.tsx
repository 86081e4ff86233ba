// The lanes: from each theme to what was recommended under it, and from there to who owes an answer, drawn.
import { useAnswer } from './answer';
import { listOf } from './filter';
import { Chips, Filters } from './filters';
import { LanesDocument, type LanesQuery, type LinkFragment } from './generated/api/graphql';
import { isNotAsked } from './not-asked';
import { nameOf, stateKey, View } from './parts';
import { linkOf, Share, type Shared } from './share';
import { t } from './text';
import { asOf, link, pageOf, same, states, type Place } from './url';

const MOST = 300; // answers in one drawing

type Owed = LanesQuery['obligations']['nodes'][number];
type Box = { key: string; of: LinkFragment | null; lines: string[]; top: number; high: number };
type Lanes = { themes: Box[]; subjects: Box[]; respondents: Box[]; tall: number; about: [string, string][]; owed: Owed[] };

export function LanesPage({ place }: { place: Place }) {
  const filter = listOf(place);
  const variables = { filter: isNotAsked(place) ? { ...filter, states: [] } : filter, asOf: asOf(place), first: MOST };
  const shown = useAnswer(LanesDocument, variables, 'graph');
  return (
    <>
      <h1 tabIndex={-1}>{t('lanes.title')}</h1>
      <Filters place={place} />
      <Chips place={place} />
      <View of={shown}>
        {({ obligations: { nodes, totalCount } }) => {
          if (totalCount > MOST) return <p class="notice">{t('lanes.tooMany', { n: totalCount })} <a href={same({}).replace(/^[^?]*/, '/')}>{t('lanes.board')}</a></p>;
          if (!totalCount) return <p class="hint">{t('list.none')}</p>;
          return (
            <section class="lanes" aria-label={t('lanes.title')}>
              <div class="bar">
                <p class="hint">{states.filter((each) => nodes.some(({ state }) => state === each)).map((state) => <span key={state} class={`key ${state}`}>{t(stateKey(state))}</span>)} {nodes.some(({ assumed }) => assumed) && <span class="key maybe">{t('lanes.assumed')}</span>}</p>
                <Share of={sharedOf(nodes, variables)} />
              </div>
              <div class="scroll" tabIndex={0} role="region" aria-label={t('lanes.drawing')}><Drawing of={lanesOf(nodes)} /></div>
            </section>
          );
        }}
      </View>
    </>
  );
}

// The places of the drawing, in its own units: three lanes with room for the lines between them.
const WIDE = 1200, LINE = 19, PAD = 8, GAP = 10, LETTER = 7.2;
const lanes = { themes: { x: 0, wide: 250 }, subjects: { x: 370, wide: 430 }, respondents: { x: 920, wide: 280 } };
type Lane = keyof typeof lanes;
const NO_THEME = '';

/** lanesOf places every theme, subject and respondent once; who answers stands near what they answer. */
function lanesOf(owed: Owed[]): Lanes {
  const themes = new Map<string, LinkFragment | null>(), subjects = new Map<string, LinkFragment>(), respondents = new Map<string, LinkFragment>();
  const about = new Map<string, [string, string]>();
  for (const { subject, respondent } of owed) {
    subjects.set(subject.id, subject);
    respondents.set(respondent.id, respondent);
    const of = subject.themes.nodes;
    for (const theme of of) themes.set(theme.id, theme);
    if (!of.length) themes.set(NO_THEME, null);
    for (const id of of.length ? of.map((theme) => theme.id) : [NO_THEME]) about.set(`${id} ${subject.id}`, [id, subject.id]);
  }
  const ties = [...about.values()];
  const asNamed = [...themes].sort(([, a], [, b]) => (a ? (b ? nameOf(a).localeCompare(nameOf(b)) : -1) : 1)).map(([id]) => id);
  const bySubject = near([...subjects.keys()], asNamed, ties.map(([theme, subject]) => [subject, theme]));
  const byRespondent = near([...respondents.keys()], bySubject, owed.map(({ subject, respondent }) => [respondent.id, subject.id]));
  const boxes = { themes: stack(asNamed, themes, 'themes'), subjects: stack(bySubject, subjects, 'subjects'), respondents: stack(byRespondent, respondents, 'respondents') };
  const tall = Math.max(...Object.values(boxes).map((each) => bottom(each)));
  for (const each of Object.values(boxes)) spread(each, tall);
  return { ...boxes, tall, about: ties, owed };
}

/** near sorts ids by the mean place of what they are tied to, and keeps the order of equals. */
function near(ids: string[], other: string[], ties: string[][]): string[] {
  const at = new Map(other.map((id, i) => [id, i]));
  const sums = new Map<string, [number, number]>();
  for (const [id, to] of ties) {
    const [sum, n] = sums.get(id!) ?? [0, 0];
    sums.set(id!, [sum + at.get(to!)!, n + 1]);
  }
  const mean = (id: string) => sums.get(id)![0] / sums.get(id)![1];
  return ids.sort((a, b) => mean(a) - mean(b));
}

function stack(ids: string[], of: Map<string, LinkFragment | null>, lane: Lane): Box[] {
  let top = 0;
  return ids.map((key) => {
    const node = of.get(key) ?? null;
    const lines = wrap(node ? nameOf(node) : t('filters.noTheme'), Math.floor((lanes[lane].wide - 2 * PAD) / LETTER));
    const box = { key, of: node, lines, top, high: lines.length * LINE + 2 * PAD };
    top += box.high + GAP;
    return box;
  });
}

const bottom = (boxes: Box[]) => boxes.reduce((end, { top, high }) => Math.max(end, top + high), 0);

/** spread uses the height that a longer lane needs. */
function spread(boxes: Box[], tall: number) {
  const room = (tall - bottom(boxes)) / boxes.length;
  boxes.forEach((box, i) => (box.top += room * (i + 0.5)));
}

const LINES = 3;

/** wrap breaks a text between words, since a drawing does not; what does not fit is in its title. */
function wrap(text: string, letters: number): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.length - 1;
    if (lines[last] && lines[last].length + 1 + word.length > letters) lines.push(word);
    else lines[last] = lines[last] ? `${lines[last]} ${word}` : word;
  }
  return lines.length <= LINES ? lines : [...lines.slice(0, LINES - 1), `${lines[LINES - 1]}…`];
}

function Drawing({ of }: { of: Lanes }) {
  const rtl = document.documentElement.dir === 'rtl';
  const head = 30;
  const places = new Map((Object.keys(lanes) as Lane[]).map((lane) => [lane, new Map(of[lane].map((box) => [box.key, box]))]));
  /** A line from the end of a box to the beginning of one in the next lane. */
  const path = (from: Lane, a: string, to: Lane, b: string) => {
    const middle = (lane: Lane, id: string) => { const { top, high } = places.get(lane)!.get(id)!; return head + top + high / 2; };
    const mirror = (x: number) => (rtl ? WIDE - x : x);
    const start = lanes[from].x + lanes[from].wide, end = lanes[to].x, bend = (start + end) / 2;
    return `M${mirror(start)} ${middle(from, a)}C${mirror(bend)} ${middle(from, a)} ${mirror(bend)} ${middle(to, b)} ${mirror(end)} ${middle(to, b)}`;
  };
  return (
    <svg viewBox={`0 0 ${WIDE} ${head + of.tall + 2}`} role="group" aria-label={t('lanes.drawing')}>
      <g class="lines">
        {of.about.map(([theme, subject]) => <path key={`${theme} ${subject}`} d={path('themes', theme, 'subjects', subject)} />)}
        {of.owed.map((each) => (
          <path key={each.id} class={`${each.state}${each.assumed ? ' maybe' : ''}`} d={path('subjects', each.subject.id, 'respondents', each.respondent.id)} role="img" aria-label={spoken(each)}>
            <title>{spoken(each)}</title>
          </path>
        ))}
      </g>
      {(Object.keys(lanes) as Lane[]).map((lane) => {
        const { x: from, wide } = lanes[lane];
        const x = rtl ? WIDE - from - wide : from;
        const begins = rtl ? x + wide - PAD : x + PAD;
        return (
          <g key={lane}>
            <text class="lane" x={begins} y={16}>{t(`lanes.${lane}`)}</text>
            {of[lane].map((box) => <Node key={box.key} of={box} x={x} wide={wide} begins={begins} top={head + box.top} />)}
          </g>
        );
      })}
    </svg>
  );
}

function Node({ of: { of, lines, high }, x, wide, begins, top }: { of: Box; x: number; wide: number; begins: number; top: number }) {
  const drawn = (
    <>
      <rect x={x + 1} y={top} width={wide - 2} height={high} rx="8" />
      <text>{lines.map((line, i) => <tspan key={i} x={begins} y={top + PAD + (i + 0.75) * LINE}>{`\u2068${line}\u2069`}</tspan>)}</text>
    </>
  );
  return of ? <a href={link(pageOf(of.id))} aria-label={nameOf(of)}><title>{nameOf(of)}</title>{drawn}</a> : <g class="none">{drawn}</g>;
}

const spoken = ({ respondent, subject, state, assumed }: Owed) =>
  `${nameOf(respondent)} · ${nameOf(subject)} · ${t(stateKey(state))}${assumed ? ` · ${t('list.restsAssumed')}` : ''}`;

const sharedOf = (owed: Owed[], variables: Record<string, unknown>): Shared => ({
  query: LanesDocument.toString(),
  variables,
  table: () => [
    [t('lanes.themes'), t('lanes.subjects'), t('lanes.respondents'), t('list.state'), t('list.rests'), t('list.link')],
    ...owed.map(({ subject, respondent, state, assumed }) => [
      subject.themes.nodes.map(nameOf).join('; '), nameOf(subject), nameOf(respondent), t(stateKey(state)), t(assumed ? 'list.restsAssumed' : 'list.restsSourced'), linkOf(subject),
    ]),
  ],
});
