// Overdue obligations by theme, live, with React and Apollo Client.
import { ApolloClient, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { ApolloProvider, useSubscription } from '@apollo/client/react';
import { createRoot } from 'react-dom/client';
import { socket, useProblem } from './connection';
import { graphql } from './generated';

const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: new GraphQLWsLink(socket),
});

const Overdue = graphql(`
  subscription ApolloOverdue {
    obligationsChanged(filter: { states: [OVERDUE] }) {
      asOf
      obligations(first: 0) { counts(by: [THEME]) { rows { keys { value label } count } } }
    }
  }
`);

function Dashboard() {
  const problem = useProblem();
  const { data, error } = useSubscription(Overdue); // an event comes with each connection, and at each change
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
  <ApolloProvider client={client}><Dashboard /></ApolloProvider>,
);
