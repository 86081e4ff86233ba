// Builds the page into dist, or into the folder that is named: equal sources give equal bytes.
import { build } from 'esbuild';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const LIMIT = 100_000; // bytes of all files, each compressed

const here = new URL('..', import.meta.url).pathname;
const out = process.argv[2] ?? `${here}dist`;
await mkdir(out, { recursive: true });
await build({
  absWorkingDir: here,
  entryPoints: { page: 'src/main.tsx' },
  outdir: out,
  bundle: true, minify: true, format: 'esm', target: 'es2022', charset: 'utf8',
  jsx: 'automatic', jsxImportSource: 'preact',
  legalComments: 'none', // their licences are in LICENSES.txt
  logLevel: 'warning',
});
for (const name of ['index.html', 'icon.svg']) await cp(`${here}src/${name}`, `${out}/${name}`);

const { dependencies } = JSON.parse(await readFile(`${here}package.json`, 'utf8'));
const licences = await Promise.all(Object.entries(dependencies).map(async ([name, version]) =>
  `${name} ${version}\n\n${await readFile(`${here}node_modules/${name}/LICENSE`, 'utf8')}`));
await writeFile(`${out}/LICENSES.txt`, `What page.js holds of others, with their licences.\n\n${licences.join('\n')}`);

let total = 0;
for (const name of ['index.html', 'page.css', 'page.js']) total += gzipSync(await readFile(`${out}/${name}`), { level: 9 }).length;
console.log(`the page: ${total} bytes compressed, of at most ${LIMIT}`);
if (total > LIMIT) throw new Error('the page is too large');
