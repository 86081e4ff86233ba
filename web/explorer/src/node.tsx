// The page of a node: what it owes or was asked, what it is, what it is related to, and where that was read.
import type { ComponentChildren } from 'preact';
import { useAnswer } from './answer';
import { Ledger } from './board';
import { ledgerOf, type Grouping } from './filter';
import * as documents from './generated/api/graphql';
import type { CitedFragment, HeadFragment, LinkFragment, ObligationFilter, TypedDocumentString } from './generated/api/graphql';
import { Assumption, Day, Name, nameOf, Problem, Sources, Span, Title, View } from './parts';
import { linkOf, Share, type Shared } from './share';
import { country, duration, number, t, tongue, tx, type Key } from './text';
import { Keep } from './keep';
import { Relationships } from './relationships';
import { ReviewReport } from './report';
import { asOf, link, same, type Place } from './url';
import { enumText, labelName, labels } from './vocabulary';
import { Ask } from './write';

type Edge = { node: LinkFragment; assumption: string | null; sources: CitedFragment[] } & Record<string, unknown>;
type Related = { totalCount: number; edges: Edge[] };
type NodeOfAnyType = HeadFragment & Record<string, unknown>;
type Answer = { node: NodeOfAnyType | null };
type Variables = { id: string; first: number; asOf?: string | null };

const FIRST = 8;
const ALL = 500;

/** typeOf is the type that an id names: working-group:x is a WorkingGroup. */
export const typeOf = (id: string) => id.slice(0, id.indexOf(':')).replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

export const labelOf = (of: LinkFragment) => labelName(of.__typename);

/** documentOf is the generated query for the page of a node of the type, if there is one. */
const documentOf = (type: string) => (documents as unknown as Record<string, TypedDocumentString<Answer, Variables> | undefined>)[`${type}PageDocument`];

/** ledgerFor is the filter of the ledger that the page of a node shows. */
function ledgerFor(type: string, id: string): ObligationFilter | undefined {
  switch (type) {
    case 'Organization': case 'Person': case 'StakeholderGroup': return { respondent: id };
    case 'WorkingGroup': return { workingGroup: id };
    case 'Theme': return { theme: id };
    case 'Recommendation': case 'ActionPoint': return { subject: id };
    default: return undefined;
  }
}

export function NodePage({ place, id }: { place: Place; id: string }) {
  const document = documentOf(typeOf(id));
  if (!document) return <Missing id={id} />;
  return <Found place={place} id={id} document={document} />;
}

function Found({ place, id, document }: { place: Place; id: string; document: TypedDocumentString<Answer, Variables> }) {
  const first = place.params.has('all') ? ALL : FIRST;
  const shown = useAnswer(document, { id, first, ...(/^(Response|ProgressReport)$/.test(typeOf(id)) && { asOf: asOf(place) }) }, 'graph');
  if (shown.failure?.code === 'NOT_FOUND') return <Missing id={id} />;
  if (shown.failure) return <><h1 tabIndex={-1}><bdi>{id}</bdi></h1><Problem of={shown.failure} retry={shown.reload} /></>;
  return <View of={shown}>{({ node }) => (node ? <Brief place={place} of={node} query={document.toString()} revision={shown.revision} /> : <Missing id={id} />)}</View>;
}

const Missing = ({ id }: { id: string }) => (
  <>
    <h1 tabIndex={-1}>{t('node.missing')}</h1>
    <p>{tx('node.missingHint', { id: <bdi>{id}</bdi> })}</p>
  </>
);

const isRelated = (value: unknown): value is Related => typeof value === 'object' && value !== null && 'edges' in value;

function Brief({ place, of, query, revision }: { place: Place; of: NodeOfAnyType; query: string; revision: number }) {
  const type = of.__typename;
  const fixed = ledgerFor(type, of.id);
  const at = asOf(place);
  const related = Object.entries(of).filter((entry): entry is [string, Related] => isRelated(entry[1]) && entry[1].totalCount > 0);
  const cut = related.some(([, { totalCount, edges }]) => totalCount > edges.length);
  return (
    <article class="brief">
      <div class="bar">
        <p class="kind">{labelName(type)}</p>
        <a class="button" href={link('/map', { show: of.id, expand: of.id, node: of.id })}>{t('map.showPath')}</a>
        <Share of={sharedOf(of, related, query, at)} />
      </div>
      <h1 tabIndex={-1}>
        <Title of={of} />
      </h1>
      <p class="print-only">{at ? tx('node.printed', { day: <Day of={at} long /> }) : t('node.printedToday')}</p>
      <Properties of={of} />
      <Assumption text={of.assumption} />
      <Sources of={of.sources} />
      <Others of={of} />
      {type === 'WorkingGroup' && <ReviewReport of={of.id} to={at} />}
      {fixed && <NodeLedger place={place} fixed={fixed} title={t(type === 'WorkingGroup' || type === 'Theme' ? 'node.inScope' : 'reference' in of || type === 'ActionPoint' ? 'node.asked' : 'node.owes')} />}
      {(type === 'Recommendation' || type === 'ActionPoint') && <Ask subject={of} revision={revision} />}
      {related.length > 0 && (
        <section class="related" aria-labelledby="related">
          <div class="bar">
            <h2 id="related">{t('node.related')}</h2>
            {(cut || place.params.has('all')) && <a class="button" href={same({ all: place.params.has('all') ? null : '1' })}>{t(place.params.has('all') ? 'node.fewer' : 'node.all')}</a>}
          </div>
          <div class="cards">{related.map(([name, list]) => <Card key={name} name={name} of={list} />)}</div>
        </section>
      )}
      <Relationships id={of.id} />
      <Keep of={of} revision={revision} />
      {type === 'Document' && <p><a href={link('/timeline', { source: of.id })}>{t('node.timeline')}</a></p>}
    </article>
  );
}

/** sharedOf shares what a node is related to, a line each. */
const sharedOf = (of: NodeOfAnyType, related: [string, Related][], query: string, at: string | null): Shared => ({
  query,
  variables: { id: of.id, first: ALL, ...(/^(Response|ProgressReport)$/.test(of.__typename) && { asOf: at }) },
  table: () => [
    [t('node.related'), t('share.name'), t('property.kind'), t('since.day'), t('share.until'), t('list.rests'), t('list.link')],
    ...related.flatMap(([name, { edges }]) => edges.map(({ node, since, until, assumption }) =>
      [t(`related.${name}` as Key), nameOf(node), labelOf(node), String(since ?? ''), String(until ?? ''), t(assumption ? 'list.restsAssumed' : 'list.restsSourced'), linkOf(node)])),
  ],
});

function NodeLedger({ place, fixed, title }: { place: Place; fixed: ObligationFilter; title: string }) {
  const groups: Grouping[] = 'workingGroup' in fixed || 'theme' in fixed ? ['theme', 'respondent', 'month'] : [];
  const asked = place.params.get('state') ? place : { ...place, params: new URLSearchParams([...place.params, ['state', 'ALL']]) };
  const shown = useAnswer(documents.LedgerDocument, ledgerOf(asked, fixed), 'graph');
  if (shown.data && shown.data.sourcedNumbers.totalCount + shown.data.assumedNumbers.totalCount === 0) return null;
  return (
    <section class="node-ledger" aria-labelledby="owes">
      <h2 id="owes">{title}</h2>
      <Ledger place={asked} shown={shown} fixed={fixed} groups={groups} />
    </section>
  );
}

// What the title shows already, and what is nothing to read.
const untold = new Set(['__typename', 'id', 'displayName', 'visibility', 'since', 'until', 'assumption', 'name', 'title', 'reference', 'kind', 'status']);

const states: Record<string, string> = { 'Response.state': 'ResponseState', 'ProgressReport.state': 'ResponseState' };

function Properties({ of }: { of: NodeOfAnyType }) {
  const rows: [Key, ComponentChildren][] = [];
  for (const [key, value] of Object.entries(of)) {
    const name = key === 'ownKind' ? 'kind' : key === 'ownStatus' ? 'status' : key;
    if (untold.has(key) || value === null || value === false || value === of.displayName || (Array.isArray(value) && (value.length === 0 || typeof value[0] !== 'string')) || (typeof value === 'object' && !Array.isArray(value))) continue;
    const family = labels[of.__typename]?.fields.find((field) => field.name === name)?.of ?? states[`${of.__typename}.${name}`];
    rows.push([`property.${name}` as Key, family ? enumText(family, String(value)) : <Value name={name} of={value} />]);
  }
  if (of.since || of.until) rows.push(['property.time', <Span since={of.since} until={of.until} />]);
  if (of.visibility !== 'PUBLIC') rows.push(['property.visibility', t(`visibility.${of.visibility}`)]);
  if (rows.length === 0) return null;
  return <dl class="properties">{rows.map(([key, value]) => <div key={key}><dt>{t(key)}</dt><dd>{value}</dd></div>)}</dl>;
}

function Value({ name, of }: { name: string; of: unknown }) {
  if (Array.isArray(of)) return <>{of.map((each, i) => [i > 0 && t('list.comma'), <bdi key={each}>{each}</bdi>])}</>;
  if (typeof of === 'number') return <>{number(of)}</>;
  if (typeof of === 'boolean') return <>{t('yes')}</>;
  const text = String(of);
  if (/On$|^on$/.test(name)) return <Day of={text} />;
  if (name === 'country') return <bdi>{country(text)}</bdi>;
  if (name === 'language') return <bdi>{tongue(text)}</bdi>;
  if (name === 'url' && /^https?:/.test(text)) return <a href={text} rel="noreferrer" dir="ltr">{text}</a>;
  return <span dir="auto">{text}</span>;
}

/** Others are values that other sources state, beside those that are shown. */
function Others({ of }: { of: NodeOfAnyType }) {
  if (of.alternativeValues.length === 0) return null;
  return (
    <details class="others">
      <summary>{t('node.others', { n: of.alternativeValues.length })}</summary>
      <ul>{of.alternativeValues.map((each, i) => <li key={i}><bdi>{each.value}</bdi>{each.reason && <>: <span dir="auto">{each.reason}</span></>}<Sources of={each.sources} /></li>)}</ul>
    </details>
  );
}

function Card({ name, of }: { name: string; of: Related }) {
  const left = of.totalCount - of.edges.length;
  return (
    <section class="card">
      <h3>{t(`related.${name}` as Key)} <span class="count">{number(of.totalCount)}</span></h3>
      <ul class="plain">
        {of.edges.map((edge, i) => (
          <li key={i} class={edge.assumption ? 'maybe-item' : undefined}>
            <Name of={edge.node} /> <Facts of={edge} />
            <Assumption text={edge.assumption} />
            <Sources of={edge.sources} />
          </li>
        ))}
      </ul>
      {left > 0 && <p class="hint">{t('node.more', { n: left })}</p>}
    </section>
  );
}

/** Facts says what a relationship says beside its two ends. */
export function Facts({ of }: { of: Record<string, unknown> }) {
  const text = (name: string) => (typeof of[name] === 'string' ? (of[name] as string) : undefined);
  const facts: ComponentChildren[] = [];
  const representing = of.representing as LinkFragment | null | undefined;
  if (text('role')) facts.push(<bdi>{text('role')}</bdi>);
  if (text('status')) facts.push(t(`membershipStatus.${text('status')}` as Key));
  if (of.focalPoint === true) facts.push(t('fact.focalPoint'));
  if (representing) facts.push(tx('fact.representing', { who: <Name of={representing} /> }));
  for (const name of ['addressedOn', 'dueOn', 'withdrawnOn', 'on'] as const)
    if (text(name)) facts.push(tx(`fact.${name}`, { day: <Day of={text(name)!} /> }));
  if (text('respondWithin')) facts.push(t('fact.respondWithin', { period: duration(text('respondWithin')!) }));
  if (text('round')) facts.push(t('chips.round', { round: text('round')! }));
  if (text('responsibility') && of.responsibility !== 'ITSELF') facts.push(t(`responsibility.${text('responsibility')}` as Key));
  if (typeof of.page === 'number') facts.push(t('source.page', { page: String(of.page) }));
  if (text('paragraph')) facts.push(<bdi>{text('paragraph')}</bdi>);
  if (text('since') || text('until')) facts.push(<Span since={text('since')} until={text('until')} />);
  if (facts.length === 0) return null;
  return <span class="facts">{facts.map((fact, i) => [i > 0 && ' · ', fact])}</span>;
}

