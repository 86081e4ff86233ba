// Overdue obligations by theme, live, with React and Relay.
import { createClient } from 'graphql-ws';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { RelayEnvironmentProvider, graphql, useSubscription } from 'react-relay';
import { Environment, Network, Observable, RecordSource, Store, type GraphQLResponse } from 'relay-runtime';
import type { relayOverdueSubscription } from './__generated__/relayOverdueSubscription.graphql';

const api = new URLSearchParams(location.search).get('api') ?? 'http://127.0.0.1:8080/graphql';

const socket = createClient({ url: api.replace(/^http/, 'ws'), retryAttempts: Infinity, shouldRetry: () => true });
const environment = new Environment({
  store: new Store(new RecordSource()),
  network: Network.create(
    async ({ text: query }, variables) => {
      const headers = { 'Content-Type': 'application/json' };
      return (await fetch(api, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).json();
    },
    ({ text }, variables) =>
      Observable.create<GraphQLResponse>((sink) =>
        socket.subscribe({ query: text!, variables }, {
          next: (value) => sink.next(value as GraphQLResponse),
          error: (error) => sink.error(error as Error),
          complete: () => sink.complete(),
        }),
      ),
  ),
});

function Dashboard() {
  const [event, setEvent] = useState<relayOverdueSubscription['response'] | null>();
  const [error, setError] = useState<Error>();
  useSubscription<relayOverdueSubscription>(
    useMemo(
      () => ({
        subscription: graphql`
          subscription relayOverdueSubscription {
            obligationsChanged(filter: { states: [OVERDUE] }) {
              asOf
              obligations(first: 0) { counts(by: [THEME]) { rows { keys { value label } count } } }
            }
          }
        `,
        variables: {},
        onNext: setEvent, // an event comes with each connection, and at each change
        onError: setError,
      }),
      [],
    ),
  );
  if (error) return <p role="alert">{error.message}</p>;
  if (!event) return <p>Loading…</p>;
  const { asOf, obligations } = event.obligationsChanged;
  return (
    <table>
      <caption>Overdue on {asOf}</caption>
      <tbody>
        {obligations.counts.rows.map(({ keys: [theme], count }) => (
          <tr key={theme?.value ?? ''}><th>{theme?.label}</th><td>{count}</td></tr>
        ))}
      </tbody>
    </table>
  );
}

createRoot(document.body.appendChild(document.createElement('main'))).render(
  <RelayEnvironmentProvider environment={environment}><Dashboard /></RelayEnvironmentProvider>,
);
