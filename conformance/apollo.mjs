// Apollo Client against the server: persisted queries by GET, pages, an obligation by its id, a write,
// and a subscription by graphql-ws.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { answer, back, bearer, done, queue, record, retract, revision, test as one, ws } from './client.mjs';

const requests = [];
const counted = async (url, options) => {
  requests.push({ method: options.method ?? 'GET', whole: String(url).includes('query=') || String(options.body).includes('"query"') });
  return fetch(url, options);
};
const client = () =>
  new ApolloClient({
    cache: new InMemoryCache({ possibleTypes: { Stakeholder: ['Organization', 'Person', 'StakeholderGroup', 'WorkingGroup'] } }),
    link: new PersistedQueryLink({
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      useGETForHashedQueries: true,
    }).concat(new HttpLink({ uri: process.env.URL, fetch: counted })),
  });
const test = (name, body) => {
  requests.length = 0;
  return one(name, body);
};

const page = gql`
  query Page($after: String) {
    organizations(first: 7, after: $after) {
      totalCount
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

await test('a persisted query is sent by its hash, then whole, then by its hash alone', async () => {
  const first = await client().query({ query: page });
  assert.ok(first.data.organizations.totalCount > 7);
  assert.deepEqual(requests.map((r) => r.whole), [false, true]);
  requests.length = 0;
  const second = await client().query({ query: page });
  assert.deepEqual(second.data, first.data);
  assert.deepEqual(requests, [{ method: 'GET', whole: false }]);
});

await test('pages come to an end and give every organization once', async () => {
  const reader = client();
  const seen = new Set();
  let after = null;
  for (;;) {
    const { data } = await reader.query({ query: page, variables: { after } });
    for (const node of data.organizations.nodes) {
      assert.ok(!seen.has(node.id), node.id);
      seen.add(node.id);
    }
    if (!data.organizations.pageInfo.hasNextPage) {
      assert.equal(seen.size, data.organizations.totalCount);
      return;
    }
    after = data.organizations.pageInfo.endCursor;
  }
});

await test('an obligation is found by its id', async () => {
  const { data } = await client().query({
    query: gql`
      query Ledger {
        obligations(first: 3, asOf: "2017-10-01") {
          nodes {
            id
            state
          }
        }
      }
    `,
  });
  for (const obligation of data.obligations.nodes) {
    const again = await client().query({
      query: gql`
        query Obligation($id: ID!) {
          nodes(ids: [$id]) {
            id
            ... on Obligation {
              state
            }
          }
        }
      `,
      variables: { id: obligation.id },
    });
    assert.deepEqual(again.data.nodes[0], obligation);
  }
});

await test('an error keeps its code', async () => {
  const answer = await client().query({ query: gql`query Wrong { themes(first: -1) { totalCount } }`, errorPolicy: 'all' });
  assert.equal(answer.error.errors[0].extensions.code, 'BAD_USER_INPUT');
  assert.deepEqual(answer.error.errors[0].path, ['themes']);
});

await test('pages both ways in one list of the cache', async () => {
  const reader = new ApolloClient({
    cache: new InMemoryCache({ typePolicies: { Query: { fields: { organizations: relayStylePagination() } } } }),
    link: new HttpLink({ uri: process.env.URL }),
  });
  const query = gql`
    query Edges($first: Int, $after: String, $last: Int, $before: String) {
      organizations(first: $first, after: $after, last: $last, before: $before) {
        edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  `;
  const ask = async (variables) => (await reader.query({ query, variables, fetchPolicy: 'network-only' })).data.organizations;
  const ids = (list) => list.edges.map((e) => e.node.id);
  const first = ids(await ask({ first: 5 }));
  const both = await ask({ first: 5, after: (await ask({ first: 5 })).pageInfo.endCursor });
  assert.deepEqual(ids(both).slice(0, 5), first);
  assert.equal(new Set(ids(both)).size, 10);

  const backwards = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: process.env.URL }) });
  const before = both.edges[5].cursor;
  const { data } = await backwards.query({ query, variables: { last: 5, before } });
  assert.deepEqual(ids(data.organizations), first);
});

await test('writes, and hears of its write', async () => {
  const writer = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: process.env.URL, headers: bearer }) });
  const listener = new ApolloClient({
    cache: new InMemoryCache(),
    link: new GraphQLWsLink(createClient({ url: ws, webSocketImpl: WebSocket, connectionParams: bearer })),
  });
  const events = queue();
  const live = gql`
    subscription Live {
      obligationsChanged(filter: { subject: "recommendation:r5" }) {
        changes { obligationId before after }
      }
    }
  `;
  const watching = listener.subscribe({ query: live }).subscribe({
    next: ({ data }) => events.push(data.obligationsChanged.changes.map((c) => c.after)),
    error: (error) => events.push(error),
  });
  assert.deepEqual(await events.next(), []);
  const given = await writer.mutate({ mutation: gql(record), variables: { input: answer('r5', 'states', await revision()) } });
  assert.deepEqual(given.data.recordResponse.obligations.map((o) => o.after), ['ANSWERED']);
  assert.deepEqual(await events.next(), ['ANSWERED']);
  const { response, change } = given.data.recordResponse;
  await writer.mutate({ mutation: gql(retract), variables: { input: back(response.id, change.revision) } });
  assert.deepEqual(await events.next(), ['OVERDUE']);
  watching.unsubscribe();
});

done('Apollo Client 4');
