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

/**
 * follow calls event with each event of a subscription, and connected whenever the stream opens or breaks. It
 * connects again by itself, later each time. An EventSource sends no token, so the stream is read by fetch.
 */
export function follow<T, V>(document: TypedDocumentString<T, V>, variables: V, event: (data: T) => void, connected: (yes: boolean) => void): () => void {
  const stopped = new AbortController();
  void (async () => {
    for (let wait = 1000; !stopped.signal.aborted; wait = Math.min(2 * wait, 30_000)) {
      try {
        const response = await fetch('/graphql', {
          method: 'POST',
          headers: headers('text/event-stream'),
          body: JSON.stringify({ query: document.toString(), variables }),
          signal: stopped.signal,
        });
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
            if (data) event(opened<T>(JSON.parse(data[1]!) as Body).data);
          }
        }
      } catch (error) {
        if (error instanceof Failure && error.code !== 'NETWORK') return;
      }
      if (stopped.signal.aborted) return;
      connected(false);
      await new Promise((later) => setTimeout(later, wait));
    }
  })();
  return () => stopped.abort();
}
