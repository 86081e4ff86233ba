// Writes the documents that ask for one node of each type with all that it is related to, on whatever day:
// every list of the schema whose items are nodes, with what its edges say. relations.json has the names of these lists, and
// of the properties that a page shows beside its title.
import { buildSchema, getNamedType, isListType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import { mkdir, readFile, writeFile } from 'node:fs/promises';

const here = new URL('..', import.meta.url).pathname;
const schema = buildSchema(await readFile(`${here}../../schema.graphql`, 'utf8'));
const node = schema.getType('GraphNode');

// What a page shows by itself: the ledger of the node.
const left = new Set(['obligations', 'obligationsInScope', 'relationships']);
const own = new Set(['visibility', 'assumption', 'sources', 'alternativeValues', 'cursor', 'node']);

const isNode = (type) => type === node || schema.isSubType(node, type);

// edgeOf returns the type of the edges of a field that is a page of nodes.
function edgeOf(field) {
  const connection = getNamedType(field.type);
  if (!isObjectType(connection) || !connection.name.endsWith('Connection') || left.has(field.name)) return undefined;
  const edge = getNamedType(connection.getFields().edges.type);
  const item = getNamedType(edge.getFields().node.type);
  return isNode(item) ? edge : undefined;
}

const titles = new Set(['name', 'title', 'reference']);

const names = new Set();
const properties = new Set();
const documents = [];
for (const type of schema.getPossibleTypes(node)) {
  const lists = [];
  const simple = [];
  for (const field of Object.values(type.getFields())) {
    const edge = edgeOf(field);
    if (edge) {
      names.add(field.name);
      const says = Object.values(edge.getFields()).filter((f) => !own.has(f.name) && (isLeafType(getNamedType(f.type)) || isNode(getNamedType(f.type)))).map((f) => (isLeafType(getNamedType(f.type)) ? f.name : `${f.name} { ...Link }`));
      lists.push(`      ${field.name}(first: $first) { totalCount edges { ${says.join(' ')} assumption sources { ...Cited } node { ...Link } } }`);
    } else if (isLeafType(getNamedType(field.type)) && !node.getFields()[field.name]) {
      // Types have kinds and statuses of their own, which one document must not mix; an alias sets them apart.
      const day = field.args.some((a) => a.name === 'asOf') ? '(asOf: $asOf)' : '';
      simple.push(({ kind: 'ownKind: kind', status: 'ownStatus: status' }[field.name] ?? field.name) + day);
      if (!titles.has(field.name)) properties.add(field.name);
    }
    else if (isListType(isNonNullType(field.type) ? field.type.ofType : field.type) && !node.getFields()[field.name])
      throw new Error(`${type.name}.${field.name} is a list without pages`);
  }
  const day = simple.some((each) => each.includes('$asOf')) ? ', $asOf: Date' : '';
  documents.push(`query ${type.name}Page($id: ID!, $first: Int!${day}) {
  node(id: $id) {
    ... on ${type.name} {
      ...Head
      ${simple.join(' ')}
${lists.join('\n')}
    }
  }
}
`);
}
await mkdir(`${here}src/generated`, { recursive: true });
await writeFile(`${here}src/generated/node.graphql`, documents.join('\n'));
await writeFile(`${here}src/generated/relations.json`, `${JSON.stringify({ related: [...names].sort(), properties: [...properties].sort() }, null, 1)}\n`);
console.log(`node pages: ${documents.length} types, ${names.size} kinds of related lists`);
