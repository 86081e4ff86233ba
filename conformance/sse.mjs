// graphql-sse against the server, each subscription on a connection of its own, and what a browser's
// EventSource counts on.
import assert from 'node:assert/strict';
import { EventSource } from 'eventsource';
import { createClient } from 'graphql-sse';
import { answer, ask, bearer, done, http, queue, record, retract, back, revision, settle, test, watch, one } from './client.mjs';

const live = `subscription Live($filter: ObligationFilter, $after: String) {
  obligationsChanged(filter: $filter, after: $after) { position changes { obligationId before after } }
}`;
const r2 = { subject: 'recommendation:r2' };
const connect = (options = {}) => createClient({ url: http, headers: bearer, retry: async () => {}, ...options });

await test('lists', async () => {
  const { data } = await one(connect(), '{ themes { totalCount nodes { id } } }');
  assert.equal(data.themes.nodes.length, data.themes.totalCount);
});

await test('pages both ways', async () => {
  const client = connect();
  const query = `query($first: Int, $after: String, $last: Int, $before: String) {
    organizations(first: $first, after: $after, last: $last, before: $before) {
      nodes { id } pageInfo { startCursor endCursor hasPreviousPage }
    }
  }`;
  const first = (await one(client, query, { first: 5 })).data.organizations;
  const second = (await one(client, query, { first: 5, after: first.pageInfo.endCursor })).data.organizations;
  const again = (await one(client, query, { last: 5, before: second.pageInfo.startCursor })).data.organizations;
  assert.equal(second.nodes.length, 5);
  assert.notDeepEqual(first.nodes, second.nodes);
  assert.deepEqual(again.nodes, first.nodes);
});

await test('writes, and hears of its write', async () => {
  const client = connect();
  const { events, stop } = watch(client, live, { filter: r2 });
  assert.deepEqual((await events.next()).value.data.obligationsChanged.changes, []);
  const given = await one(client, record, { input: answer('r2', 'states', await revision()) });
  assert.equal(given.errors, undefined);
  const { response, obligations } = given.data.recordResponse;
  assert.deepEqual((await events.next()).value.data.obligationsChanged.changes, obligations);
  await one(client, retract, { input: back(response.id, given.extensions.revision) });
  assert.deepEqual((await events.next()).value.data.obligationsChanged.changes.map((c) => c.after), ['OVERDUE']);
  stop();
});

await test('resumes after a cut of the connection, and misses and repeats nothing', async () => {
  let cut;
  let position;
  const client = connect({
    retryAttempts: 3,
    fetchFn: async (url, options) => {
      const response = await fetch(url, options);
      let fail;
      const broken = new Promise((_, reject) => (fail = reject));
      cut = () => fail(new TypeError('network error'));
      const reader = response.body.getReader();
      const body = new ReadableStream({
        async pull(controller) {
          try {
            const { done: over, value } = await Promise.race([reader.read(), broken]);
            if (over) controller.close();
            else controller.enqueue(value);
          } catch (e) {
            reader.cancel();
            controller.error(e);
          }
        },
      });
      return new Response(body, { status: response.status, headers: response.headers });
    },
  });
  const events = queue();
  const variables = { filter: r2, get after() { return position; } }; // read again when the client subscribes again
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
  let first;
  const [id] = await settle('r2', 'states', async () => {
    first = await events.next();
    cut();
  });
  assert.deepEqual(first, { obligationId: id, before: 'OVERDUE', after: 'ANSWERED' });
  assert.deepEqual(await events.next(), { obligationId: id, before: 'ANSWERED', after: 'OVERDUE' });
  await settle('r2', 'states', async () => assert.equal((await events.next()).after, 'ANSWERED'));
  assert.equal((await events.next()).after, 'OVERDUE');
  assert.equal(events.length, 0);
});

await test('is told of a bad token by the status 401', async () => {
  const { error } = await watch(connect({ headers: { Authorization: 'Bearer nonsense' }, retryAttempts: 0 }), live).events.next();
  assert.equal(error.response.status, 401);
});

await test('gets the errors of an operation by their code, in an event', async () => {
  for (const [query, variables, code] of [
    ['{ nonsense }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [live, { filter: { theme: 'theme:none' } }, 'NOT_FOUND'],
    [live, { after: '99999@2026-01-01' }, 'POSITION_GONE'],
  ]) {
    const { errors } = await one(connect(), query, variables);
    assert.equal(errors[0].extensions.code, code);
  }
});

await test('has many subscriptions at once', async () => {
  const client = connect();
  const all = Array.from({ length: 20 }, () => watch(client, live, { filter: r2 }));
  for (const { events } of all) await events.next();
  await settle('r2', 'states', async () => {
    for (const { events, stop } of all) {
      assert.deepEqual((await events.next()).value.data.obligationsChanged.changes.map((c) => c.after), ['ANSWERED']);
      stop();
    }
  });
});

await test('an EventSource resumes by the id of the last event', async () => {
  const url = `${http}?${new URLSearchParams({ query: live, variables: JSON.stringify({ filter: r2 }) })}`;
  const events = async (headers, much) => {
    const stop = new AbortController();
    const response = await fetch(url, { headers: { Accept: 'text/event-stream', ...headers }, signal: stop.signal });
    assert.match(response.headers.get('content-type'), /^text\/event-stream/);
    let text = '';
    for await (const chunk of response.body) {
      text += Buffer.from(chunk);
      if (text.split('event: next').length > much && text.endsWith('\n\n')) break;
    }
    stop.abort();
    return { ids: [...text.matchAll(/^id: (.*)$/gm)].map((m) => m[1]), data: [...text.matchAll(/^data: (.*)$/gm)].map((m) => JSON.parse(m[1]).data) };
  };
  const position = (await events({}, 1)).ids.at(-1);
  await settle('r2', 'states', async () => {
    const missed = await events({ 'Last-Event-ID': position }, 1);
    assert.deepEqual(missed.data[0].obligationsChanged.changes.map((c) => c.after), ['ANSWERED']);
  });
});

// source opens an EventSource, whose first request may name a position, and keeps what each request named.
function source(query, after) {
  const named = [];
  const events = queue();
  const it = new EventSource(`${http}?${new URLSearchParams({ query })}`, {
    fetch: (url, init) => {
      const headers = { ...init.headers, ...(after && !named.length && { 'Last-Event-ID': after }) };
      named.push(headers['Last-Event-ID']);
      return fetch(url, { ...init, headers });
    },
  });
  it.addEventListener('next', ({ data }) => events.push(JSON.parse(data)));
  it.addEventListener('error', ({ code }) => it.readyState === EventSource.CLOSED && events.push({ code }));
  return { it, named, events };
}

await test('an EventSource stops after an answer, and after an error that stays', () => Promise.all(
  ['{ __typename }', '{ nonsense }', 'subscription { obligationsChanged(filter: {theme: "theme:none"}) { position } }'].map(async (query) => {
    const { named, events } = source(query);
    await events.next();
    assert.deepEqual(await events.next(), { code: 204 });
    assert.deepEqual(named, [undefined, 'end']);
  }),
));

await test('an EventSource forgets a position that is gone, and begins again', async () => {
  const { it, named, events } = source('subscription { obligationsChanged { position } }', '99999@2026-01-01');
  assert.equal((await events.next()).errors[0].extensions.code, 'POSITION_GONE');
  assert.ok((await events.next()).data.obligationsChanged.position);
  assert.deepEqual(named, ['99999@2026-01-01', undefined]);
  it.close();
});

await test('a server without the single connection mode says so', async () => {
  const response = await fetch(http, { method: 'PUT' });
  assert.equal(response.status, 405);
});

assert.ok((await ask('{ __typename }')).data);
done('graphql-sse 2');
