// Opens each page of examples/ in Chromium, as examples/README.md serves them: it must show the overdue obligations
// by theme, and a response as soon as it is recorded elsewhere, or say what is wrong and what to do.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { done, http, settle, test, within } from './client.mjs';

const folder = new URL('../examples/', import.meta.url).pathname;

const port = process.env.PAGES;

// The pages are served by the commands of the README.
const [, commands] = (await readFile(`${folder}README.md`, 'utf8')).match(/```sh\n(npm ci\n[^`]*)```/);
const site = spawn('bash', ['-ec', commands], { cwd: folder, env: { ...process.env, PORT: port }, detached: true });
process.on('exit', () => { try { process.kill(-site.pid) } catch { /* it has ended */ } });
await within(300, 'npm start', new Promise((up, no) => {
  let said = '';
  const hear = (text) => { if ((said += text).includes(`Examples  http://localhost:${port}`)) up() };
  site.stdout.on('data', hear);
  site.stderr.on('data', hear);
  site.on('exit', () => no(new Error(`the README's commands ended:\n${said}`)));
}));

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
  // says waits for what the page says is wrong, as a reader sees it.
  const says = async (wanted) => {
    let said;
    for (let end = Date.now() + 30_000; Date.now() < end; await new Promise((later) => setTimeout(later, 50))) {
      const expression = `document.querySelector('[role=alert]:not([hidden])')?.innerText ?? ''`;
      said = (await call('Runtime.evaluate', { expression })).result.value;
      if (wanted.test(said)) return;
    }
    assert.fail(`the page says ${JSON.stringify(said)}, not ${wanted}; problems: ${problems.join('; ')}`);
  };
  // hasTabs waits for GraphiQL's tabs: the title of the open one, and of the others in their order.
  const hasTabs = async (open, others) => {
    let shown;
    for (let end = Date.now() + 30_000; Date.now() < end; await new Promise((later) => setTimeout(later, 50))) {
      const expression = `JSON.stringify(['true', 'false'].map((open) =>
        [...document.querySelectorAll('[role=tab][aria-selected=' + open + ']')].map((tab) => tab.firstChild.textContent)))`;
      shown = (await call('Runtime.evaluate', { expression })).result.value;
      const [[title, ...more], rest] = JSON.parse(shown ?? '[[],[]]');
      if (open.test(title) && more.length === 0 && JSON.stringify(rest) === JSON.stringify(others)) return;
    }
    assert.fail(`the tabs are ${shown}; problems: ${problems.join('; ')}`);
  };
  // runs presses GraphiQL's button, and waits for its answer.
  const runs = async (wanted) => {
    let shown;
    await call('Runtime.evaluate', { expression: `document.querySelector('.graphiql-execute-button').click()` });
    for (let end = Date.now() + 30_000; Date.now() < end; await new Promise((later) => setTimeout(later, 50))) {
      const expression = `document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()`;
      shown = (await call('Runtime.evaluate', { expression })).result.value;
      if (wanted.test(shown)) return;
    }
    assert.fail(`GraphiQL shows ${shown}, not ${wanted}; problems: ${problems.join('; ')}`);
  };
  return { until, says, hasTabs, runs, problems, close: () => call('Page.close').finally(() => socket.close()) };
}

const before = { 'Effective International Interventions': 8, 'Promoting Effective Policing': 7, 'Security for Independent Civil Society': 13 };
const after = { ...before, 'Promoting Effective Policing': 6 };

const localhost = `http://localhost:${port}`;
const stranger = `http://127.0.0.1:${port}`; // the same pages, of an origin that is not allowed
const addresses = { 'served by the server': new URL('/examples/', http).href };
for (const name of ['plain', 'apollo', 'urql', 'relay']) addresses[name] = `${localhost}/${name}?api=${encodeURIComponent(http)}`;

for (const [name, address] of Object.entries(addresses))
  await test(`${name} shows a table, and a write as it happens`, async () => {
    const page = await open(address);
    await page.until('at first', before);
    await settle('r7', 'ministries-of-the-interior', () => page.until('after a response', after));
    await page.until('after it was taken back', before);
    assert.deepEqual(page.problems.filter((p) => !/favicon/.test(p)), []);
    page.close();
  });

for (const name of ['plain', 'apollo', 'urql', 'relay']) {
  await test(`${name} says that no server answers`, async () => {
    const page = await open(`${localhost}/${name}?api=${encodeURIComponent('http://127.0.0.1:9/graphql')}`);
    await page.says(/No server answers at http:\/\/127\.0\.0\.1:9\/graphql[^]*go run \./);
    page.close();
  });
  await test(`${name} says that its origin is not allowed`, async () => {
    const page = await open(`${stranger}/${name}?api=${encodeURIComponent(http)}`);
    await page.says(new RegExp(`does not allow pages of ${stranger}[^]*--cors-origin ${stranger}`));
    page.close();
  });
}

await test('plain, opened as a file, says where it is served', async () => {
  const page = await open(`file://${folder}plain.html?api=${encodeURIComponent(http)}`);
  await page.says(new RegExp(`opened as a file[^]*${new URL('/examples/', http).href}`));
  page.close();
});

const tour = ['WhoOwes', 'Why', 'HowMany', 'WhoIsConnected', 'WhereDoesItSaySo', 'WhereIsItSpokenOf'];
const graphiql = new URL('/graphiql/', http).href;

await test('GraphiQL opens with the questions of the tour', async () => {
  const page = await open(graphiql);
  await page.hasTabs(/^WhoOwes$/, tour.slice(1));
  await page.runs(/"Domestic policing agencies"/);
  page.close();
});

await test('GraphiQL opens what a link asks, with its variables and its operation', async () => {
  const link = new URLSearchParams({
    query: 'query Other { __typename } query Linked($id: ID!) { node(id: $id) { id } }',
    variables: JSON.stringify({ id: 'theme:promoting-effective-policing' }),
    operationName: 'Linked',
  });
  const page = await open(`${graphiql}?${link}`);
  await page.hasTabs(/^(Other|Linked)$/, tour); // GraphiQL names a tab by an operation of its document
  await page.runs(/"id": "theme:promoting-effective-policing"/);
  page.close();
});

chromium.kill();
await new Promise((end) => chromium.once('exit', end));
await rm(profile, { recursive: true, force: true, maxRetries: 5 });
done('Pages in Chromium');
