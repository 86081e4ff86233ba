// Takes a screenshot of every view into screens/: in three languages, in the dark, 360 pixels wide, printed.
//   node test/screens.mjs [VIEW...]
import { mkdir } from 'node:fs/promises';
import { close, harbour, open, sample } from './browser.mjs';
import { at, unasked, views } from './views.mjs';

const out = new URL('../screens/', import.meta.url).pathname;
await mkdir(out, { recursive: true });
const wanted = process.argv.slice(2);
const servers = { harbour: await harbour(), sample: await sample(), gaps: await harbour('gaps', unasked) };

async function shoot(name, suffix, { language = 'en', media, ...options } = {}) {
  const [server, path, act] = views[name];
  const { page, problems, close: end } = await open(at(servers[server].base, path, language), options);
  await act?.(page);
  if (media) await page.emulateMedia({ media });
  if (media) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.screenshot({ path: `${out}${name}-${suffix}.png`, fullPage: true });
  if (media) await page.pdf({ path: `${out}${name}.pdf` });
  for (const problem of problems) console.error(`${name}-${suffix}: ${problem}`);
  await end();
}

for (const name of wanted.length ? wanted : Object.keys(views)) {
  for (const language of ['en', 'fr', 'ar']) await shoot(name, language, { language });
  await shoot(name, 'dark', { scheme: 'dark' });
  await shoot(name, '360', { width: 360, language: 'ar' });
  await shoot(name, 'print', { media: 'print' });
}
await close();
process.exit();
