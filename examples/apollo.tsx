// Overdue obligations by theme, live, with React and Apollo Client.
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { ApolloProvider, useQuery, useSubscription } from '@apollo/client/react';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';
import { graphql } from './generated';

const api = new URLSearchParams(location.search).get('api') ?? 'http://127.0.0.1:8080/graphql';

const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(createClient({ url: api.replace(/^http/, 'ws'), retryAttempts: Infinity, shouldRetry: () => true })),
    new HttpLink({ uri: api }),
  ),
});

const Overdue = graphql(`
  query ApolloOverdue {
    obligations(filter: { states: [OVERDUE] }, first: 0) {
      asOf
      counts(by: [THEME]) { rows { keys { value label } count } }
    }
  }
`);
const Live = graphql(`
  subscription ApolloLive { obligationsChanged { position } }
`);

function Dashboard() {
  const { data, error, refetch } = useQuery(Overdue);
  useSubscription(Live, { onData: () => void refetch() }); // the first event comes with each connection, so nothing is missed
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
  <ApolloProvider client={client}><Dashboard /></ApolloProvider>,
);
