// graphql-codegen reads the schema from the server that runs: it makes the types that it makes of schema.graphql.
import assert from 'node:assert/strict';
import { generate } from '@graphql-codegen/cli';
import { buildClientSchema, specifiedDirectives } from 'graphql';
import { done, http, test } from './client.mjs';

async function made(schema, plugin, file) {
  const [{ content }] = await generate({ schema, silent: true, generates: { [file]: { plugins: [plugin] } } }, false);
  return content;
}

await test('typescript', async () => {
  const types = await made({ [http]: { oneOf: true } }, 'typescript', 'types.ts');
  assert.match(types, /export type Obligation = /);
  const ofSchema = await made('schema.graphql', 'typescript', 'types.ts');
  assert.equal(types, ofSchema.replace(/^ *\/\*\* .*\n(?= *\w+: \{ input: )/gm, '')); // it describes scalars from a file alone
});

await test('introspection', async () => {
  const schema = buildClientSchema(JSON.parse(await made(http, 'introspection', 'schema.json')));
  const form = ({ name, locations }) => `@${name} on ${[...locations].sort().join(' | ')}`;
  assert.deepEqual(schema.getDirectives().map(form).sort(), specifiedDirectives.map(form).sort());
});

done('graphql-codegen on the server');
