// The map: its pure functions on random input, and its flows in a real browser, in three languages.
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { after, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { accessible, close, counts, harbour, PATIENCE, sample, settled, using } from './browser.mjs';
import { at, day, ferry, lights, users } from './views.mjs';
import ar from '../text/ar.json' with { type: 'json' };
import en from '../text/en.json' with { type: 'json' };
import fr from '../text/fr.json' with { type: 'json' };

// The pure functions, as the page has them. What they import of the browser is not used here.
Object.assign(globalThis, { location: { hash: '' }, sessionStorage: { getItem: () => null } });
const { outputFiles: [bundle] } = await build({
  stdin: { contents: ['data', 'layout', 'place', 'scene'].map((name) => `export * from './map-${name}';`).join('\n'), resolveDir: new URL('../src', import.meta.url).pathname },
  bundle: true, format: 'esm', write: false, logLevel: 'error',
});
const map = await import(`data:text/javascript;base64,${Buffer.from(bundle.text).toString('base64')}`);

const servers = { harbour: await harbour('map'), sample: await sample() };
after(async () => {
  await close();
  for (const server of Object.values(servers)) await server.stop();
  console.log(`the map: ${counts.pages} pages, ${counts.requests} requests, none to elsewhere`);
});

/** random returns numbers from 0 to below 1, the same for the same seed. */
function random(seed) {
  let s = seed;
  return () => ((s = (Math.imul(s, 1664525) + 1013904223) >>> 0) / 2 ** 32);
}
const pick = (next, list) => list[Math.floor(next() * list.length)];
const some = (next, list, part) => list.filter(() => next() < part);
const shuffled = (next, list) => list.map((each) => [next(), each]).sort(([a], [b]) => a - b).map(([, each]) => each);
const graph = (next, n, m) => {
  const ids = Array.from({ length: n }, (_, i) => `organization:n-${i}`);
  return { nodes: ids.map((id) => ({ id, size: 12 })), ties: Array.from({ length: m }, () => [pick(next, ids), pick(next, ids)]) };
};
const overlaps = (a, b) => a.x < b.x + b.wide && b.x < a.x + a.wide && a.y < b.y + b.high && b.y < a.y + a.high;
const meeting = (boxes) => boxes.filter((a, i) => boxes.slice(i + 1).some((b) => overlaps(a, b))).map(({ text }) => text);

test('places stand in an address, and come back', () => {
  for (let seed = 0; seed < 50; seed++) {
    const next = random(seed);
    const places = new Map(Array.from({ length: 40 }, (_, i) => [map.placeKey(`person:${seed}-${i}`), map.rounded([(next() - 0.5) * 9_000, (next() - 0.5) * 9_000])]));
    assert.deepEqual([...map.placesOf(map.placesText(places))].sort(), [...places].sort());
  }
  assert.equal(map.placesOf('nonsense,~').size, 0);
  assert.deepEqual(map.viewOf(map.viewText({ x: -0.25, y: 1.5, ratio: 0.125 })), { x: -0.25, y: 1.5, ratio: 0.125 });
  assert.equal(map.viewText({ x: 0.5, y: 0.5, ratio: 1 }), null);
  for (const text of ['', '1~2', 'a~b~c', '1~2~3~4']) assert.equal(map.viewOf(text), undefined);
});

test('a layout depends on its nodes and ties alone, keeps what stands, and lays no node over another', () => {
  for (const [seed, n, m] of [[1, 1, 0], [2, 12, 14], [3, 60, 90], [4, 200, 350]]) {
    const next = random(seed), task = graph(next, n, m);
    const placed = map.arrange(task);
    assert.deepEqual(map.arrange({ nodes: shuffled(next, task.nodes), ties: shuffled(next, task.ties) }), placed);
    const near = placed.flatMap(([a, [x, y]], i) => placed.slice(i + 1).filter(([, [u, v]]) => Math.hypot(x - u, y - v) < 24).map(([b]) => [a, b]));
    assert.deepEqual(near, [], `of ${n} nodes`);
    const kept = new Map(placed.slice(0, n >> 1));
    const again = new Map(map.arrange({ ...task, nodes: task.nodes.map((node) => ({ ...node, at: kept.get(node.id) })) }));
    for (const [id, point] of kept) assert.deepEqual(again.get(id), point);
  }
});

test('2,000 nodes are laid out', () => {
  const began = performance.now();
  assert.equal(map.arrange(graph(random(5), 2_000, 4_000)).length, 2_000);
  console.log(`a layout of 2,000 nodes: ${Math.round(performance.now() - began)} ms`);
});

test('no name stands over another, or out of the picture', () => {
  for (let seed = 0; seed < 100; seed++) {
    const next = random(seed), wide = 300 + next() * 900, high = 300 + next() * 500;
    const dots = Array.from({ length: 1 + Math.floor(next() * (seed % 10 ? 150 : 1_500)) }, (_, i) => ({
      id: `theme:${i}`, x: next() * wide * 1.2 - 50, y: next() * high * 1.2 - 50, size: 4 + 10 * next(), text: 'x'.repeat(1 + next() * 60), faded: false,
    }));
    const boxes = map.labelBoxes(dots, wide, high, (text) => text.length * 7);
    assert.ok(boxes.length > 0 || dots.length < 3);
    assert.deepEqual(meeting(boxes), []);
    for (const { x, y, wide: w, high: h } of boxes) assert.ok(x >= 0 && y >= 0 && x + w <= wide && y + h <= high);
  }
  assert.deepEqual(['United Nations', 'هيئة الأمم', '(UN) الأمم', '2242 تعزيز'].map(map.readsRight), [false, true, false, true]);
});

const days = [null, '2030-01-01', '2030-02-01', '2030-03-01'];
const span = (next) => { const [first, last] = [pick(next, days), pick(next, days)]; return first && last && first > last ? { first: last, last: first } : { first, last }; };

test('a chart shows what it reaches on a day, and the relationships among that alone', () => {
  for (let seed = 0; seed < 200; seed++) {
    const next = random(seed);
    const ids = Array.from({ length: 12 }, (_, i) => `organization:n-${String(i).padStart(2, '0')}`);
    const nodes = new Map(ids.map((id) => [id, { id, validDays: span(next) }]));
    const ties = Array.from({ length: 25 }, () => ({ type: pick(next, ['MEMBER_OF', 'PART_OF']), from: { id: pick(next, ids) }, to: { id: pick(next, ids) }, validDays: span(next), representing: next() < 0.1 ? { validDays: span(next) } : null }));
    const open = some(next, ids, 0.4);
    const steps = ids.map((id) => ({ text: id, from: id, to: ties.filter(({ from }) => from.id === id).map((by) => ({ id: by.to.id, by })) }));
    const roots = new Map(some(next, ids, 0.3).map((id) => [id, [id]]));
    const chart = { show: [...roots.keys()], open, hide: new Set(some(next, [...ids, 'PART_OF'], 0.15)) };
    const found = { nodes, roots, steps, ties }, on = pick(next, days);
    const shown = map.showing(found, chart, on);
    const tieHolds = (tie) => map.holds(tie.validDays, on) && (!tie.representing || map.holds(tie.representing.validDays, on));
    // The least set that has the roots and is closed under the expansions, by trying all.
    const may = (id) => !chart.hide.has(id) && map.holds(nodes.get(id).validDays, on);
    let want = new Set([...roots.keys()].filter(may));
    for (let i = 0; i < ids.length; i++) want = new Set(ids.filter((id) => want.has(id) || (may(id) && ties.some((tie) => tie.to.id === id && want.has(tie.from.id) && open.includes(tie.from.id) && tieHolds(tie)))));
    assert.deepEqual(shown.ids, [...want].sort());
    assert.deepEqual(shown.ties, ties.filter((tie) => want.has(tie.from.id) && want.has(tie.to.id) && !chart.hide.has(tie.type) && tieHolds(tie)));
    // The scene has a dot for each that has a place, and a line for each two and direction.
    const placed = some(next, shown.ids, 0.8);
    const scene = map.sceneOf(shown, { chart: { at: new Map(placed.map((id, i) => [map.placeKey(id), [i, i]])), node: placed[0] }, measured: new Map(), names: (id) => id, ink: '#000000', paper: '#ffffff' });
    assert.deepEqual(scene.dots.map(({ id }) => id).sort(), placed);
    const pairs = shown.ties.filter(({ from, to }) => from.id !== to.id && placed.includes(from.id) && placed.includes(to.id)).map(({ from, to }) => `${from.id} ${to.id}`);
    assert.deepEqual(scene.lines.map(({ from, to }) => `${from} ${to}`).sort(), [...new Set(pairs)].sort());
  }
});

test('the relationships among more nodes than one request takes are all found, each once', async (t) => {
  const { fetch } = globalThis;
  t.after(() => { globalThis.fetch = fetch; });
  const next = random(9), { nodes, ties } = graph(next, 1_130, 3_000);
  const all = [...new Map(ties.map(([from, to]) => [`MEMBER_OF ${from} ${to} `, { type: 'MEMBER_OF', key: null, from: { id: from }, to: { id: to } }])).values()];
  let most = 0;
  globalThis.fetch = async (_, { body }) => {
    const { query, variables: { ids, after } } = JSON.parse(body);
    most = Math.max(most, ids.length);
    const begin = Number(after ?? 0), among = all.filter(({ from, to }) => ids.includes(from.id) && ids.includes(to.id));
    const data = /query MapNodes/.test(query) ? { nodes: ids.map((id) => ({ id })) } : { between: { nodes: among.slice(begin, begin + 500), pageInfo: { endCursor: String(begin + 500), hasNextPage: among.length > begin + 500 } } };
    return { json: async () => ({ data, extensions: { revision: 1 } }) };
  };
  const { data } = await map.gather(nodes.map(({ id }) => id), [], '', new AbortController().signal);
  assert.deepEqual(data.ties.map(map.tieKey), all.map(map.tieKey).sort());
  assert.equal(most, 500);
});

const ids = (page) => page.locator('.map-list li[data-id]').evaluateAll((all) => all.map((each) => each.dataset.id).sort());
async function tiesOf(page) {
  if (!(await page.locator('.map-ties[open]').count())) await page.locator('.map-ties > summary').click();
  return page.locator('.map-ties li').evaluateAll((all) => all.map((each) => each.dataset.tie).sort());
}
const drawn = (page) => page.evaluate(() => document.querySelector('.map-canvas').names);
/** still waits until the names are drawn for all that the list has. */
const still = async (page) => {
  await settled(page);
  await page.waitForFunction(() => /[?&]at=/.test(location.search) || !document.querySelector('.map-list li[data-id]'));
  await settled(page);
  await page.waitForFunction(() => document.querySelector('.map-canvas').names?.length || !document.querySelector('.map-list li[data-id]'));
};
const choose = async (page, id) => {
  if ((await page.locator(`[data-node="${id}"]`).getAttribute('aria-expanded')) !== 'true') await page.locator(`[data-node="${id}"]`).click();
  await page.locator('.map-chosen').waitFor();
  await settled(page);
};

const AMONG = `query($ids: [ID!]!, $asOf: Date) {
  nodes(ids: $ids, asOf: $asOf) { id }
  between(ids: $ids, asOf: $asOf, first: 500) { nodes { type key from { id } to { id } } }
}`;

for (const [language, t] of Object.entries({ en, fr, ar })) {
  test(`the list of a map is the API's answer, whatever it shows and hides and on each day, in ${language}`, async () => {
    const { base, ask } = servers.harbour;
    const { data: { organizations, stakeholderGroups, workingGroups, people, themes, meetings, documents } } = await ask(`{
      organizations(first: 100) { nodes { id } } stakeholderGroups(first: 100) { nodes { id } } workingGroups(first: 100) { nodes { id } } people(first: 100) { nodes { id } }
      themes(first: 100) { nodes { id } } meetings(first: 100) { nodes { id } } documents(first: 100) { nodes { id } } }`);
    const everything = [organizations, stakeholderGroups, workingGroups, people, themes, meetings, documents].flatMap(({ nodes }) => nodes.map(({ id }) => id));
    assert.ok(everything.length > 25);
    await using(at(base, `/map?asOf=${day}`, language), async (page) => {
      for (let seed = 0; seed < (language === 'en' ? 12 : 3); seed++) {
        const next = random(seed), show = some(next, everything, 0.6), hide = some(next, show, 0.1);
        const on = pick(next, [null, '2026-06-30', '2029-12-31', '2030-01-01', '2030-10-01', day]);
        await page.goto(at(base, `/map?${on ? `asOf=${on}` : 'days=all'}&show=${show}&hide=${[...hide, 'ABOUT']}`, language));
        await still(page);
        const { data } = await ask(AMONG, { ids: show.filter((id) => !hide.includes(id)), asOf: on });
        assert.deepEqual(await ids(page), data.nodes.filter(Boolean).map(({ id }) => id).sort(), `on ${on}`);
        assert.deepEqual(await tiesOf(page), data.between.nodes.filter(({ type }) => type !== 'ABOUT').map(map.tieKey).sort(), `on ${on}`);
        const names = await drawn(page);
        assert.ok(names.length > 0);
        assert.deepEqual(meeting(names), [], 'names stand over one another');
      }
    });
  });

  test(`a map grows by search and by type, with counts before, collapses and is undone, in ${language}`, async () => {
    const { base, ask } = servers.harbour;
    await using(at(base, `/map?asOf=${day}&show=-`, language), async (page) => {
      assert.ok((await page.locator('.map-list .empty').innerText()).includes(t['map.empty']));
      await page.locator('.map-filters .picker input[type=search]').fill('lights and signals');
      await page.locator('.map-filters .option input').first().click();
      await page.locator(`[data-node="${lights}"]`).waitFor();
      await still(page);
      assert.deepEqual(await ids(page), [lights]);
      const { data } = await ask('query($id: ID!, $asOf: Date) { node(id: $id) { ... on GraphNode { relationshipCounts(asOf: $asOf) { type direction label count } } } }', { id: lights, asOf: day });
      await choose(page, lights);
      const offered = page.locator('.map-expand .check');
      assert.deepEqual((await offered.locator('.count').allInnerTexts()).slice(1).map(Number), data.node.relationshipCounts.map(({ count }) => count));
      await accessible(page, `a chosen node in ${language}`);
      const { type, direction, label } = data.node.relationshipCounts.find((each) => each.count > 1);
      await page.locator(`input[name="${lights}~${type}~${direction}~${label}"]`).click();
      await page.waitForFunction(() => document.querySelectorAll('.map-list li[data-id]').length > 1);
      await still(page);
      const { data: more } = await ask(`query($id: ID!, $asOf: Date) { node(id: $id) { ... on GraphNode { relationships(types: [${type}], direction: ${direction}, labels: [${label}], asOf: $asOf, first: 500) { nodes { id } } } } }`, { id: lights, asOf: day });
      const expanded = [...new Set([lights, ...more.node.relationships.nodes.map(({ id }) => id)])].sort();
      assert.deepEqual(await ids(page), expanded);
      await page.locator('.chips a', { hasText: t['map.collapse'] }).click();
      await page.waitForFunction(() => document.querySelectorAll('.map-list li[data-id]').length === 1);
      await page.getByRole('button', { name: t['map.undo'] }).click();
      await page.waitForFunction((n) => document.querySelectorAll('.map-list li[data-id]').length === n, expanded.length);
      // All but documents: none comes unless it is asked for.
      await choose(page, lights);
      await page.locator(`input[name="${lights}"]`).click();
      await page.waitForFunction((n) => document.querySelectorAll('.map-list li[data-id]').length > n, expanded.length);
      assert.ok((await ids(page)).every((id) => !id.startsWith('document:')));
    });
  });

  test(`what is hidden is named and comes back, what is dragged stays, and an address opens the same map, in ${language}`, async () => {
    const { base } = servers.harbour;
    const url = at(base, `/map?asOf=${day}&show=${lights}&expand=${lights}`, language);
    const begun = [];
    await using(url, async (page) => {
      await still(page);
      begun.push(page.url());
      const all = await ids(page), hidden = all.find((id) => id !== lights);
      await choose(page, hidden);
      await page.locator('.map-actions a', { hasText: t['map.hide'] }).click();
      await page.locator(`li[data-id="${hidden}"]`).waitFor({ state: 'detached' });
      const again = page.locator('section[aria-labelledby=map-hidden] a');
      assert.equal(await again.count(), 1);
      await again.click();
      await page.locator(`li[data-id="${hidden}"]`).waitFor();
      await tiesOf(page);
      const before = await page.locator('.map-ties li').count();
      await page.locator('.map-hide-type').first().click();
      await page.waitForFunction((n) => document.querySelectorAll('.map-ties li').length < n, before);
      assert.deepEqual(await ids(page), all, 'hiding relationships hides no node');
      await again.click();
      await page.waitForFunction((n) => document.querySelectorAll('.map-ties li').length === n, before);
      // The name of a node stands right of it, left of it, below or above: its dot is found by trying.
      const box = (await drawn(page)).find(({ id }) => id === lights), canvas = await page.locator('.map-canvas').boundingBox();
      for (const [dx, dy] of [[-12, box.high / 2], [box.wide + 12, box.high / 2], [box.wide / 2, -12], [box.wide / 2, box.high + 12]]) {
        await page.mouse.move(canvas.x + box.x + dx, canvas.y + box.y + dy);
        await page.mouse.down();
        await page.mouse.move(canvas.x + box.x + dx + 40, canvas.y + box.y + dy + 30, { steps: 5 });
        await page.mouse.up();
        const pinned = page.waitForFunction(() => /[?&]pin=/.test(location.search), null, { timeout: 1_000 });
        if (await pinned.then(() => true, () => false)) break; // the address follows the drag
        await page.getByRole('button', { name: t['map.fit'] }).click();
      }
      assert.match(page.url(), new RegExp(`pin=${lights}`));
      await still(page);
      const [list, names] = [await ids(page), await drawn(page)];
      await page.reload();
      await still(page);
      assert.deepEqual(await ids(page), list);
      assert.deepEqual(await drawn(page), names);
    });
    await using(url, async (page) => {
      await still(page);
      assert.equal(page.url(), begun[0], 'a layout is another, the second time');
    });
  });

  test(`a map is walked by arrow keys, and its day moves nodes and relationships, in ${language}`, async () => {
    const { base, ask } = servers.harbour;
    await using(at(base, `/map?asOf=${day}`, language), async (page) => {
      await still(page);
      const [first, second] = await page.locator('[data-node]').evaluateAll((all) => all.map((each) => each.dataset.node));
      const [forward, back] = language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
      await page.locator(`[data-node="${first}"]`).focus();
      await page.keyboard.press('ArrowDown');
      assert.equal(await page.evaluate(() => document.activeElement.dataset.node), second);
      await page.locator(`[data-node="${users}"]`).focus();
      await page.keyboard.press(forward);
      await page.waitForFunction(() => document.activeElement.dataset.neighbour);
      const neighbour = await page.evaluate(() => document.activeElement.dataset.neighbour);
      await page.keyboard.press(back);
      await page.waitForFunction((id) => document.activeElement.dataset.node === id, users);
      await page.keyboard.press(forward);
      await page.waitForFunction(() => document.activeElement.dataset.neighbour);
      await page.keyboard.press(forward);
      await page.waitForFunction((id) => document.activeElement.dataset.node === id, neighbour);
      const { data } = await ask('{ network { nodes(orderBy: [{ by: DEGREE }], labels: [PERSON, ORGANIZATION, STAKEHOLDER_GROUP, WORKING_GROUP, INITIATIVE], first: 60) { nodes { node { id } } } } }');
      const best = data.network.nodes.nodes.map(({ node }) => node.id);
      for (const on of ['2030-10-01', '2029-12-31']) {
        await page.locator('input[name=day]').evaluate((input, value) => {
          input.value = value;
          for (const kind of ['input', 'change']) input.dispatchEvent(new Event(kind, { bubbles: true }));
        }, String(Date.parse(on) / 864e5));
        await page.waitForURL(new RegExp(`asOf=${on}`));
        await settled(page);
        const { data: then } = await ask(AMONG, { ids: best, asOf: on });
        assert.deepEqual(await ids(page), then.nodes.filter(Boolean).map(({ id }) => id).sort(), on);
        assert.deepEqual(await tiesOf(page), then.between.nodes.map(map.tieKey).sort(), on);
      }
    });
  });

  test(`measures, paths and the overlap are the API's, in ${language}`, async () => {
    const { base, ask } = servers.harbour;
    await using(at(base, `/map?asOf=${day}&node=${lights}`, language), async (page) => {
      await still(page);
      await page.locator('select[name=size]').selectOption('betweenness');
      await page.waitForURL(/size=betweenness/);
      await settled(page);
      const { data } = await ask('query($of: [ID!]!, $asOf: Date, $a: [ID!]!, $b: [ID!]!, $both: [ID!]!) { network(asOf: $asOf) { nodes(ids: $of) { nodes { betweenness } } paths(from: $a, to: $b, first: 20) { nodes { nodes { displayName } } } overlap(groups: $both) { sharedCount sizeOfA sizeOfB } } }',
        { of: [lights], asOf: day, a: [users], b: [lights], both: [users, lights] });
      const { nodes: [{ betweenness }] } = data.network.nodes;
      assert.ok((await page.locator('.map-chosen').innerText()).includes(`${t['measure.betweenness']}: ${betweenness.toLocaleString('en-GB', { maximumSignificantDigits: 4 }).replace('.', language === 'fr' ? ',' : '.')}`), `${betweenness}`);
      await page.locator('.map-actions a', { hasText: t['map.into'].replace('{set}', 'B') }).click();
      await choose(page, users);
      await page.locator('.map-actions a', { hasText: t['map.into'].replace('{set}', 'A') }).click();
      await page.locator('.map-paths li').first().waitFor();
      await page.locator('.map-overlap table').waitFor();
      await settled(page);
      const paths = await page.locator('.map-paths ol > li').evaluateAll((all) => all.map((each) => [...each.querySelectorAll(':scope > span > a.name')].map((a) => a.innerText)));
      assert.deepEqual(paths, data.network.paths.nodes.map(({ nodes }) => nodes.map(({ displayName }) => displayName)));
      const [pair] = data.network.overlap;
      const cells = await page.locator('.map-overlap tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => parseInt(cell.innerText, 10))));
      assert.deepEqual(cells, [[pair.sizeOfA, pair.sharedCount], [pair.sharedCount, pair.sizeOfB]]);
      await page.locator('.map-overlap tbody button').first().click();
      await page.locator('.map-shared li').first().waitFor();
      assert.equal(await page.locator('.map-shared li').count(), pair.sharedCount);
      await accessible(page, `paths and overlap in ${language}`);
    });
  });

  test(`a map is copied as CSV, SVG and PNG, and printed, in ${language}`, async () => {
    await using(at(servers.harbour.base, `/map?asOf=${day}`, language), async (page) => {
      await still(page);
      const [nodes, ties] = [await ids(page), await tiesOf(page)];
      // The clipboard may give what was there before, so it is read until it has what was copied.
      const copied = async (key, read) => {
        if (!(await page.locator('.share[open]').count())) await page.locator('.share > summary').click();
        await page.getByRole('button', { name: t[key], exact: true }).click();
        for (const end = Date.now() + PATIENCE; ; await delay(100)) {
          const found = await page.evaluate(read);
          if (found) return found;
          assert.ok(Date.now() < end, `nothing is copied by ${key}`);
        }
      };
      const svg = await copied('map.svg', async () => { const text = await navigator.clipboard.readText(); return text.startsWith('<svg xmlns="http://www.w3.org/2000/svg"') && text; });
      const drawing = { dots: [...svg.matchAll(/<circle data-id="([^"]+)"/g)].map(([, id]) => id).sort(), lines: svg.match(/<path/g).length, names: svg.match(/<text/g).length };
      assert.deepEqual(drawing.dots, nodes);
      assert.equal(drawing.lines, new Set(ties.map((tie) => tie.split(' ').slice(1, 3).join())).size);
      assert.ok(drawing.names > 3);
      const csv = await copied('share.csv', async () => { const text = await navigator.clipboard.readText(); return text.startsWith('"') && text; });
      assert.ok(csv.split('\r\n').length > ties.length);
      const size = await copied('map.png', async () => {
        const [item] = await navigator.clipboard.read();
        if (!item?.types.includes('image/png')) return null;
        const { width, height } = await createImageBitmap(await item.getType('image/png'));
        return [width, height];
      });
      assert.deepEqual(size, [2400, 1600]);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      assert.equal(await page.locator('.map-paper circle').count(), nodes.length);
      assert.ok(await page.locator('.map-paper svg').isVisible());
    });
  });

  test(`without WebGL the map stands still, the list works, and it says so, in ${language}`, async () => {
    const before = (page) => page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (kind, ...more) { return /webgl/.test(kind) ? null : getContext.call(this, kind, ...more); };
    });
    await using(at(servers.harbour.base, `/map?asOf=${day}`, language), async (page) => {
      await page.locator('.notice', { hasText: t['map.noWebGL'] }).waitFor();
      await page.waitForFunction(() => document.querySelectorAll('.map-bare circle').length === document.querySelectorAll('.map-list li[data-id]').length);
      await choose(page, ferry);
      await page.locator('.map-chosen [data-neighbour]').first().click();
      await page.waitForFunction((id) => document.querySelector('.chosen').dataset.id !== id, ferry);
      await accessible(page, `without WebGL in ${language}`);
    }, { before });
  });

  test(`more nodes than a map takes are not drawn, and it asks to narrow, in ${language}`, async () => {
    const before = (page) => page.route('**/graphql', async (route) => {
      if (!/query MapExpansion/.test(route.request().postData())) return route.fallback();
      const response = await route.fetch(), body = await response.json();
      body.data.node.relationships.totalCount = 50_000;
      return route.fulfill({ response, json: body });
    });
    await using(at(servers.harbour.base, `/map?asOf=${day}&show=${lights}&expand=${lights}`, language), async (page) => {
      const said = await page.locator('.notice').innerText();
      for (const want of ['50', '000']) assert.ok(said.includes(want), said);
      assert.equal(await page.locator('.map').count(), 0);
      await page.locator('.chips a', { hasText: t['map.collapse'] }).click();
      await page.locator(`li[data-id="${lights}"]`).waitFor();
    }, { before });
  });
}

test('the map is loaded when it is opened, and the board does not wait for it', async () => {
  const asked = [];
  const before = (page) => void page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await using(`${servers.sample.base}/`, async (page) => {
    assert.ok(asked.includes('/assets/page.js') && !asked.some((path) => /map|layout/.test(path)), asked.join());
    await page.locator('.head nav a[href^="/map"]').click();
    await still(page);
    assert.ok(asked.some((path) => /\/assets\/map-.*\.js/.test(path)) && asked.includes('/assets/layout.js'), asked.join());
    // The wheel moves the page; with Ctrl it zooms.
    const canvas = await page.locator('.map-canvas').boundingBox(), names = JSON.stringify(await drawn(page));
    await page.mouse.move(canvas.x + 20, canvas.y + 20);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => scrollY > 0);
    assert.equal(JSON.stringify(await drawn(page)), names);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.waitForFunction((was) => JSON.stringify(document.querySelector('.map-canvas').names) !== was, names);
    await page.keyboard.up('Control');
    // What is seen stands in the address, which shows it to all who open it.
    await page.waitForFunction(() => /[?&]view=/.test(location.search));
    const near = await drawn(page);
    await page.reload();
    await still(page);
    const again = new Map((await drawn(page)).map((box) => [box.id, box]));
    for (const { id, x, y } of near.slice(0, 5)) assert.ok(Math.hypot(again.get(id)?.x - x, again.get(id)?.y - y) < 2, `${id} stands elsewhere`);
    await page.getByRole('button', { name: en['map.fit'] }).click();
    await page.waitForFunction(() => !/[?&]view=/.test(location.search));
  }, { before });
});

test('a change is marked on the map, and moves nothing until it is shown', async () => {
  const server = await harbour('map-live');
  const editor = server.token('--clearance', 'SECRETARIAT', '--role', 'EDITOR');
  await using(`${server.base}/map?asOf=${day}&show=recommendation:fictional-f1&expand=recommendation:fictional-f1`, async (page) => {
    await still(page);
    const before = await ids(page);
    const { extensions } = await server.ask('{ __typename }', {}, editor);
    await server.ask('mutation($input: RecordResponseInput!) { recordResponse(input: $input) { revision } }', { input: {
      answers: [{ subject: 'recommendation:fictional-f1' }], submittedBy: ['organization:fictional-league-of-lantern-keepers'], kind: 'NOTED', submittedOn: '2031-06-05',
      assumption: 'a test of the page', idempotencyKey: crypto.randomUUID(), expectedRevision: extensions.revision,
    } }, editor);
    await page.locator('.changed').first().waitFor();
    assert.deepEqual(await ids(page), before);
    await page.locator('.changed').first().click();
    await page.waitForFunction((n) => document.querySelectorAll('.map-list li[data-id]').length > n, before.length);
  });
  await server.stop();
});
