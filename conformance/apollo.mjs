// Apollo Client against the server: persisted queries by GET, pages, a trusted way to ask by id.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';

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
let passed = 0;
const test = async (name, body) => {
  requests.length = 0;
  await body();
  passed++;
  console.log(`ok: ${name}`);
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
          nodes(ids: [$id], asOf: "2017-10-01") {
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

console.log(`Apollo Client: ${passed} tests passed`);
