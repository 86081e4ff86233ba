// Overdue obligations by theme, live, with React and Relay.
import { createClient } from 'graphql-ws';
import { Suspense, startTransition, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { RelayEnvironmentProvider, graphql, useLazyLoadQuery, useSubscription } from 'react-relay';
import { Environment, Network, Observable, RecordSource, Store, type GraphQLResponse } from 'relay-runtime';
import type { relayLiveSubscription } from './__generated__/relayLiveSubscription.graphql';
import type { relayOverdueQuery } from './__generated__/relayOverdueQuery.graphql';

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
  const [fetchKey, setFetchKey] = useState(0);
  const { obligations } = useLazyLoadQuery<relayOverdueQuery>(
    graphql`
      query relayOverdueQuery {
        obligations(filter: { states: [OVERDUE] }, first: 0) {
          asOf
          counts(by: [THEME]) { rows { keys { value label } count } }
        }
      }
    `,
    {},
    { fetchKey, fetchPolicy: 'network-only' },
  );
  useSubscription<relayLiveSubscription>(
    useMemo(
      () => ({
        subscription: graphql`
          subscription relayLiveSubscription { obligationsChanged { position } }
        `,
        variables: {},
        onNext: () => startTransition(() => setFetchKey((key) => key + 1)), // the first event comes with each connection, so nothing is missed
      }),
      [],
    ),
  );
  return (
    <table>
      <caption>Overdue on {obligations.asOf}</caption>
      <tbody>
        {obligations.counts.rows.map(({ keys: [theme], count }) => (
          <tr key={theme?.value ?? ''}><th>{theme?.label}</th><td>{count}</td></tr>
        ))}
      </tbody>
    </table>
  );
}

createRoot(document.body.appendChild(document.createElement('main'))).render(
  <RelayEnvironmentProvider environment={environment}>
    <Suspense fallback={<p>Loading…</p>}><Dashboard /></Suspense>
  </RelayEnvironmentProvider>,
);
