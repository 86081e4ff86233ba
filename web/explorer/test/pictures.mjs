// Takes the two pictures of the README, of the fictional harbour on this day:
//   npm run pictures
import { close, open, serve, settled } from './browser.mjs';

const docs = new URL('../../../docs/', import.meta.url).pathname;
const { base } = await serve('pictures', '--sample', 'harbour');
const view = { width: 1240, height: 1400 };

const board = await open(`${base}/`, view);
await board.page.screenshot({ path: `${docs}page-board.png`, clip: { x: 20, y: 0, width: 1200, height: 1100 } });

const why = await open(`${base}/?state=ALL&assessment=IMPLEMENTED`, view);
await why.page.getByRole('button', { name: 'Why?' }).first().click();
await settled(why.page);
const list = await why.page.locator('#list table').first().boundingBox();
await why.page.screenshot({ path: `${docs}page-why.png`, fullPage: true, clip: { x: 20, y: list.y + (await why.page.evaluate(() => scrollY)) - 6, width: 1200, height: 640 } });

for (const problem of [...board.problems, ...why.problems]) console.error(problem);
await close();
process.exit();
