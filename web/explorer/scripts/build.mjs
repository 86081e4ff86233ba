// Builds the page into dist, or into the folder that is named: equal sources give equal bytes.
import { build } from 'esbuild';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

// Bytes, each file compressed: of what the board loads, and of what the map adds when it is opened.
const LIMIT = 100_000, MAP_LIMIT = 60_000;

const here = new URL('..', import.meta.url).pathname;
const out = process.argv[2] ?? `${here}dist`;
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const { metafile: { outputs } } = await build({
  absWorkingDir: here,
  entryPoints: { page: 'src/main.tsx', layout: 'src/layout.ts' },
  outdir: out,
  bundle: true, splitting: true, minify: true, format: 'esm', target: 'es2022', charset: 'utf8', metafile: true,
  jsx: 'automatic', jsxImportSource: 'preact',
  legalComments: 'none', // their licences are in LICENSES.txt
  logLevel: 'warning',
});
const nameOf = (path) => path.split('/').at(-1);
const files = new Map(Object.entries(outputs).map(([path, { imports }]) => [nameOf(path), imports]));

// loaded returns a file with all that it imports, and what is imported later too if that is asked for.
function loaded(name, later, all = new Set()) {
  if (all.has(name)) return all;
  all.add(name);
  for (const { path, kind, external } of files.get(name) ?? []) if (!external && (later || kind !== 'dynamic-import')) loaded(nameOf(path), later, all);
  return all;
}
const board = loaded('page.js');
const preloads = [...board].filter((name) => name !== 'page.js').map((name) => `<link rel="modulepreload" href="/assets/${name}">\n`).join('');
await writeFile(`${out}/index.html`, (await readFile(`${here}src/index.html`, 'utf8')).replace('<script type="module"', `${preloads}$&`));
await cp(`${here}src/icon.svg`, `${out}/icon.svg`);

const { dependencies } = JSON.parse(await readFile(`${here}package.json`, 'utf8'));
const shipped = new Set(Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)).map((path) => /node_modules\/([^/]+)/.exec(path)?.[1]).filter(Boolean));
for (const name of Object.keys(dependencies)) if (!shipped.has(name)) throw new Error(`the page does not use ${name}`);
const licences = await Promise.all([...shipped].sort().map(async (name) => {
  const { version } = JSON.parse(await readFile(`${here}node_modules/${name}/package.json`, 'utf8'));
  const text = (await readdir(`${here}node_modules/${name}`)).find((file) => /^LICENSE/.test(file));
  return `${name} ${version}\n\n${await readFile(`${here}node_modules/${name}/${text}`, 'utf8')}`;
}));
await writeFile(`${out}/LICENSES.txt`, `What the page holds of others, with their licences.\n\n${licences.join('\n')}`);

async function weigh(what, names, limit) {
  let total = 0;
  for (const name of names) total += gzipSync(await readFile(`${out}/${name}`), { level: 9 }).length;
  console.log(`${what}: ${total} bytes compressed, of at most ${limit}`);
  if (total > limit) throw new Error(`${what} is too large`);
}
await weigh('the page', ['index.html', 'page.css', ...board], LIMIT);
await weigh('the map, in addition', [...loaded('page.js', true), ...loaded('layout.js')].filter((name) => !board.has(name)).filter((name, i, all) => all.indexOf(name) === i), MAP_LIMIT);
