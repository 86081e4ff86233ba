// What the suites of clients share: where the server is, a write, and a way to tell what passed.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

export const http = process.env.URL;
export const ws = http.replace(/^http/, 'ws');
export const token = process.env.TOKEN; // of an editor
export const bearer = { Authorization: `Bearer ${token}` };

let passed = 0;

// test runs one test after the other, and ends the suite at the first that fails.
export async function test(name, body) {
  await within(60, name, body());
  passed++;
  if (process.env.VERBOSE) console.log(`ok: ${name}`);
}

// done says how many tests passed, and ends what clients have left open.
export function done(client) {
  console.log(`${client}: ${passed} tests passed`);
  process.exit(0);
}

// within gives up on what takes too long, so that a suite never hangs.
export function within(seconds, what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing after ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

// queue holds what comes until it is asked for.
export function queue() {
  const items = [];
  const waiting = [];
  return {
    push: (item) => (waiting.length ? waiting.shift()(item) : items.push(item)),
    next: (what = 'an event') => within(30, what, items.length ? Promise.resolve(items.shift()) : new Promise((take) => waiting.push(take))),
    get length() {
      return items.length;
    },
  };
}

// ask sends a request as plain as can be, to check what a client did.
export async function ask(query, variables, headers = {}) {
  const response = await fetch(http, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

export async function revision() {
  return (await ask('{ __typename }')).extensions.revision;
}

export const record = `mutation Record($input: RecordResponseInput!) {
  recordResponse(input: $input) { change { revision by } response { id } obligations { obligationId before after } }
}`;
export const retract = `mutation Retract($input: RetractResponseInput!) {
  retractResponse(input: $input) { obligations { obligationId before after } }
}`;

// answer is the input of a write that settles what a stakeholder owes to a recommendation.
export const answer = (recommendation, stakeholder, expectedRevision) => ({
  answers: [{ subject: `recommendation:${recommendation}` }],
  onBehalfOf: [`stakeholder-group:${stakeholder}`],
  kind: 'ACCEPTED',
  submittedOn: '2017-09-20',
  assumption: 'an answer that nobody gave, to try a client',
  idempotencyKey: randomUUID(),
  expectedRevision,
});

// back is the input of a write that makes it as it was before.
export const back = (response, expectedRevision) => ({
  response,
  retractedOn: '2017-09-21',
  assumption: 'it was given to try a client',
  idempotencyKey: randomUUID(),
  expectedRevision,
});

// settle writes an answer and, when between has ended, takes it back; it returns the ids of the
// obligations that it settled. One event may cover several changes, so that who does not wait for the
// first may hear of nothing.
export async function settle(recommendation, stakeholder, between) {
  const given = await ask(record, { input: answer(recommendation, stakeholder, await revision()) }, bearer);
  assert.equal(given.errors, undefined, JSON.stringify(given.errors));
  const { response, obligations } = given.data.recordResponse;
  assert.deepEqual(obligations.map((o) => [o.before, o.after]), [['OVERDUE', 'ANSWERED']]);
  await between();
  const taken = await ask(retract, { input: back(response.id, given.extensions.revision) }, bearer);
  assert.equal(taken.errors, undefined, JSON.stringify(taken.errors));
  assert.deepEqual(taken.data.retractResponse.obligations.map((o) => [o.before, o.after]), [['ANSWERED', 'OVERDUE']]);
  return obligations.map((o) => o.obligationId);
}

// watch subscribes, and queues the values, and how the subscription ended.
export function watch(client, query, variables) {
  const events = queue();
  const stop = client.subscribe(
    { query, variables },
    { next: (value) => events.push({ value }), error: (error) => events.push({ error }), complete: () => events.push({ complete: true }) },
  );
  return { events, stop };
}

// one returns the only value of an operation that is no subscription.
export async function one(client, query, variables) {
  const { events } = watch(client, query, variables);
  const first = await events.next();
  assert.deepEqual(await events.next(), { complete: true });
  return first.value;
}
