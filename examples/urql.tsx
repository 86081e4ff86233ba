// Overdue obligations by theme, live, with React and urql.
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';
import { Client, Provider, cacheExchange, fetchExchange, subscriptionExchange, useQuery, useSubscription } from 'urql';
import { graphql } from './generated';

const api = new URLSearchParams(location.search).get('api') ?? 'http://127.0.0.1:8080/graphql';

const socket = createClient({ url: api.replace(/^http/, 'ws'), retryAttempts: Infinity, shouldRetry: () => true });
const client = new Client({
  url: api,
  preferGetMethod: false,
  exchanges: [
    cacheExchange,
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({
        subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query: query!, variables: variables as Record<string, unknown> }, sink) }),
      }),
    }),
  ],
});

const Overdue = graphql(`
  query UrqlOverdue {
    obligations(filter: { states: [OVERDUE] }, first: 0) {
      asOf
      counts(by: [THEME]) { rows { keys { value label } count } }
    }
  }
`);
const Live = graphql(`
  subscription UrqlLive { obligationsChanged { position } }
`);

function Dashboard() {
  const [{ data, error }, refetch] = useQuery({ query: Overdue });
  useSubscription({ query: Live }, (_, event) => {
    refetch({ requestPolicy: 'network-only' }); // the first event comes with each connection, so nothing is missed
    return event;
  });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p>Loading…</p>;
  return (
    <table>
      <caption>Overdue on {data.obligations.asOf}</caption>
      <tbody>
        {data.obligations.counts.rows.map(({ keys: [theme], count }) => (
          <tr key={theme?.value ?? ''}><th>{theme?.label}</th><td>{count}</td></tr>
        ))}
      </tbody>
    </table>
  );
}

createRoot(document.body.appendChild(document.createElement('main'))).render(
  <Provider value={client}><Dashboard /></Provider>,
);
