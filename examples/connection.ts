// What the pages share: where the API is, a WebSocket to it, and what is wrong while there is none.
import { createClient } from 'graphql-ws';
import { useSyncExternalStore } from 'react';

export const api = new URLSearchParams(location.search).get('api') ?? 'http://127.0.0.1:8080/graphql';

let connected = false;
let said = '';
const listeners = new Set<() => void>();
function say(text: string) {
  said = text;
  for (const listener of listeners) listener();
}

export const socket = createClient({
  url: api.replace(/^http/, 'ws'),
  retryAttempts: Infinity,
  shouldRetry: () => true,
  on: {
    connected: () => {
      connected = true;
      say('');
    },
    closed: async () => {
      connected = false;
      const text = await problem();
      if (!connected) say(text);
    },
  },
});

/** What is wrong with the connection, and what to do; empty when nothing is. */
export const useProblem = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => said,
  );

// A browser does not tell a page why it may not read an answer, so the page tries what it may do.
async function problem() {
  const healthz = new URL('/healthz', api);
  const answers = await fetch(healthz, { mode: 'no-cors' }).then(() => true, () => false);
  if (!answers) return `No server answers at ${api}. Start it with: go run . serve --cors-origin ${location.origin}`;
  const allowed = await fetch(healthz).then(() => true, () => false);
  if (allowed) return `The connection to ${api} is lost. The page connects again by itself.`;
  return `The server at ${api} answers, but does not allow pages of ${location.origin}. Start it with: go run . serve --cors-origin ${location.origin}`;
}
