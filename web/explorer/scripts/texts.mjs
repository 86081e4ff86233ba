// Checks the texts: each language has every key with its plural forms and the same placeholders; the page uses
// each key; and a family of keys, such as state.OPEN, has one for each value of its enum or field.
import { readFile, readdir } from 'node:fs/promises';

const here = new URL('..', import.meta.url).pathname;
const problems = [];
const texts = {};
for (const name of await readdir(`${here}text`)) texts[name.replace('.json', '')] = JSON.parse(await readFile(`${here}text/${name}`, 'utf8'));
const { en, ...others } = texts;

const forms = (text) => (typeof text === 'string' ? { other: text } : text);
const places = (text) => [...new Set([...Object.values(forms(text)).join(' ').matchAll(/\{(\w+)\}/g)].map((m) => m[1]))].filter((name) => name !== 'n').sort().join();
for (const [language, of] of Object.entries(texts)) {
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const [key, text] of Object.entries(of)) {
    if (!(key in en)) problems.push(`${language}.json has ${key}, which en.json has not`);
    else if (places(text) !== places(en[key])) problems.push(`${language}.json: ${key} has the placeholders {${places(text)}}, and en.json {${places(en[key])}}`);
    else if ((typeof text === 'string') !== (typeof en[key] === 'string')) problems.push(`${language}.json: ${key} has plural forms in one language only`);
    if (typeof text !== 'string' && wanted.some((form) => !(form in text))) problems.push(`${language}.json: ${key} needs the forms ${wanted.join(', ')}`);
  }
}
for (const [language, of] of Object.entries(others))
  for (const key of Object.keys(en)) if (!(key in of)) problems.push(`${language}.json lacks ${key}`);

let source = '';
for (const name of await readdir(`${here}src`)) if (/\.tsx?$/.test(name)) source += await readFile(`${here}src/${name}`, 'utf8');
const literals = new Set([...source.matchAll(/['"]([\w.]+)['"]/g)].map((m) => m[1]));
const families = [...source.matchAll(/`([\w.]+\.)\$\{[^}]*\}([\w.]*)`/g)].map((m) => [m[1], m[2]]);
const schema = await readFile(`${here}../../schema.graphql`, 'utf8');
const values = (name) => schema.match(new RegExp(`^enum ${name} \\{([^]*?)^\\}`, 'm'))[1].replace(/"""[^]*?"""|"[^"\n]*"/g, '').trim().split(/\s+/);
const { related, properties } = JSON.parse(await readFile(`${here}src/generated/relations.json`, 'utf8'));
const { labels, types, enums } = JSON.parse(await readFile(`${here}src/generated/vocabulary.json`, 'utf8'));
const written = [...Object.values(labels), ...Object.values(types)].flatMap(({ fields }) => fields).map(({ name }) => name);
const known = {
  'state.': values('ObligationState'), 'label.': values('Label'), 'responseState.': values('ResponseState'), 'role.': values('Role'), 'related.': related,
  ...Object.fromEntries(Object.entries(enums).map(([name, of]) => [name === 'ProgressStatus' ? 'progress.' : `${name[0].toLowerCase()}${name.slice(1)}.`, of])),
  // What is written beside properties, and what a node says that is derived.
  'property.': [...new Set([...properties, ...written, 'time', 'visibility', 'subject', 'addressee', 'withdrawnOn', 'answers', 'reportsOn', 'submittedBy', 'onBehalfOf', 'property', 'value', 'reason', 'assumption', 'source', 'sources', 'propertySources', 'statements', 'fieldVisibility', 'document', 'quote', 'statedBy', 'readOn', 'preferred'])],
};
for (const [family, wanted] of Object.entries(known)) {
  for (const value of wanted) if (!(family + value in en)) problems.push(`en.json lacks ${family}${value}`);
  for (const key of Object.keys(en)) if (key.startsWith(family) && !wanted.includes(key.slice(family.length))) problems.push(`the schema has no value for ${key}`);
}

for (const key of Object.keys(en))
  if (!literals.has(key) && !Object.keys(known).some((family) => key.startsWith(family)) && !families.some(([begin, end]) => key.startsWith(begin) && key.endsWith(end)))
    problems.push(`the page does not use ${key}`);

for (const problem of problems) console.error(problem);
console.log(`texts: ${Object.keys(en).length} keys in ${Object.keys(texts).length} languages, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
