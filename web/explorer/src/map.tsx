// The map: nodes that one chooses, with the relationships among them, drawn and as a list.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useAsked } from './answer';
import { gather, measured, MOST, type Found } from './map-data';
import { MapCompare } from './map-compare';
import { pngOf, svgOf } from './map-drawing';
import { MapList } from './map-list';
import { chartOf, expansionOf, measures, NOTHING, placeKey, placesText, without, type Chart, type MeasureName } from './map-place';
import { colors, HIGH, labelOf, LOW, NONE, sceneOf, showing, timeOf, type Showing } from './map-scene';
import { MapStage } from './map-stage';
import { useDark, usePlaces, useUndo } from './map-hooks';
import { MapBetweenDocument, type Label } from './generated/api/graphql';
import { Awaited, Day, nameOf, View } from './parts';
import { Picker } from './picker';
import { wayOf, type Count } from './relationships';
import { linkOf, Share, type Shared } from './share';
import { day as dayText, number, t, type Key } from './text';
import { asOf, go, same, type Place } from './url';

const today = () => new Date().toISOString().slice(0, 10);
const anyLabel = Object.keys(colors) as Label[];

export function MapPage({ place }: { place: Place }) {
  const chart = chartOf(place);
  const { show, open } = chart;
  const found = useAsked(`map ${show.join()} ${open.join()}`, (after, signal) => gather(show, open, after, signal), 'graph');
  const [slid, slide] = useState<string>(); // the day of the slider, while it is moved
  const set = asOf(place) ?? today();
  useEffect(() => slide(undefined), [set, chart.allDays]);
  const undo = useUndo(place);
  const data = found.data;
  const add = (id: string) => go(same({ show: [...without(show, id).split(',').filter(Boolean), id].join(','), hide: without(chart.hide, id), node: id }));
  return (
    <>
      <p class="hint">{t('map.hint')}</p>
      <div class="filters map-filters" role="search" aria-label={t('filters.title')}>
        <Picker key={show.join()} label={t('map.add')} labels={anyLabel} name="add" value={undefined} onPick={(node) => node && add(node.id)} />
        <By name="color" label="map.color" value={chart.color} none="map.byKind" />
        <By name="size" label="map.size" value={chart.size} none="map.byShown" />
        <label>{t('filters.asOf')}
          <input type="date" name="asOf" value={slid ?? set} onChange={(event) => go(same({ asOf: event.currentTarget.value || 'today', days: null }))} />
        </label>
        <label class="check"><input type="checkbox" checked={chart.allDays} onChange={(event) => go(same({ days: event.currentTarget.checked ? 'all' : null }))} /> {t('map.allDays')}</label>
      </div>
      <View of={found}>
        {(data) => <Charted chart={chart} found={data} set={set} slid={slid} slide={slide} undo={undo} />}
      </View>
      <MapCompare chart={chart} day={chart.allDays ? null : set} nameOf={(id) => nameIn(data, id)} />
    </>
  );
}

const nameIn = (found: Found | undefined, id: string) => { const node = found?.nodes.get(id); return node ? nameOf(node) : id; };

function By({ name, label, value, none }: { name: string; label: Key; value: MeasureName | undefined; none: Key }) {
  return (
    <label>{t(label)}
      <select name={name} value={value ?? ''} onChange={(event) => go(same({ [name]: event.currentTarget.value || null }))}>
        <option value="">{t(none)}</option>
        {measures.map((each) => <option key={each} value={each}>{t(`measure.${each}`)}</option>)}
      </select>
    </label>
  );
}

type Props = { chart: Chart; found: Found; set: string; slid: string | undefined; slide: (day: string) => void; undo: (() => void) | undefined };

function Charted({ chart, found, set, slid, slide, undo }: Props) {
  const dayShown = chart.allDays ? null : slid ?? set;
  const reached = [chart.show.join(), chart.open.join(), [...chart.hide].join()].join(' ');
  const all = useMemo(() => showing(found, chart, null), [found, reached]);
  const shown = useMemo(() => showing(found, chart, dayShown), [found, reached, dayShown]);
  const names = [...new Set([chart.color, chart.size].filter((each) => each !== undefined))];
  const asOfDay = chart.allDays ? null : set;
  const numbers = useAsked(`measures ${names.join()} ${asOfDay} ${[...found.nodes.keys()].join()}`, (after, signal) => measured([...found.nodes.keys()], names, asOfDay, after, signal), names.length ? 'graph' : undefined);
  const arranging = usePlaces(chart, found, all);
  const dark = useDark();
  const colorsOf = dark ? { ink: '#e8ebec', paper: '#1c2226' } : { ink: '#1d2528', paper: '#ffffff' };
  const look = (of: { ink: string; paper: string }) => ({ chart, measured: numbers.data ?? new Map(), names: (id: string) => nameIn(found, id), ...of });
  const at = placesText(chart.at);
  const scene = useMemo(() => sceneOf(shown, look(colorsOf)), [shown, at, chart.color, chart.size, chart.node, numbers.data, dark]);
  const onPaper = () => sceneOf(shown, look({ ink: '#1d2528', paper: '#ffffff' }));
  const choose = (id: string | undefined) => go(same({ node: id ?? null }), true);
  const drop = (id: string, x: number, y: number) =>
    go(same({ at: placesText(new Map(chart.at).set(placeKey(id), [x, y])), pin: [...without(chart.pin, id).split(',').filter(Boolean), id].join(',') }));
  const pinned = () => placesText(new Map([...chart.pin].map(placeKey).filter((key) => chart.at.has(key)).map((key) => [key, chart.at.get(key)!])));
  return (
    <>
      <div class="bar map-bar">
        <button type="button" disabled={!undo} onClick={undo}>{t('map.undo')}</button>
        <button type="button" onClick={() => go(same({ at: pinned() }))}>{t('map.arrange')}</button>
        <a class="button" href={same({ show: NOTHING, expand: null, hide: null, pin: null, at: null, view: null, node: null, a: null, b: null })}>{t('map.clear')}</a>
        <Share of={sharedOf(found, shown, onPaper)} />
      </div>
      <Expansions chart={chart} found={found} />
      {found.tooMany ? <p class="notice">{t('map.tooMany', { n: found.tooMany, most: MOST })}</p> : <div class="map" aria-busy={arranging || numbers.busy}>
        <section class="map-stage" aria-label={t('map.title')}>
          <MapStage scene={scene} onPaper={onPaper} colors={colorsOf} view={chart.view} pick={choose} drop={drop} look={(view) => go(same({ view }), true)} />
          <Slider found={found} day={dayShown} set={set} slide={slide} />
          <Legend chart={chart} shown={shown} />
        </section>
        <MapList chart={chart} found={found} shown={shown} measured={numbers.data ?? new Map()} day={dayShown} choose={choose} />
      </div>}
      {arranging && <Awaited />}
    </>
  );
}

/** Expansions name what was opened, each with a link that collapses it. */
function Expansions({ chart, found }: { chart: Chart; found: Found }) {
  if (chart.open.length === 0) return null;
  const steps = new Map(found.steps.map((step) => [step.text, step]));
  return (
    <ul class="chips map-expanded" aria-label={t('map.expanded')}>
      {chart.open.map((text) => {
        const { id, type, direction, label } = expansionOf(text);
        const way = type ? wayOf({ type, direction, label } as Count) : t('map.all');
        return <li key={text}><a href={same({ expand: without(chart.open, text) })}><bdi>{nameIn(found, id)}</bdi>: {way} {!!found.tooMany && <span class="count">{number(steps.get(text)?.total ?? 0)}</span>} <span aria-hidden="true">×</span><span class="unseen">{t('map.collapse')}</span></a></li>;
      })}
    </ul>
  );
}

const LONG = 864e5; // a day in ms
const toDay = (n: number) => new Date(n * LONG).toISOString().slice(0, 10);

function Slider({ found, day: shown, set, slide }: { found: Found; day: string | null; set: string; slide: (day: string) => void }) {
  const span = timeOf(found);
  if (!span) return null;
  const day = shown ?? set;
  const daysOf = (of: string) => Date.parse(of) / LONG;
  const [from, to] = [[span[0], day].sort()[0]!, [span[1], day, today()].sort().at(-1)!];
  return (
    <label class="map-time">{t('map.time')} {shown ? <Day of={day} /> : <span>{t('map.allDays')}</span>}
      <input type="range" name="day" min={daysOf(from)} max={daysOf(to)} value={daysOf(day)} aria-valuetext={shown ? dayText(day) : t('map.allDays')}
        onInput={(event) => slide(toDay(Number(event.currentTarget.value)))}
        onChange={(event) => go(same({ asOf: toDay(Number(event.currentTarget.value)), days: null }))} />
    </label>
  );
}

function Legend({ chart, shown }: { chart: Chart; shown: Showing }) {
  const dot = (color: string) => <span class="dot" style={{ background: color }} />;
  if (chart.color) return <p class="hint map-legend">{dot(LOW)} {t('map.low')} {dot(HIGH)} {t('map.high', { measure: t(`measure.${chart.color}`) })} {dot(NONE)} {t('map.none')}</p>;
  const labels = [...new Set(shown.ids.map(labelOf))].sort();
  return <p class="hint map-legend">{labels.map((label) => <span key={label}>{dot(colors[label])} {t(`label.${label}`)} </span>)}</p>;
}

function sharedOf(found: Found, { ids, ties }: Showing, onPaper: () => ReturnType<typeof sceneOf>): Shared {
  const tied = new Set(ties.flatMap(({ from, to }) => [from.id, to.id]));
  const link = (id: string) => linkOf(found.nodes.get(id)!);
  return {
    query: MapBetweenDocument.toString(),
    variables: { ids: ids.slice(0, 500) },
    pictures: [['map.svg', () => svgOf(onPaper())], ['map.png', () => pngOf(onPaper())]],
    table: () => [
      [t('map.from'), t('map.relationship'), t('map.to'), t('map.since'), t('share.until'), t('list.rests'), t('list.link')],
      ...ties.map(({ type, from, to, since, until, assumption }) => [
        nameIn(found, from.id), wayOf({ type, direction: 'OUTGOING', label: labelOf(to.id) }), nameIn(found, to.id), since ?? '', until ?? '', t(assumption ? 'list.restsAssumed' : 'list.restsSourced'), link(from.id),
      ]),
      ...ids.filter((id) => !tied.has(id)).map((id) => [nameIn(found, id), '', '', '', '', '', link(id)]),
    ],
  };
}
