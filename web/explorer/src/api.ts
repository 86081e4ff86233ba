// The API of the server that the page comes from: one request, one stream of events, one token.
import type { TypedDocumentString } from './generated/api/graphql';

/** Failure is an error that the server answered, or that kept its answer away (code NETWORK). */
export class Failure extends Error {
  constructor(message: string, readonly code: string, readonly extensions: Record<string, unknown> = {}) {
    super(message);
  }
}

export type Answer<T> = { data: T; revision: number };

type Body = { data?: unknown; errors?: { message: string; extensions?: { code?: string } & Record<string, unknown> }[]; extensions?: { revision?: number } };

function opened<T>(body: Body): Answer<T> {
  const error = body.errors?.[0];
  if (error) throw new Failure(error.message, error.extensions?.code ?? '', error.extensions);
  return { data: body.data as T, revision: body.extensions?.revision ?? 0 };
}

// The token is kept for this tab alone. A link may bring one, in the part of its address that is sent nowhere.
const KEY = 'answerable-token';
const brought = /[#&]token=([\w.-]+)/.exec(location.hash);
if (brought) {
  sessionStorage.setItem(KEY, brought[1]!);
  history.replaceState(null, '', location.pathname + location.search);
}

export const token = () => sessionStorage.getItem(KEY) ?? '';

export function signIn(with_: string) {
  if (with_) sessionStorage.setItem(KEY, with_);
  else sessionStorage.removeItem(KEY);
}

const headers = (accept: string): Record<string, string> => ({
  'Content-Type': 'application/json',
  Accept: accept,
  ...(token() && { Authorization: `Bearer ${token()}` }),
});

/** ask sends a query or a mutation. The answer is never older than the position after, where that is given. */
export async function ask<T, V>(document: TypedDocumentString<T, V>, variables: V, after = '', signal?: AbortSignal): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { ...headers('application/graphql-response+json, application/json;q=0.9'), ...(after && { 'Answerable-After': after }) },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Failure(String(error), 'NETWORK');
  }
  const body = (await response.json().catch(() => undefined)) as Body | undefined;
  if (!body) throw new Failure(response.statusText, 'NETWORK');
  return opened<T>(body);
}

type Listener<T> = { event: (data: T) => void; connected: (yes: boolean) => void };
type Stream = { listeners: Set<Listener<never>>; up: boolean; stop: () => void };
const streams = new Map<string, Stream>();

/**
 * follow calls event with each change that a subscription reports, and connected whenever the stream opens or breaks.
 * All who follow the same share one stream: a browser has six connections to a server, for all its windows.
 */
export function follow<T, V>(document: TypedDocumentString<T, V>, variables: V, event: (data: T) => void, connected: (yes: boolean) => void): () => void {
  const body = JSON.stringify({ query: document.toString(), variables });
  let stream = streams.get(body);
  if (!stream) {
    const begun: Stream = { listeners: new Set(), up: true, stop: () => {} };
    streams.set(body, (stream = begun));
    const tell = (what: (listener: Listener<T>) => void) => [...(begun.listeners as Set<Listener<T>>)].forEach(what);
    begun.stop = read<T>(body, (data) => tell((each) => each.event(data)), (yes) => { begun.up = yes; tell((each) => each.connected(yes)); });
  }
  const mine = { event, connected };
  stream.listeners.add(mine);
  connected(stream.up);
  const of = stream;
  return () => {
    of.listeners.delete(mine);
    if (of.listeners.size > 0) return;
    streams.delete(body);
    of.stop();
  };
}

/**
 * read reads a stream until it is stopped. It connects again by itself, later each time, and lets go of the connection
 * while nobody sees the page. An EventSource sends no token, so the stream is read by fetch.
 */
function read<T>(body: string, event: (data: T) => void, connected: (yes: boolean) => void): () => void {
  let stopped = false, connection = new AbortController();
  let first = true; // the first event reports the position, and no change; that of a later connection, what was missed
  const hide = () => document.hidden && connection.abort();
  document.addEventListener('visibilitychange', hide);
  void (async () => {
    for (let wait = 1000; !stopped; ) {
      while (document.hidden) await new Promise((seen) => document.addEventListener('visibilitychange', seen, { once: true }));
      if (stopped) return;
      connection = new AbortController();
      try {
        const response = await fetch('/graphql', { method: 'POST', headers: headers('text/event-stream'), body, signal: connection.signal });
        if (!response.headers.get('Content-Type')?.startsWith('text/event-stream')) return; // it is refused, and stays so
        connected(true);
        wait = 500;
        const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
        for (let text = ''; ; ) {
          const { done, value } = await reader.read();
          if (done) break;
          const blocks = (text + value).split('\n\n');
          text = blocks.pop()!;
          for (const block of blocks) {
            const data = /^event: next\ndata: (.+)$/m.exec(block);
            if (!data) continue;
            const answer = opened<T>(JSON.parse(data[1]!) as Body).data;
            if (!first) event(answer);
            first = false;
          }
        }
      } catch (error) {
        if (error instanceof Failure && error.code !== 'NETWORK') return;
      }
      if (stopped || connection.signal.aborted) continue;
      connected(false);
      await new Promise((later) => setTimeout(later, wait));
      wait = Math.min(2 * wait, 30_000);
    }
  })();
  return () => {
    stopped = true;
    document.removeEventListener('visibilitychange', hide);
    connection.abort();
  };
}
