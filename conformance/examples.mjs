// Opens each page of examples/ in Chromium: it must show the overdue obligations by theme, and show a
// response as soon as it is recorded elsewhere.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import WebSocket from 'ws';
import { done, http, settle, test, within } from './client.mjs';

const folder = new URL('../examples/', import.meta.url).pathname;

// What babel-plugin-relay does: a tag stands for what the compiler made of it.
const relay = {
  name: 'relay',
  setup: ({ onLoad }) =>
    onLoad({ filter: /examples\/relay\.tsx$/ }, async ({ path }) => ({
      loader: 'tsx',
      contents: (await readFile(path, 'utf8')).replace(
        /graphql`\s*(?:query|subscription|mutation|fragment) (\w+)[^`]*`/g,
        "require('./__generated__/$1.graphql').default",
      ),
    })),
};
const bundle = async (name) => {
  const { outputFiles } = await build({
    entryPoints: [`${folder}${name}.tsx`], bundle: true, write: false, format: 'iife', jsx: 'automatic', logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' }, plugins: [relay],
  });
  return `<!doctype html><meta charset="utf-8"><body><script>${outputFiles[0].text.replaceAll('</script', '<\\/script')}</script>`;
};
const pages = { '/plain': await readFile(`${folder}plain.html`, 'utf8') };
for (const name of ['apollo', 'urql', 'relay']) pages[`/${name}`] = await bundle(name);
const site = createServer((request, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end(pages[request.url.split('?')[0]] ?? '');
});
await new Promise((up) => site.listen(Number(process.env.PAGES), '127.0.0.1', up));

// Chromium, by its own protocol.
const profile = await mkdtemp(join(tmpdir(), 'answerable-chromium-'));
const chromium = spawn(process.env.CHROMIUM ?? 'chromium', [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank',
]);
process.on('exit', () => chromium.kill('SIGKILL'));
const address = await within(60, 'Chromium', new Promise((up, no) => {
  let said = '';
  chromium.on('error', no);
  chromium.stderr.on('data', (text) => {
    said += text;
    const at = said.match(/DevTools listening on (ws:\S+)/);
    if (at) up(at[1]);
  });
}));
const tabs = new URL('/json/new?about:blank', address.replace(/^ws/, 'http'));

async function open(url) {
  const { webSocketDebuggerUrl } = await (await fetch(tabs, { method: 'PUT' })).json();
  const socket = new WebSocket(webSocketDebuggerUrl);
  await new Promise((up) => socket.once('open', up));
  const answers = new Map();
  const problems = [];
  let last = 0;
  socket.on('message', (text) => {
    const { id, result, method, params } = JSON.parse(text);
    answers.get(id)?.(result);
    if (method === 'Runtime.exceptionThrown') problems.push(params.exceptionDetails.exception?.description);
    if (method === 'Log.entryAdded' && params.entry.level === 'error') problems.push(`${params.entry.text} ${params.entry.url}`);
  });
  const call = (method, params = {}) =>
    new Promise((take) => {
      answers.set(++last, take);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await call('Runtime.enable');
  await call('Log.enable');
  await call('Page.navigate', { url });
  // until waits for what the table shows: the numbers by the names of themes.
  const until = async (what, wanted) => {
    let shown;
    for (let end = Date.now() + 30_000; Date.now() < end; await new Promise((later) => setTimeout(later, 50))) {
      const expression = `JSON.stringify([...document.querySelectorAll('tr')].map((r) => [r.cells[0].textContent, Number(r.cells[1].textContent)]))`;
      shown = Object.fromEntries(JSON.parse((await call('Runtime.evaluate', { expression })).result.value));
      if (JSON.stringify(shown) === JSON.stringify(wanted)) return;
    }
    assert.fail(`${what}: the table shows ${JSON.stringify(shown)}; problems: ${problems.join('; ')}`);
  };
  return { until, problems, close: () => call('Page.close').finally(() => socket.close()) };
}

const before = { 'Effective International Interventions': 8, 'Promoting Effective Policing': 7, 'Security for Independent Civil Society': 13 };
const after = { ...before, 'Promoting Effective Policing': 6 };

for (const name of Object.keys(pages))
  await test(`examples${name} shows a table, and a write as it happens`, async () => {
    const page = await open(`http://127.0.0.1:${process.env.PAGES}${name}?api=${encodeURIComponent(http)}`);
    await page.until('at first', before);
    await settle('r7', 'ministries-of-the-interior', () => page.until('after a response', after));
    await page.until('after it was taken back', before);
    assert.deepEqual(page.problems.filter((p) => !/favicon/.test(p)), []);
    page.close();
  });

chromium.kill();
await new Promise((end) => chromium.once('exit', end));
await rm(profile, { recursive: true, force: true, maxRetries: 5 });
done('Examples in Chromium');
