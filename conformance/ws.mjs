// graphql-ws against the server, and, with a socket of its own, what the names of the tests of
// graphql-ws's server promise of every server of its protocol.
import assert from 'node:assert/strict';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { bearer, done, queue, record, answer, retract, back, revision, settle, test, token, watch, one, ws } from './client.mjs';

const live = `subscription Live($filter: ObligationFilter, $after: String) {
  obligationsChanged(filter: $filter, after: $after) { position changes { id before after } }
}`;
const r1 = { subject: 'recommendation:r1' };

const connect = (options = {}) =>
  createClient({ url: ws, webSocketImpl: WebSocket, connectionParams: bearer, retryWait: async () => {}, ...options });

// raw is a socket without a client: it says what it is told to, and queues what it hears.
async function raw({ protocols = ['graphql-transport-ws'], headers, init } = {}) {
  const heard = queue();
  const socket = new WebSocket(ws, protocols, { headers });
  socket.on('message', (text) => heard.push(JSON.parse(text)));
  socket.on('close', (code, reason) => heard.push({ closed: code, reason: String(reason) }));
  socket.on('unexpected-response', (_, response) => heard.push({ status: response.statusCode }));
  socket.on('error', () => {});
  await Promise.race(['open', 'unexpected-response', 'close'].map((event) => new Promise((take) => socket.once(event, take))));
  const say = (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  if (init) {
    say({ type: 'connection_init', payload: init });
    assert.deepEqual(await heard.next(), { type: 'connection_ack' });
  }
  return { heard, say, close: () => socket.close() };
}
const subscribe = (id, query = 'subscription { obligationsChanged { position } }') => ({ id, type: 'subscribe', payload: { query } });

// closes says what a socket was closed with after some messages.
async function closes(messages, options) {
  const { heard, say } = await raw(options);
  for (const message of messages) say(message);
  for (;;) {
    const event = await heard.next('a close');
    if (event.closed) return event;
  }
}

// The client.

await test('lists', async () => {
  const { data } = await one(connect(), '{ themes { totalCount nodes { id } } }');
  assert.equal(data.themes.nodes.length, data.themes.totalCount);
});

await test('pages both ways', async () => {
  const client = connect();
  const query = `query($first: Int, $after: String, $last: Int, $before: String) {
    organizations(first: $first, after: $after, last: $last, before: $before) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
    }
  }`;
  const forth = [];
  for (let after = null, more = true; more; ) {
    const { data } = await one(client, query, { first: 7, after });
    forth.push(...data.organizations.nodes.map((n) => n.id));
    ({ endCursor: after, hasNextPage: more } = data.organizations.pageInfo);
  }
  const backwards = [];
  for (let before = null, more = true; more; ) {
    const { data } = await one(client, query, { last: 7, before });
    backwards.unshift(...data.organizations.nodes.map((n) => n.id));
    ({ startCursor: before, hasPreviousPage: more } = data.organizations.pageInfo);
  }
  assert.ok(forth.length > 14);
  assert.deepEqual(backwards, forth);
});

await test('writes, and hears of its write', async () => {
  const client = connect();
  const { events, stop } = watch(client, live, { filter: r1 });
  assert.deepEqual((await events.next()).value.data.obligationsChanged.changes, []);
  const given = await one(client, record, { input: answer('r1', 'states', await revision()) });
  assert.equal(given.errors, undefined);
  const { response, obligations } = given.data.recordResponse;
  const event = (await events.next()).value;
  assert.deepEqual(event.data.obligationsChanged.changes, obligations);
  assert.equal(event.extensions.revision, given.extensions.revision);
  await one(client, retract, { input: back(response.id, given.extensions.revision) });
  assert.deepEqual((await events.next()).value.data.obligationsChanged.changes.map((c) => c.after), ['OVERDUE']);
  stop();
  assert.deepEqual(await events.next(), { complete: true });
});

await test('resumes after a cut of the connection, and misses and repeats nothing', async () => {
  let socket;
  let position;
  const client = connect({ on: { connected: (s) => (socket = s) }, retryAttempts: 3 });
  const events = queue();
  const variables = { filter: r1, get after() { return position; } }; // read again when the client subscribes again
  client.subscribe({ query: live, variables }, {
    next: ({ data }) => {
      position = data.obligationsChanged.position;
      for (const change of data.obligationsChanged.changes) events.push(change);
      if (!data.obligationsChanged.changes.length) events.push('begun');
    },
    error: (error) => events.push({ error }),
    complete: () => events.push('complete'),
  });
  assert.equal(await events.next(), 'begun');
  const [id] = await settle('r1', 'states', async () => {
    assert.deepEqual(await events.next(), { id: await obligation(), before: 'OVERDUE', after: 'ANSWERED' });
    socket.terminate(); // as when a cable is pulled
  });
  assert.deepEqual(await events.next(), { id, before: 'ANSWERED', after: 'OVERDUE' });
  await settle('r1', 'states', async () => assert.equal((await events.next()).after, 'ANSWERED'));
  assert.equal((await events.next()).after, 'OVERDUE');
  assert.equal(events.length, 0);

  async function obligation() {
    const { data } = await one(connect(), '{ obligations(filter: {subject: "recommendation:r1", respondent: "stakeholder-group:states"}) { nodes { id } } }');
    return data.obligations.nodes[0].id;
  }
});

await test('is told of a bad token, and does not come again with it', async () => {
  let sockets = 0;
  const client = connect({ connectionParams: { Authorization: 'Bearer nonsense' }, on: { opened: () => sockets++ }, retryAttempts: 3, shouldRetry: (e) => e.code !== 4403 });
  const { error } = await watch(client, '{ __typename }').events.next();
  assert.equal(error.code, 4403);
  assert.match(error.reason, /^Forbidden: UNAUTHENTICATED/);
  assert.equal(sockets, 1);
});

await test('gets the errors of an operation by their code', async () => {
  const client = connect();
  const { error } = await watch(client, '{ nonsense }').events.next();
  assert.equal(error[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  const absent = await watch(client, live, { filter: { theme: 'theme:none' } }).events.next();
  assert.equal(absent.error[0].extensions.code, 'NOT_FOUND');
  const gone = await watch(client, live, { after: '99999@2026-01-01' }).events.next();
  assert.equal(gone.error[0].extensions.code, 'POSITION_GONE');
  assert.equal((await one(client, '{ themes(first: -1) { totalCount } }')).errors[0].extensions.code, 'BAD_USER_INPUT');
});

await test('stays alive by pings of its own', async () => {
  const client = connect({ lazy: false, keepAlive: 20 });
  const beats = queue();
  client.on('pong', (received) => received && beats.push('pong'));
  for (let i = 0; i < 3; i++) assert.equal(await beats.next(), 'pong');
  await client.dispose();
});

// The names of the tests of graphql-ws's server, as far as they are of the protocol and not of its library.

await test('should accept graphql-transport-ws and close other subprotocols with 4406', async () => {
  const { heard } = await raw({ protocols: [] });
  assert.equal((await heard.next()).closed, 4406);
  for (const protocols of [['graphql-ws'], ['graphql-subscriptions', 'json']]) {
    const { heard } = await raw({ protocols });
    assert.equal((await heard.next()).closed, 1006); // the client sees first that its protocol was not taken
  }
  (await raw({ protocols: ['graphql-ws', 'graphql-transport-ws'], init: {} })).close();
});

await test('should refuse bad credentials in the upgrade', async () => {
  const { heard } = await raw({ headers: { Authorization: 'Bearer nonsense' } });
  assert.deepEqual(await heard.next(), { status: 401 });
});

await test('should be able to authorise with the connection or with the upgrade', async () => {
  const write = { query: record, variables: { input: { ...answer('r1', 'states', 0), idempotencyKey: '' } } }; // refused after the role was looked at
  for (const [options, code] of [[{ init: {} }, 'UNAUTHENTICATED'], [{ init: { token } }, 'BAD_USER_INPUT'], [{ init: bearer }, 'BAD_USER_INPUT'], [{ init: {}, headers: bearer }, 'BAD_USER_INPUT']]) {
    const { heard, say, close } = await raw(options);
    say({ id: 'w', type: 'subscribe', payload: write });
    const event = await heard.next();
    const errors = event.type === 'error' ? event.payload : event.payload.errors;
    assert.equal(errors[0].extensions.code, code, JSON.stringify(errors));
    close();
  }
});

await test('should close the socket on invalid messages, with 4400', async () => {
  for (const message of ['nonsense', '[]', '{}', '{"type":"nonsense"}', '{"type":"subscribe"}', '{"id":"1","type":"subscribe","payload":{}}', '{"id":"","type":"subscribe","payload":{"query":"{ __typename }"}}', '{"type":"complete"}'])
    assert.equal((await closes([message], { init: {} })).closed, 4400, message);
});

await test('should close the socket when the connection is not initialised in time, with 4408', async () => {
  assert.equal((await closes([])).closed, 4408);
});

await test('should not close the socket when it is initialised in time', async () => {
  const { heard, say, close } = await raw({ init: {} });
  await new Promise((later) => setTimeout(later, 3500)); // past the time to initialise
  say({ type: 'ping' });
  assert.deepEqual(await heard.next(), { type: 'pong' });
  close();
});

await test('should close the socket on too many initialisation requests, with 4429', async () => {
  assert.equal((await closes([{ type: 'connection_init' }], { init: {} })).closed, 4429);
});

await test('should close the socket on an operation before the acknowledgement, with 4401', async () => {
  for (const query of ['{ __typename }', undefined]) assert.equal((await closes([subscribe('1', query)])).closed, 4401);
});

await test('should close the socket on a duplicate id, with 4409, also of other kinds of operations', async () => {
  for (const query of [undefined, '{ __typename }']) {
    const event = await closes([subscribe('one'), subscribe('one', query)], { init: {} });
    assert.deepEqual([event.closed, event.reason], [4409, 'Subscriber for one already exists']);
  }
});

await test('should be able to use an id again after completion', async () => {
  const { heard, say, close } = await raw({ init: {} });
  for (let i = 0; i < 2; i++) {
    say(subscribe('x', '{ __typename }'));
    assert.equal((await heard.next()).payload.data.__typename, 'Query');
    assert.deepEqual(await heard.next(), { id: 'x', type: 'complete' });
  }
  for (let i = 0; i < 2; i++) {
    say(subscribe('x'));
    assert.equal((await heard.next()).type, 'next');
    say({ id: 'x', type: 'complete' });
  }
  close();
});

await test('should reuse an id after an error', async () => {
  const { heard, say, close } = await raw({ init: {} });
  say(subscribe('x', '{ nonsense }'));
  assert.equal((await heard.next()).type, 'error');
  say(subscribe('x', '{ __typename }'));
  assert.equal((await heard.next()).type, 'next');
  close();
});

await test('should respond to pings with their payload, also before the acknowledgement, and take pongs', async () => {
  const { heard, say, close } = await raw();
  say({ type: 'pong', payload: { unasked: true } });
  say({ type: 'ping', payload: { i: 'say' } });
  assert.deepEqual(await heard.next(), { type: 'pong', payload: { i: 'say' } });
  close();
});

await test('should execute the operation of the name that is given, with its variables', async () => {
  const { data } = await new Promise((take, no) =>
    connect().subscribe(
      { query: 'query A { __typename } query B($id: ID!) { node(id: $id) { id } }', operationName: 'B', variables: { id: 'theme:promoting-effective-policing' } },
      { next: take, error: no, complete: () => {} },
    ),
  );
  assert.deepEqual(data, { node: { id: 'theme:promoting-effective-policing' } });
});

await test('should send nothing after the client completed, and take a complete of nothing', async () => {
  const { heard, say, close } = await raw({ init: {} });
  say(subscribe('gone'));
  assert.equal((await heard.next()).type, 'next');
  say({ id: 'gone', type: 'complete' });
  say({ id: 'never was', type: 'complete' });
  say(subscribe('stays'));
  assert.equal((await heard.next()).id, 'stays');
  await settle('r1', 'states', async () => assert.equal((await heard.next()).id, 'stays'));
  assert.equal((await heard.next()).id, 'stays');
  assert.equal(heard.length, 0);
  close();
});

await test('should refuse a subscription that does not ask for exactly one field', async () => {
  const { error } = await watch(connect(), 'subscription { a: obligationsChanged { position } b: graphChanged { position } }').events.next();
  assert.ok(error[0].message);
});

done('graphql-ws 6');
