// Apollo Client, Graphcache and Relay are asked random sequences of days, with and without assumptions. Whatever
// was asked before and since, each must show what the server said, with the settings of cache-settings.mjs, which
// docs/api.md shows; without any one of them, one must not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { getIntrospectionQuery } from 'graphql';
import relay from 'relay-runtime';
import { cacheSettings } from './cache-settings.mjs';
import { ask, bearer, done, http, test } from './client.mjs';

const source = readFileSync(new URL('relay/Caches.js', import.meta.url), 'utf8');
const documents = Object.fromEntries(
  [...source.matchAll(/graphql`([^`]*?query (\w+)[^`]*)`/g)].map(([, text, name]) => [name, text.replace(/@connection\([^)]*\)/g, '')]),
);
const queries = ['CachesLedgerQuery', 'CachesDetailsQuery', 'CachesThemesQuery', 'CachesOwingQuery'];
const today = (await ask('{ obligations(first: 0) { asOf } }', {}, bearer)).data.obligations.asOf;
const days = [undefined, null, '2017-03-01', '2017-10-01', '2018-01-01', today];
const { data: introspection } = await ask(getIntrospectionQuery(), {}, bearer);
const settings = cacheSettings(introspection);

// random is a small generator (mulberry32). The sequences are the same ones each time; SEED gives others.
let seed = Number(process.env.SEED ?? 1);
console.log(`caches: SEED=${seed}`);
function random(n) {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % n;
}

// sequence draws what is asked.
function sequence(length = 16) {
  return Array.from({ length }, () => {
    const asOf = days[random(days.length)];
    const variables = { assumptions: random(3) > 0, ...(asOf === undefined ? {} : { asOf }) };
    return { name: queries[random(queries.length)], variables };
  });
}

// truth is what the server says, without a cache.
const said = new Map();
async function truth(name, variables) {
  const key = name + JSON.stringify(variables);
  if (!said.has(key)) {
    const answer = await ask(documents[name], variables, bearer);
    assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
    said.set(key, plain(answer.data));
  }
  return said.get(key);
}

// plain leaves out what clients add for themselves, and sorts the fields.
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const own = Object.entries(value).filter(([name]) => !['__typename', '__id', 'cursor', 'pageInfo'].includes(name));
  return Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, plain(inner)]));
}

// faults asks a sequence and returns what a client then showed that the server had not said: of the question
// itself, and of all questions before it.
async function faults(client, asked = sequence()) {
  const found = [];
  const distinct = new Map();
  for (const [i, { name, variables }] of asked.entries()) {
    await client.query(name, variables);
    distinct.set(name + JSON.stringify(variables), asked[i]);
    for (const earlier of distinct.values()) {
      const want = JSON.stringify(await truth(earlier.name, earlier.variables));
      const got = JSON.stringify(plain(client.read(earlier.name, earlier.variables) ?? null));
      if (got !== want) found.push(`after ${i + 1} questions ${earlier.name} ${JSON.stringify(earlier.variables)} shows\n${got}\nand the server said\n${want}`);
    }
    if (found.length > 0) return found;
  }
  return found;
}

async function exact(client) {
  for (let i = 0; i < 2; i++) assert.deepEqual(await faults(client()), []);
}

// faulty asks sequences until one shows a fault. Most do; that a hundred do not is no chance.
async function faulty(client, drawn = sequence) {
  for (let i = 0; i < 100; i++) if ((await faults(client(), drawn())).length > 0) return;
  assert.fail('nothing is wrong without the setting');
}

const parsed = Object.fromEntries(Object.entries(documents).map(([name, text]) => [name, gql(text)]));

function apollo(cache) {
  const client = new ApolloClient({ cache: new InMemoryCache(cache), link: new HttpLink({ uri: http, headers: bearer }) });
  return {
    client,
    query: (name, variables) => client.query({ query: parsed[name], variables }),
    read: (name, variables) => client.readQuery({ query: parsed[name], variables }),
  };
}
const policies = (change) =>
  Object.fromEntries(Object.entries(settings.apollo.typePolicies).map(([type, policy]) => [type, change(policy)]));

await test('Apollo Client shows what the server said', () => exact(() => apollo(settings.apollo)));

await test('Apollo Client adds a page to its list', async () => {
  const { client, read } = apollo(settings.apollo);
  const query = gql`query Pages($asOf: Date, $after: String) {
    obligations(asOf: $asOf, first: 5, after: $after) { edges { node { id state } } pageInfo { endCursor } }
  }`;
  for (const asOf of ['2017-10-01', '2017-03-01', null]) {
    const first = await client.query({ query, variables: { asOf } });
    await client.query({ query, variables: { asOf, after: first.data.obligations.pageInfo.endCursor }, fetchPolicy: 'network-only' });
  }
  const ten = 'query($asOf: Date) { obligations(asOf: $asOf, first: 10) { edges { node { id state } } } }';
  for (const asOf of ['2017-10-01', '2017-03-01', null]) {
    const shown = client.readQuery({ query, variables: { asOf } }).obligations.edges;
    assert.deepEqual(plain(shown), plain((await ask(ten, { asOf }, bearer)).data.obligations.edges));
  }
  assert.equal(read('CachesLedgerQuery', { assumptions: false }), null);
});

await test('Apollo Client needs possibleTypes', () => faulty(() => apollo({ ...settings.apollo, possibleTypes: {} })));
await test('Apollo Client needs merge: true', () =>
  faulty(() => apollo({ ...settings.apollo, typePolicies: policies(({ fields }) => ({ fields })) })));
await test('Apollo Client needs the arguments of lists in their keys', () =>
  faulty(() => apollo({
    ...settings.apollo,
    typePolicies: policies(({ fields, ...policy }) => ({
      ...policy, fields: Object.fromEntries(Object.keys(fields).map((name) => [name, relayStylePagination()])),
    })),
  })));

// With Graphcache, what it complains about counts as a fault.
function graphcache(cache) {
  const complaints = [];
  const client = new Client({
    url: http,
    preferGetMethod: false,
    fetchOptions: { headers: bearer },
    exchanges: [cacheExchange({ ...cache, logger: (severity, message) => severity !== 'debug' && complaints.push(message) }), fetchExchange],
  });
  return {
    complaints,
    query: async (name, variables) => {
      const { error } = await client.query(parsed[name], variables).toPromise();
      assert.equal(error, undefined);
    },
    read: (name, variables) => client.readQuery(parsed[name], variables)?.data,
  };
}

await test('Graphcache shows what the server said', () =>
  exact(() => {
    const client = graphcache({ schema: introspection, ...settings.graphcache });
    return { ...client, read: (...asked) => (client.complaints.length > 0 ? client.complaints : client.read(...asked)) };
  }));
await test('Graphcache needs null keys', async () => {
  const client = graphcache({ schema: introspection });
  await faults(client, queries.map((name) => ({ name, variables: { assumptions: true } })));
  assert.match(client.complaints.join('\n'), /key/i);
});
await test('Graphcache needs the schema', () =>
  faulty(() => {
    const client = graphcache(settings.graphcache);
    return { ...client, read: (...asked) => (client.complaints.length > 0 ? client.complaints : client.read(...asked)) };
  }));

const artifacts = {};
for (const name of [...queries, 'CachesUnkeyedQuery']) artifacts[name] = (await import(`./relay/__generated__/${name}.graphql.js`)).default;

function relayClient() {
  const environment = new relay.Environment({
    store: new relay.Store(new relay.RecordSource()),
    network: relay.Network.create(({ text }, variables) => ask(text, variables, bearer)),
  });
  const described = (name, variables) => relay.createOperationDescriptor(artifacts[name], variables);
  return {
    query: async (name, variables) => {
      environment.retain(described(name, variables));
      await relay.fetchQuery(environment, artifacts[name], variables).toPromise();
    },
    read: (name, variables) => {
      const { data, isMissingData } = environment.lookup(described(name, variables).fragment);
      return isMissingData ? null : data;
    },
  };
}

await test('Relay shows what the server said', () => exact(relayClient));
await test('Relay needs the arguments of connections in their keys', () =>
  faulty(relayClient, () => sequence(30).map(({ variables }) => ({ name: 'CachesUnkeyedQuery', variables }))));

done('Apollo Client, Graphcache and Relay, asked of many days');
