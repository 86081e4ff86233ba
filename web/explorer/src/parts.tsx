// Small things that every view shows: names, dates, states, sources, and what went wrong.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Shown } from './answer';
import type { Failure } from './api';
import type { CitedFragment, LinkFragment, ObligationState } from './generated/api/graphql';
import { day, t, tx, type Key } from './text';
import { link, pageOf } from './url';
import { remember } from './vocabulary';

/** nameOf names a node, with its reference where it has one. */
export function nameOf(of: LinkFragment): string {
  remember(of);
  return 'reference' in of && of.reference ? `${of.reference} ${textOf(of)}` : textOf(of);
}

/** textOf is the name without the reference. A response or a report has none of its own: what it says and its day name it. */
function textOf(of: LinkFragment): string {
  if (of.__typename === 'Response') return `${t(`responseKind.${of.kind}`)}, ${of.submittedOn ? day(of.submittedOn) : t('responseState.DRAFT')}`;
  if (of.__typename === 'ProgressReport') return `${t(`progress.${of.status}`)}, ${of.reportedOn ? day(of.reportedOn) : t('responseState.DRAFT')}`;
  return of.displayName ?? t('name.hidden', { id: `\u2068${of.id}\u2069` });
}

/** Name links to the page of a node. Its text keeps its own direction. */
export function Name({ of }: { of: LinkFragment }) {
  return <a class="name" href={link(pageOf(of.id))}><Title of={of} /></a>;
}

export function Title({ of }: { of: LinkFragment }) {
  remember(of);
  const reference = 'reference' in of ? of.reference : null;
  return <bdi>{reference && <b class="reference">{reference} </b>}{textOf(of)}</bdi>;
}

export const Names = ({ of }: { of: LinkFragment[] }) => (
  <>{of.map((each, i) => [i > 0 && t('list.comma'), <Name key={each.id} of={each} />])}</>
);

/** Day writes a date in words, set apart from the direction of what stands around it. */
export const Day = ({ of, long }: { of: string; long?: boolean }) => (
  <time dateTime={/Q/.test(of) ? undefined : of} dir="auto">{day(of, long ? 'long' : 'short')}</time>
);

/** Span writes since when and until when something holds, where that is known. */
export function Span({ since, until }: { since?: string | null; until?: string | null }) {
  if (since && until) return <span class="span">{tx('span.both', { since: <Day of={since} />, until: <Day of={until} /> })}</span>;
  if (since) return <span class="span">{tx('span.since', { since: <Day of={since} /> })}</span>;
  if (until) return <span class="span">{tx('span.until', { until: <Day of={until} /> })}</span>;
  return null;
}

export const stateKey = (state: ObligationState): Key => `state.${state}`;

export function State({ of, days }: { of: ObligationState; days?: number }) {
  return (
    <span class={`state ${of}`}>
      {t(stateKey(of))}
      {!!days && <span class="days"> {t('days', { n: days })}</span>}
    </span>
  );
}

/** Assumption marks what is a choice of the graph's authors, and not a fact that a source states. */
export const Assumption = ({ text }: { text: string | null | undefined }) =>
  text ? (
    <details class="assumption">
      <summary>{t('assumption')}</summary>
      <p dir="auto">{text}</p>
    </details>
  ) : null;

export function Source({ of }: { of: CitedFragment }) {
  const { document, page, paragraph, quote, statedBy, on } = of;
  return (
    <>
      {document && <Name of={document} />}
      {statedBy && tx('source.stated', { who: <Name of={statedBy} />, day: on && <Day of={on} /> })}
      {page != null && <span class="place"> {t('source.page', { page: String(page) })}</span>}
      {paragraph && <span class="place"> <bdi>{paragraph}</bdi></span>}
      {document?.url && /^https?:/.test(document.url) && <> <a class="outside" href={document.url} rel="noreferrer">{t('source.open')}</a></>}
      {quote && <blockquote dir="auto">{quote}</blockquote>}
    </>
  );
}

/** Sources says in which documents something was read, or who stated it, in a line that opens. */
export function Sources({ of, open }: { of: CitedFragment[]; open?: boolean }) {
  if (of.length === 0) return null;
  return (
    <details class="sources" open={open}>
      <summary>{t('sources', { n: of.length })}</summary>
      <ul>{of.map((source, i) => <li key={i}><Source of={source} /></li>)}</ul>
    </details>
  );
}

const said: Record<string, Key> = {
  NETWORK: 'failure.network', UNAUTHENTICATED: 'failure.token', NOT_FOUND: 'failure.notFound', UNAVAILABLE: 'failure.unavailable',
  CONCURRENCY_LIMIT_EXCEEDED: 'failure.busy', TIME_LIMIT_EXCEEDED: 'failure.slow',
};

export function Problem({ of, retry }: { of: Failure; retry?: () => void }) {
  const key = said[of.code];
  return (
    <div class="problem" role="alert">
      <h2>{key ? t(key) : t('failure.other')}</h2>
      {of.code !== 'NETWORK' && <p class="detail" lang="en" dir="ltr">{of.message}</p>}
      {retry && <button type="button" onClick={retry}>{t('failure.retry')}</button>}
    </div>
  );
}

/** Awaited stands, unseen, where something is still to come. */
export const Awaited = () => <span class="loading unseen" aria-hidden="true" />;

/** View shows an answer when it is there, what keeps it away when it is not, and that it has changed since. */
export function View<T>({ of, children }: { of: Shown<T>; children: (data: T) => ComponentChildren }) {
  const answered = of.data !== undefined;
  useEffect(() => { if (answered) performance.mark('answered'); }, [answered]);
  return (
    <>
      <div class="live" role="status">
        {of.changed > 0 && (
          <button type="button" class="changed" onClick={of.show}>
            {t('live.changed', { n: of.changed })} <span class="action">{t('live.show')}</span>
          </button>
        )}
        {!of.connected && <span class="lost">{t('live.lost')}</span>}
      </div>
      {of.failure && <Problem of={of.failure} retry={of.reload} />}
      {of.data !== undefined && !of.failure && <div class="answer" aria-busy={of.busy}>{children(of.data)}</div>}
      {of.data === undefined && !of.failure && <p class="loading">{t('loading')}</p>}
    </>
  );
}
