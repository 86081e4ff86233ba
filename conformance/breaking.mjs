// Fails on a change of the schema that breaks clients, against the schema of the last release or,
// before the first one, the one before it in the history. accepted-changes.txt holds those that were
// accepted since, each on a line as it is printed here; docs/api.md says when that is right.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 }).trim();
const attempt = (...args) => {
  try {
    return git(...args);
  } catch {
    return '';
  }
};
const now = readFileSync('../schema.graphql', 'utf8');
const schemaAt = (commit) => commit && attempt('show', `${commit}:schema.graphql`);
const release = attempt('describe', '--tags', '--abbrev=0');
const history = attempt('log', '--format=%H', '--', ':/schema.graphql').split('\n');
const base = schemaAt(release) ? release : history.find((commit) => schemaAt(commit) && schemaAt(commit) !== now.trim());
if (!base) {
  console.log('graphql-inspector: there is no earlier schema to compare with');
  process.exit();
}
const accepted = new Set(
  readFileSync('accepted-changes.txt', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#')),
);
const changes = await diff(buildSchema(git('show', `${base}:schema.graphql`)), buildSchema(now));
const breaking = changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking);
const refused = breaking.filter((change) => !accepted.has(change.message));
for (const change of refused) console.log(change.message);
console.log(
  `graphql-inspector: ${changes.length} changes since ${base.slice(0, 12)}, ${breaking.length} breaking, ${refused.length} of them not accepted`,
);
process.exitCode = refused.length ? 1 : 0;
