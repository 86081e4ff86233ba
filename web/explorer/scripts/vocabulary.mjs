// Writes vocabulary.json, from which the forms are made: what each label and each type of a relationship has, of which
// type, with which values, and what is required. The inputs of applyChanges say it, which are generated from the
// vocabulary; which ends a type has, and which properties, docs/format.md, which is generated from it too.
import { buildSchema, getNamedType, isEnumType, isLeafType, isListType, getNullableType } from 'graphql';
import { mkdir, readFile, writeFile } from 'node:fs/promises';

const here = new URL('..', import.meta.url).pathname;
const schema = buildSchema(await readFile(`${here}../../schema.graphql`, 'utf8'));
const format = await readFile(`${here}../../docs/format.md`, 'utf8');
const sections = Object.fromEntries(format.split(/^### /m).slice(1).map((text) => [text.slice(0, text.indexOf('\n')), text]));
const prose = new Set([.../A line break or a tab is only in ([^.]*)/.exec(format)[1].matchAll(/`(\w+)`/g)].map((m) => m[1]));

// What a form has beside properties: the element itself, what it is about, and from where it is known.
const meta = new Set(['id', 'type', 'from', 'to', 'key', 'source', 'assumption', 'response', 'report', 'subject', 'addressee', 'relationshipKey', 'submittedBy', 'onBehalfOf']);

function fieldsOf(input) {
  const fields = Object.values(input.getFields()).filter(({ name }) => !meta.has(name));
  const names = new Set(fields.map(({ name }) => name));
  const levels = new Set(fields.map(({ name }) => name).filter((name) => name !== 'visibility' && names.has(name.replace(/Visibility$/, '')) && name.endsWith('Visibility')));
  return fields.filter(({ name, type }) => !levels.has(name) && isLeafType(getNamedType(type))).map(({ name, type, description }) => {
    const named = getNamedType(type);
    const kind = isListType(getNullableType(type)) ? 'list' : isEnumType(named) ? 'enum' : named.name === 'String' && prose.has(name) ? 'prose' : named.name;
    return {
      name, kind,
      ...(isEnumType(named) && { of: named.name }),
      ...(/Required for a new/.test(description) && { required: true }),
      ...(levels.has(`${name}Visibility`) && { level: true }),
    };
  });
}

const labels = {};
for (const { name } of schema.getPossibleTypes(schema.getType('GraphNode'))) {
  const input = schema.getType(`${name}ChangeInput`);
  if (input) labels[name] = { form: name[0].toLowerCase() + name.slice(1), id: 'id', fields: fieldsOf(input) };
}
// What is made by the form of a task is corrected by it too.
const task = (input, form, id) => ({ form, id, task: true, fields: fieldsOf(schema.getType(input)) });
labels.Response = task('RecordResponseChangeInput', 'respond', 'response');
labels.ProgressReport = task('RecordProgressChangeInput', 'progress', 'report');

const input = schema.getType('RelationshipChangeInput');
const ofTask = new Set(input.description.match(/[A-Z]+(_[A-Z]+)+|ANSWERS/g));
const names = (text) => [...text.matchAll(/\[(\w+)\]\(/g)].map((m) => m[1]);
const properties = (type) => new Set([...sections[type].matchAll(/^\| `(\w+)` \|/gm)].map((m) => m[1]));
const every = schema.getType('RelationshipType').getValues().map(({ name }) => name);
const ofSome = new Set(every.flatMap((type) => [...properties(type)]));
const types = {};
for (const type of every) {
  if (ofTask.has(type)) continue;
  const own = properties(type);
  types[type] = {
    form: 'relationship',
    ends: [...sections[type].matchAll(/From (.+?) to (.+?)\./g)].map(([, from, to]) => ({ from: names(from), to: names(to) })),
    fields: fieldsOf(input).filter(({ name }) => own.has(name) || !ofSome.has(name)),
  };
}
types.ADDRESSED_TO = { form: 'address', ends: [], fields: fieldsOf(schema.getType('AddressRecommendationChangeInput')) };
const enums = Object.fromEntries([...Object.values(labels), ...Object.values(types)].flatMap(({ fields }) => fields).filter(({ of }) => of).map(({ of }) => [of, schema.getType(of).getValues().map(({ name }) => name)]));

await mkdir(`${here}src/generated`, { recursive: true });
await writeFile(`${here}src/generated/vocabulary.json`, `${JSON.stringify({ labels, types, enums }, null, 1)}\n`);
console.log(`forms: ${Object.keys(labels).length} labels, ${Object.keys(types).length} types of relationships`);
