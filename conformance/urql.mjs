// urql against the server, with its subscriptions by graphql-ws.
import assert from 'node:assert/strict';
import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { answer, back, bearer, done, http, queue, record, retract, test, ws } from './client.mjs';

const socket = createClient({ url: ws, webSocketImpl: WebSocket, connectionParams: bearer });
const client = new Client({
  url: http,
  preferGetMethod: false,
  fetchOptions: { headers: bearer },
  exchanges: [
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({
        subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query, variables }, sink) }),
      }),
    }),
  ],
});
const query = async (text, variables) => {
  const result = await client.query(text, variables, { requestPolicy: 'network-only' }).toPromise();
  assert.equal(result.error, undefined);
  return result;
};

await test('lists', async () => {
  const { data } = await query('{ themes { totalCount nodes { id name } } }', {});
  assert.equal(data.themes.nodes.length, data.themes.totalCount);
});

await test('pages both ways', async () => {
  const page = `query Page($first: Int, $after: String, $last: Int, $before: String) {
    obligations(first: $first, after: $after, last: $last, before: $before) {
      totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const forth = [];
  for (let after = null, more = true; more; ) {
    const { data } = await query(page, { first: 10, after });
    forth.push(...data.obligations.nodes.map((n) => n.id));
    ({ endCursor: after, hasNextPage: more } = data.obligations.pageInfo);
    assert.equal(data.obligations.totalCount, 28);
  }
  const backwards = [];
  for (let before = null, more = true; more; ) {
    const { data } = await query(page, { last: 10, before });
    backwards.unshift(...data.obligations.nodes.map((n) => n.id));
    ({ startCursor: before, hasPreviousPage: more } = data.obligations.pageInfo);
  }
  assert.equal(new Set(forth).size, 28);
  assert.deepEqual(backwards, forth);
});

await test('writes, and hears of its write', async () => {
  const events = queue();
  const { unsubscribe } = client
    .subscription('subscription { obligationsChanged(filter: {subject: "recommendation:r3"}) { changes { obligationId before after } } }', {})
    .subscribe((result) => events.push(result.data.obligationsChanged.changes));
  assert.deepEqual(await events.next(), []);
  const { extensions } = await query('{ __typename }', {});
  const given = await client.mutation(record, { input: answer('r3', 'states', extensions.revision) }).toPromise();
  assert.equal(given.error, undefined);
  assert.deepEqual(await events.next(), given.data.recordResponse.obligations.map(({ obligationId, before, after }) => ({ obligationId, before, after })));
  const input = back(given.data.recordResponse.response.id, given.extensions.revision);
  assert.equal((await client.mutation(retract, { input }).toPromise()).error, undefined);
  assert.deepEqual((await events.next()).map((c) => c.after), ['OVERDUE']);
  unsubscribe();
});

await test('an error keeps its code', async () => {
  const { error } = await client.query('{ themes(first: -1) { totalCount } }', {}).toPromise();
  assert.equal(error.graphQLErrors[0].extensions.code, 'BAD_USER_INPUT');
});

done('urql');
