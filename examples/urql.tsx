// Overdue obligations by theme, live, with React and urql.
import { createRoot } from 'react-dom/client';
import { Client, Provider, subscriptionExchange, useSubscription } from 'urql';
import { api, socket, useProblem } from './connection';
import { graphql } from './generated';

const client = new Client({
  url: api,
  exchanges: [
    subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({
        subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query: query!, variables: variables as Record<string, unknown> }, sink) }),
      }),
    }),
  ],
});

const Overdue = graphql(`
  subscription UrqlOverdue {
    obligationsChanged(filter: { states: [OVERDUE] }) {
      asOf
      obligations(first: 0) { counts(by: [THEME]) { rows { keys { value label } count } } }
    }
  }
`);

function Dashboard() {
  const problem = useProblem();
  const [{ data, error }] = useSubscription({ query: Overdue }); // an event comes with each connection, and at each change
  if (problem) return <p role="alert">{problem}</p>;
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p>Loading…</p>;
  const { asOf, obligations } = data.obligationsChanged;
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
  <Provider value={client}><Dashboard /></Provider>,
);
