// What the tests and the screenshots share: servers of the sample and of the fictional harbour, on free ports
// of 127.0.0.1, and a Chromium whose pages may ask their own server and nobody else.
import axe from 'axe-core';
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const root = new URL('../../..', import.meta.url).pathname;
const work = mkdtempSync(join(tmpdir(), 'answerable-page-'));
const children = [];
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
});

export const binary = process.env.ANSWERABLE_BINARY ?? join(work, 'answerable');
if (!process.env.ANSWERABLE_BINARY) execFileSync('go', ['build', '-o', binary, '.'], { cwd: root, stdio: 'inherit' });

/** serve starts a server, and returns its address and a function that makes tokens. */
export async function serve(name, ...args) {
  const env = { ...process.env, XDG_DATA_HOME: join(work, name) };
  const child = spawn(binary, ['serve', '--listen', '127.0.0.1:0', ...args], { env });
  children.push(child);
  let said = '';
  const base = await new Promise((up, no) => {
    const hear = (text) => {
      said += text;
      const at = /^API +(http:\S+)\/graphql$/m.exec(said);
      if (at) up(at[1]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', (text) => (said += text));
    child.on('exit', () => no(new Error(`the server ended:\n${said}`)));
    setTimeout(() => no(new Error(`the server does not start:\n${said}`)), 60_000).unref();
  });
  for (const end = Date.now() + 60_000; Date.now() < end && !/search index is ready/.test(said); ) await new Promise((later) => setTimeout(later, 50));
  const token = (...more) => execFileSync(binary, ['token', ...args, '--subject', 'browser', ...more], { env, encoding: 'utf8' }).trim();
  const ask = async (query, variables, token_) => {
    const response = await fetch(`${base}/graphql`, {
      method: 'POST', headers: { 'Content-Type': 'application/json', ...(token_ && { Authorization: `Bearer ${token_}` }) }, body: JSON.stringify({ query, variables }),
    });
    const body = await response.json();
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body;
  };
  const stop = () => new Promise((end) => { child.once('exit', end); child.kill('SIGTERM'); });
  return { base, token, ask, stop };
}

export const sample = () => serve('sample');

/** harbour serves the fictional harbour, with more elements where they are given. */
export async function harbour(name = 'harbour', more = []) {
  const store = join(work, `${name}-graph`), file = join(work, `${name}.ndjson`);
  writeFileSync(file, readFileSync(join(root, 'data/fictional-lights.ndjson'), 'utf8') + more.map((each) => `${JSON.stringify(each)}\n`).join(''));
  execFileSync(binary, ['import', '--store', store, file], { stdio: 'pipe' });
  return serve(name, '--store', store);
}

let browser;
const launched = async () => (browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] }));
export const close = async () => browser?.close();

export const counts = { pages: 0, requests: 0 };

/**
 * open opens a page, and notes in problems what must not be: a request to elsewhere, what its policy refuses,
 * an error of its script or of its console, and an answer of the server that is a failure. What a driver says of its
 * speed is none.
 */
export async function open(url, { width = 1280, scheme = 'light', height = 900, before } = {}) {
  const context = await (await launched()).newContext({ viewport: { width, height }, colorScheme: scheme, locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  counts.pages++;
  const problems = [];
  const { origin } = new URL(url);
  await context.route('**/*', (route) => {
    counts.requests++;
    if (new URL(route.request().url()).origin === origin) return route.continue();
    problems.push(`asks ${route.request().url()}`);
    return route.abort();
  });
  page.setDefaultTimeout(PATIENCE);
  await page.exposeFunction('refused', (what) => problems.push(`its policy refuses ${what}`));
  await page.addInitScript(() => addEventListener('securitypolicyviolation', (e) => window.refused(`${e.violatedDirective} ${e.blockedURI}`)));
  page.on('pageerror', (error) => problems.push(`error ${error.message}`));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && !/GL Driver Message/.test(message.text()) && problems.push(`console ${message.text()}`));
  await before?.(page);
  await page.goto(url);
  await settled(page);
  return { page, problems, close: () => context.close() };
}

/** PATIENCE is how long to wait on a machine with much else to do, in ms. */
export const PATIENCE = Number(process.env.PATIENCE ?? 120_000);

/** settled waits until the page shows the answers to all that it asked. */
export const settled = (page) => page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('.loading, [aria-busy=true]'), undefined, { timeout: PATIENCE });

/** rules are those of axe-core that passed on some page. */
export const rules = new Set();

/** accessible wants no violation of axe-core's rules, or of some of them. */
export async function accessible(page, what, only) {
  const options = { resultTypes: ['violations', 'passes'], ...(only && { runOnly: only }) };
  const result = await page.evaluate(`(() => { ${axe.source}; return axe.run(document, ${JSON.stringify(options)}); })()`);
  assert.deepEqual(result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`), [], what);
  for (const { id } of result.passes) rules.add(id);
}

/** using opens an address, runs a flow on it, and wants no problem. */
export async function using(url, flow, options) {
  const { page, problems, close: end } = await open(url, options);
  try {
    await flow(page, problems);
    assert.deepEqual(problems, []);
  } finally {
    await end();
  }
}
