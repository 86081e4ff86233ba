// Overdue obligations by theme, live, with React and Relay.
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { RelayEnvironmentProvider, graphql, useSubscription } from 'react-relay';
import { Environment, Network, Observable, RecordSource, Store, type GraphQLResponse } from 'relay-runtime';
import { api, socket, useProblem } from './connection';
import type { relayOverdueSubscription } from './__generated__/relayOverdueSubscription.graphql';

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
  const problem = useProblem();
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
  if (problem) return <p role="alert">{problem}</p>;
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
