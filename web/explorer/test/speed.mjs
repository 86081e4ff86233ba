// Measures when the page shows its first answer, on the sample and on a graph in a file of the format, by hand. A folder
// is a store, which is served as it is:
//   node test/speed.mjs [FILE|STORE [DAY]]
// It prints the median of nine loads of each address in fresh contexts, after one that is not counted.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binary, close, open, sample, serve } from './browser.mjs';

const [file, day] = process.argv.slice(2);

async function measure(name, base, path) {
  const times = [];
  for (let i = 0; i < 10; i++) {
    const { page, problems, close: end } = await open(`${base}${path}`);
    // From the start of navigation to the frame in which the numbers stand.
    times.push(await page.evaluate(() => performance.getEntriesByName('answered')[0]?.startTime ?? NaN));
    if (problems.length) throw new Error(problems.join('\n'));
    await end();
  }
  const first = times.shift();
  times.sort((a, b) => a - b);
  console.log(`${name} ${path}: ${Math.round(times[4])} ms, at most ${Math.round(times[8])} ms; the first time ${Math.round(first)} ms`);
}

const own = await sample();
for (const path of ['/', '/?by=respondent', '/timeline?from=2017-01&to=2017-09']) await measure('sample', own.base, path);
if (file) {
  let store = file;
  if (!statSync(file).isDirectory()) {
    const work = mkdtempSync(join(tmpdir(), 'answerable-speed-'));
    process.on('exit', () => rmSync(work, { recursive: true, force: true }));
    execFileSync(binary, ['import', '--store', (store = join(work, 'graph')), file], { stdio: 'pipe' });
  }
  const large = await serve('large', '--store', store);
  const of = day ? `asOf=${day}` : '';
  for (const path of [`/?${of}`, `/?${of}&by=respondent`, `/?${of}&state=ALL&rows=500`, `/timeline?${of}`]) await measure('file', large.base, path);
}
await close();
process.exit();
