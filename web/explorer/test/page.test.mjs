// The page in a real browser, in three languages: each view and each flow, without a request to elsewhere, a
// refusal of its policy, an error in the console or a violation of axe-core's rules.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { accessible, close, counts, harbour, open, PATIENCE, rules, sample, settled, using } from './browser.mjs';
import { at, day, ferry, note, unasked, views } from './views.mjs';

const languages = ['en', 'fr', 'ar'];
const texts = Object.fromEntries(await Promise.all(languages.map(async (l) => [l, JSON.parse(await readFile(new URL(`../text/${l}.json`, import.meta.url), 'utf8'))])));
const servers = { harbour: await harbour(), sample: await sample(), gaps: await harbour('gaps', unasked) };
const newKey = () => crypto.randomUUID();

/** write sends a form: first it says what it would do, then it is written. */
async function write(form) {
  await form.locator('button[type=submit]').click();
  await form.locator('.tried .save').click();
}

after(async () => {
  await close();
  for (const server of Object.values(servers)) await server.stop();
  console.log(`${Object.keys(views).length} views in ${languages.length} languages, ${counts.pages} pages, ${counts.requests} requests, none to elsewhere; axe-core: ${rules.size} rules passed, 0 violations`);
});

for (const language of languages)
  for (const [name, [server, path, act]] of Object.entries(views))
    test(`${name} in ${language}: light and dark, wide and 360 pixels`, () =>
      using(at(servers[server].base, path, language), async (page) => {
        await act?.(page);
        assert.equal(await page.evaluate(() => document.documentElement.dir), language === 'ar' ? 'rtl' : 'ltr');
        assert.ok((await page.locator('h1').innerText()).length > 0);
        assert.ok((await page.title()).endsWith(texts[language].brand));
        assert.equal(await page.locator('time:not([dir=auto]), a.name:not(:has(bdi)):not(.response a)').count(), 0, 'a date or a name is not set apart');
        await accessible(page, `${name} in ${language}`);
        if (language === 'en') { // colours are those of every language
          await page.emulateMedia({ colorScheme: 'dark' });
          await accessible(page, `${name}, dark`, ['color-contrast']);
        }
        await page.setViewportSize({ width: 360, height: 800 });
        const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(wide <= seen, `it is ${wide} pixels wide, in a window of ${seen}`);
      }));

// The cells of page 4 of the note: its months, and its columns in the order of the page of the initiative and the groups' names.
const [REVIEW, EDUCATION, ECONOMY, SECURITY] = [0, 1, 2, 3];
const PAGE_4 = [
  ['2017-01', ECONOMY], ['2017-01', SECURITY], ['2017-02', EDUCATION], ['2017-02', SECURITY], ['2017-03', ECONOMY], ['2017-03', SECURITY],
  ['2017-04', EDUCATION], ['2017-04', ECONOMY], ['2017-05', SECURITY], ['2017-06', REVIEW], ['2017-09', REVIEW],
].map((cell) => cell.join(' '));

const LEDGER = `query($filter: ObligationFilter, $asOf: Date) { obligations(filter: $filter, asOf: $asOf, first: 0) { totalCount countsByState { state count } } }`;

for (const language of languages) {
  const t = texts[language];

  test(`the board's numbers are the ledger's, and each opens its list, in ${language}`, async () => {
    const { base, ask } = servers.harbour;
    const { data } = await ask(LEDGER, { filter: { assumed: false }, asOf: day });
    await using(at(base, `/?asOf=${day}`, language), async (page) => {
      for (const { state, count } of data.obligations.countsByState.filter(({ state }) => !['WITHDRAWN', 'NOT_REQUIRED'].includes(state)))
        assert.equal(Number(await page.locator(`.tiles .group:not(.assumed) .tile.${state} b`).innerText()), count, state);
      const numbers = await page.locator('.matrix .counts a').evaluateAll((links) => links.map((a) => [a.getAttribute('href'), Number(a.innerText)]));
      assert.ok(numbers.length >= 10, `the matrix has ${numbers.length} numbers`);
      for (const [href, count] of numbers) {
        await page.locator(`.matrix .counts a[href="${href}"]`).first().click();
        await settled(page);
        assert.equal(await page.locator('.obligations tr.row').count(), count, href);
        await page.goBack();
        await settled(page);
      }
    });
  });

  test(`what nobody was asked is counted by theme, and each number opens its list, in ${language}`, async () => {
    const { base, ask } = servers.gaps;
    const zeros = async (filter) => {
      const { data } = await ask('query($filter: ObligationFilter, $asOf: Date) { obligations(filter: $filter, asOf: $asOf, first: 0) { counts(by: [SUBJECT], includeEmpty: true) { rows { count keys { label } } } } }', { filter, asOf: day });
      return data.obligations.counts.rows.filter(({ count }) => count === 0).length;
    };
    const group = 'working-group:fictional-lights-and-signals';
    for (const [at_, scope] of [['', {}], [`&group=${group}`, { workingGroup: group }], ['&theme=theme:fictional-moorings', { theme: 'theme:fictional-moorings' }]])
      await using(at(base, `/?asOf=${day}${at_}`, language), async (page) => {
        const rows = await page.locator('.matrix tbody tr, .matrix tfoot tr').evaluateAll((all) => all.map((row) => [decodeURIComponent(row.querySelector('th a')?.pathname.slice(3) ?? ''), Number(row.lastChild.innerText)]));
        const themes = rows.filter(([id]) => id);
        assert.ok(themes.length >= (scope.theme ? 2 : 4) || scope.workingGroup, JSON.stringify(rows));
        for (const [id, n] of themes) if (!scope.theme || id !== 'theme:fictional-signals') assert.equal(n, await zeros({ ...scope, and: [{ theme: id }] }), `${id} of ${at_}`);
        assert.equal(rows.at(-1)[1], await zeros(scope), at_);
        for (const href of await page.locator('.matrix a.NOT_ASKED').evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
          const number = page.locator(`.matrix a.NOT_ASKED[href="${href}"]`).first();
          const count = Number(await number.innerText());
          await number.click();
          await page.locator('.not-asked').waitFor();
          await settled(page);
          assert.equal(await page.locator('.not-asked tbody tr').count(), count, href);
          assert.equal(await page.locator('#list-title').innerText(), t['notAsked.title']);
          await page.goBack();
          await settled(page);
        }
      });
    await using(at(base, `/?asOf=${day}`, language), async (page) => {
      const silent = page.locator('.matrix tr', { hasText: 'Fictional theme: silence' });
      assert.ok((await silent.innerText()).includes(t['groups.nobody']));
      assert.equal(await page.locator('.matrix tr', { hasText: t['filters.noTheme'] }).locator('a.NOT_ASKED').innerText(), '1');
      await page.locator('select[name=state]').selectOption('NOT_ASKED');
      await page.locator('.not-asked').waitFor();
      await settled(page);
      assert.deepEqual((await page.locator('.not-asked .what').allInnerTexts()).map((text) => text.slice(0, 8)), ['Tune the', 'G1 Count', 'G2 Keep ', 'G3 Write']);
      await page.locator('.share > summary').click();
      await page.getByRole('button', { name: t['share.csv'], exact: true }).click();
      await page.locator('.share [role=status]', { hasText: t['share.copied'] }).waitFor();
      await page.waitForFunction(async () => (await navigator.clipboard.readText()).split('\r\n').length === 5);
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /"G2 Keep two fictional ropes at every mooring\.","Fictional theme: moorings; Fictional theme: ropes","2030-05","http/);
      // Who owes narrows what is owed, and the page says that it cannot narrow this.
      await page.locator('select[name=who]').selectOption('organization:fictional-harbour-ministry-of-tides');
      await page.locator('.empty', { hasText: t['notAsked.narrowed'] }).locator('a').click();
      await page.locator('.not-asked').waitFor();
      assert.ok(!page.url().includes('who='));
    });
  });

  test(`what rests on an assumption is counted apart, in ${language}`, async () => {
    await using(at(servers.sample.base, '/', language), async (page) => {
      assert.match(page.url(), /^[^?]+\?lang=/);
      assert.equal(await page.locator('.notice').count(), 1, 'it says that it is the sample, on a day of its own time');
      assert.equal(await page.locator('.tiles .group:not(.assumed) .tile.OVERDUE b').innerText(), '0');
      assert.equal(await page.locator('.tiles .assumed .tile.OVERDUE b').innerText(), '28');
      assert.equal(await page.locator('.list > .obligations').count(), 0);
      assert.equal(await page.locator('.apart .obligations tr.row').count(), 25);
      await page.locator('.apart .more a').click();
      await settled(page);
      assert.equal(await page.locator('.apart .obligations tr.row').count(), 28);
    });
  });

  test(`a row opens why, by keyboard, in ${language}`, async () => {
    await using(at(servers.harbour.base, `/?asOf=${day}&state=ALL&who=${ferry}`, language), async (page) => {
      const button = page.locator('.why-button').first();
      await button.focus();
      await page.keyboard.press('Enter');
      await page.locator('.why .chain').waitFor();
      const said = await page.locator('.why').innerText();
      for (const want of [t['way.themeOf'], t['way.addressedTo'], t['way.hasMember'], t['responseKind.PARTLY_ACCEPTED'], t['responsibility.EACH_MEMBER']]) assert.ok(said.includes(want), `${want} in\n${said}`);
      assert.deepEqual(await page.locator('.why .chain .node').allInnerTexts(), ['Fictional theme: fog signals', 'F1 Sound a horn before leaving the fictional harbour in fog.', 'Fictional Harbour Users', 'Fictional Ferry Operators', 'Fictional South Ferry Company']);
      await page.locator('.why .chain details.sources summary').first().click();
      assert.ok(await page.locator('.why .chain details.sources[open] li').first().isVisible());
      assert.match(page.url(), /open=recommendation:fictional-f1~/);
      await page.reload();
      await page.locator('.why .chain').waitFor(); // the view is its URL
      await button.focus();
      await page.keyboard.press('Enter');
      await page.locator('.why').waitFor({ state: 'detached' });
    });
  });

  test(`filters are in the URL, and come back, in ${language}`, async () => {
    await using(at(servers.harbour.base, `/?asOf=${day}`, language), async (page) => {
      const before = await page.locator('main').innerText();
      await page.locator('select[name=theme]').selectOption('theme:fictional-moorings');
      await settled(page);
      await page.locator('select[name=state]').selectOption('ALL');
      await settled(page);
      assert.match(page.url(), /theme=theme:fictional-moorings/);
      assert.equal(await page.locator('.obligations tr.row').count(), 3);
      const filtered = await page.locator('main').innerText();
      await page.reload();
      await settled(page);
      assert.equal(await page.locator('main').innerText(), filtered);
      await page.goBack();
      await page.goBack();
      await settled(page);
      await page.waitForFunction((was) => document.querySelector('main').innerText === was, before);
    });
  });

  test(`the board narrows by progress and assessment, and by what nobody reported, in ${language}`, async () => {
    const { base, ask } = servers.harbour;
    await using(at(base, `/?asOf=${day}&state=ALL`, language), async (page) => {
      for (const [name, value, filter] of [['progress', 'IMPLEMENTED', { progress: ['IMPLEMENTED'] }], ['assessment', 'PARTLY_IMPLEMENTED', { assessment: ['PARTLY_IMPLEMENTED'] }], ['progress', 'none', { missing: ['PROGRESS'] }], ['assessment', 'none', { missing: ['ASSESSMENT'] }]]) {
        await page.goto(at(base, `/?asOf=${day}&state=ALL`, language));
        await settled(page);
        await page.locator(`select[name=${name}]`).selectOption(value);
        await settled(page);
        const { data } = await ask(LEDGER, { filter, asOf: day });
        assert.ok(data.obligations.totalCount > 0);
        assert.equal(await page.locator('.obligations tr.row').count(), data.obligations.totalCount, `${name} ${value}`);
        assert.match(page.url(), new RegExp(`${name}=${value}`));
      }
    });
  });

  test(`the trend is the ledger of each month, drawn and in a table, in ${language}`, async () => {
    const { base, ask } = servers.harbour;
    await using(at(base, `/?asOf=${day}`, language), async (page) => {
      await page.locator('.trend summary').click();
      const rows = await page.locator('.trend tbody tr').evaluateAll((all) => all.map((row) => [row.querySelector('time').dateTime, ...[...row.querySelectorAll('td')].map((cell) => Number(cell.innerText))]));
      assert.equal(rows.length, 13);
      assert.equal(rows.at(-1)[0], day);
      for (const [asOf, late, open] of [rows[0], rows[6], rows.at(-1)]) {
        const { data } = await ask(LEDGER, { filter: { assumed: false }, asOf });
        const count = (state) => data.obligations.countsByState.find((each) => each.state === state).count;
        assert.deepEqual([late, open], [count('OVERDUE'), count('OPEN')], asOf);
      }
      assert.deepEqual(await page.locator('.drawing text:not(.month)').evaluateAll((all) => all.map((text) => Number(text.textContent)).filter(Boolean)), rows.map(([, late]) => late).filter(Boolean));
      const said = await page.locator('.drawing').getAttribute('aria-label');
      assert.ok(said.includes(String(rows[0][1])) && said.includes(String(rows.at(-1)[1])), said);
      await page.locator('.trend tbody a').first().click();
      await settled(page);
      assert.match(page.url(), new RegExp(`asOf=${rows[0][0]}`));
    });
  });

  test(`what changed since a day is told, in ${language}`, async () => {
    const { base, ask } = servers.harbour;
    await using(at(base, `/?asOf=${day}`, language), async (page) => {
      await page.locator('input[name=since]').fill('2031-01-31');
      await page.locator('input[name=since]').dispatchEvent('change');
      await page.locator('.changes').waitFor();
      await settled(page);
      const { data } = await ask(`query($to: Date!) { ledgerDiff(filter: { assumed: false }, from: "2031-01-31", to: $to) { nodes { before after obligation { respondent { displayName } } } } }`, { to: day });
      const told = await page.locator('.changes li').allInnerTexts();
      assert.ok(data.ledgerDiff.nodes.length > 0);
      assert.equal(told.length, data.ledgerDiff.nodes.length);
      data.ledgerDiff.nodes.forEach(({ before, after, obligation }, i) => {
        const want = [before, after].map((state) => (state ? t[`state.${state}`] : t['since.notAsked']));
        for (const each of [...want, obligation?.respondent.displayName ?? '']) assert.ok(told[i].includes(each), `${each} in ${told[i]}`);
      });
      assert.match(page.url(), /since=2031-01-31/);
    });
  });

  test(`a change is marked, and moves nothing until it is shown, in ${language}`, async () => {
    const { base, ask, token } = servers.sample;
    const editor = token('--clearance', 'SECRETARIAT', '--role', 'EDITOR');
    for (const asOf of ['2017-10-01', 'today']) {
      await using(at(base, `/?asOf=${asOf}&theme=theme:promoting-effective-policing`, language), async (page) => {
        const events = page.waitForResponse((r) => /event-stream/.test(r.headers()['content-type'] ?? ''));
        await page.reload();
        await events;
        await settled(page);
        await page.locator('.apart .why-button').first().click();
        await page.locator('.why .chain').waitFor();
        const list = page.locator('.apart .obligations');
        const before = await list.innerText();
        const { extensions } = await ask('{ __typename }');
        const { data } = await ask(`mutation($input: RecordResponseInput!) { recordResponse(input: $input) { response { id } } }`, { input: {
          answers: [{ subject: 'recommendation:r8' }], onBehalfOf: ['stakeholder-group:ministries-of-the-interior'], kind: 'ACCEPTED', submittedOn: '2017-09-20',
          assumption: 'a test of the page', idempotencyKey: newKey(), expectedRevision: extensions.revision,
        } }, editor);
        const marker = page.locator('main > .live .changed');
        await marker.waitFor();
        assert.equal(await list.innerText(), before, 'what is being read has moved');
        const top = await page.evaluate(() => scrollY);
        await marker.click();
        await marker.waitFor({ state: 'detached' });
        assert.equal(await page.evaluate(() => scrollY), top);
        assert.equal(await page.locator('.tiles .assumed .tile.OVERDUE b').innerText(), '6');
        await ask(`mutation($input: RetractResponseInput!) { retractResponse(input: $input) { change { revision } } }`, { input: {
          response: data.recordResponse.response.id, retractedOn: '2017-09-20', assumption: 'the end of a test', idempotencyKey: newKey(), expectedRevision: extensions.revision + 1,
        } }, editor);
        await marker.waitFor();
        await marker.click();
        await page.waitForFunction(() => document.querySelector('.tiles .assumed .tile.OVERDUE b').innerText === '7');
      });
    }
  });

  test(`the page of a body says what it owes and leads on, and prints on one page, in ${language}`, async () => {
    await using(at(servers.harbour.base, `/?asOf=${day}&state=ALL&who=${ferry}`, language), async (page) => {
      await page.locator('.obligations .who a').first().click();
      await page.locator('.brief').waitFor();
      await settled(page);
      assert.equal(await page.locator('h1').innerText(), 'Fictional South Ferry Company');
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      assert.equal(await page.title(), `Fictional South Ferry Company · ${t.brand}`);
      assert.match(page.url(), new RegExp(`/n/${ferry}\\?asOf=${day}&lang=${language}$`));
      assert.equal(await page.locator('.node-ledger .obligations tr.row').count(), 1);
      const cards = await page.locator('.card h3').allInnerTexts();
      for (const want of [t['related.memberOf'], t['related.submitted']]) assert.ok(cards.some((card) => card.startsWith(want)), `${want} in ${cards}`);
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1);
      await page.locator('.card a.name').first().click();
      await page.waitForFunction(() => document.querySelector('h1')?.innerText !== 'Fictional South Ferry Company');
      await settled(page);
      assert.equal(await page.locator('h1').innerText(), 'Fictional Ferry Operators');
    });
  });

  test(`the page of a working group opens its review report, with the reader's token in no address, in ${language}`, async () => {
    const { base, token } = servers.harbour;
    const id = 'working-group:fictional-lights-and-signals';
    const reports = [];
    for (const who of ['', token('--clearance', 'SECRETARIAT')])
      await using(`${at(base, `/n/${id}?asOf=${day}`, language)}${who && `#token=${who}`}`, async (page, problems) => {
        await page.locator('input[name=reportFrom]').fill('2030-06-30');
        await page.locator('input[name=reportFrom]').dispatchEvent('change');
        const requests = [];
        page.context().on('request', (request) => /report/.test(request.url()) && requests.push(request));
        const opens = page.waitForEvent('popup');
        await page.getByRole('link', { name: t['report.open'] }).click();
        const tab = await opens;
        tab.on('console', (message) => problems.push(message.text()));
        await tab.waitForURL(who ? /^blob:/ : new RegExp(`/report/${id}\\?language=${language}&from=2030-06-30&to=${day}$`));
        await tab.locator('main h1').waitFor();
        assert.equal(await tab.evaluate(() => getComputedStyle(document.querySelector('main')).maxWidth), '832px', 'it has no style');
        assert.equal(await tab.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`), `${language} ${language === 'ar' ? 'rtl' : 'ltr'}`);
        const [request] = requests.filter((each) => !each.url().startsWith('blob:'));
        assert.equal((await request.allHeaders()).authorization ?? '', who && `Bearer ${who}`);
        assert.ok(!who || requests.every((each) => !each.url().includes(who)), 'the token is in an address');
        reports.push(await tab.locator('main').innerText());
        await tab.close();
        const saves = page.waitForEvent('download');
        await page.getByRole('link', { name: t['report.markdown'] }).click();
        const file = await saves;
        assert.equal(file.suggestedFilename(), 'working-group.fictional-lights-and-signals.md');
        assert.match(await readFile(await file.path(), 'utf8'), /^# /);
        // What the server refuses is said.
        if (!who) return;
        await page.locator('input[name=reportTo]').fill('2030-01-01');
        await page.locator('input[name=reportTo]').dispatchEvent('change');
        await page.getByRole('link', { name: t['report.open'] }).click();
        await page.locator('.review .problem', { hasText: 'write the earlier day as from' }).waitFor();
        problems.length = 0; // the console names the refused request
      });
    assert.notEqual(reports[0], reports[1], 'the token shows nothing more');
  });

  test(`search marks what matches, and narrows by kind, in ${language}`, async () => {
    await using(at(servers.harbour.base, '/', language), async (page) => {
      await page.locator('.head input[name=q]').fill('ferry');
      await page.keyboard.press('Enter');
      await page.locator('.results').waitFor();
      await settled(page);
      assert.match(page.url(), /\/search\?.*q=ferry/);
      assert.ok((await page.locator('.results mark').allInnerTexts()).every((text) => /^ferr/i.test(text)));
      const facet = page.locator('.facets a').nth(1);
      const count = Number((await facet.locator('.count').innerText()));
      await facet.click();
      await settled(page);
      assert.equal(await page.locator('.results > li').count(), count);
      await page.locator('.results a.name').first().click();
      await page.locator('.brief').waitFor();
      assert.equal(await page.locator('.brief h1').count(), 1);
    });
  });

  test(`a list is copied as a link, CSV, Markdown and a query, in ${language}`, async () => {
    await using(at(servers.harbour.base, `/?asOf=${day}&state=OVERDUE`, language), async (page) => {
      // The clipboard may give what was there before, even after it gave something newer.
      const old = new Set([newKey()]);
      const pasted = async (isIt, what) => {
        for (const end = Date.now() + PATIENCE; ; await delay(50)) {
          const text = await page.evaluate(() => navigator.clipboard.readText());
          if (isIt(text)) return text;
          assert.ok(Date.now() < end, `nothing is copied as ${what}`);
        }
      };
      await page.evaluate((text) => navigator.clipboard.writeText(text), [...old][0]);
      await pasted((text) => old.has(text), 'a beginning');
      const copied = async (key) => {
        if (!(await page.locator('.share[open]').count())) await page.locator('.share > summary').click();
        await page.getByRole('button', { name: t[key], exact: true }).click();
        const text = await pasted((text) => !old.has(text), key);
        old.add(text);
        return text;
      };
      assert.equal(await copied('share.link'), page.url());
      const csv = (await copied('share.csv')).split('\r\n');
      assert.equal(csv.length, 6);
      assert.ok(csv.some((line) => line.includes('"Fictional Harbour Ministry of Tides","F3 Keep one fictional lamp lit at each pier through the night."')), csv.join('\n'));
      assert.equal((await copied('share.markdown')).split('\n').filter((line) => line.startsWith('| ')).length, 7);
      const query = await copied('share.query');
      assert.match(query, /^query Obligations\(/);
      const link = new URL(/^# (http\S+\/graphiql\/\S+)$/m.exec(query)[1]);
      const { data } = await servers.harbour.ask(link.searchParams.get('query'), JSON.parse(link.searchParams.get('variables')));
      assert.equal(data.obligations.totalCount, 5);
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('.share[open]').count(), 0);
    });
  });

  test(`a node's relationships are counted by type, and open page by page, in ${language}`, async () => {
    const { base, ask } = servers.harbour;
    const id = 'working-group:fictional-lights-and-signals';
    const { data } = await ask('query($id: ID!) { node(id: $id) { ... on GraphNode { relationshipCounts { type direction label count } } } }', { id });
    const counts = data.node.relationshipCounts;
    assert.ok(counts.length >= 3);
    await using(at(base, `/n/${id}?asOf=${day}`, language), async (page) => {
      const lists = page.locator('.relationships > ul > li');
      assert.deepEqual(await lists.locator('summary .count').allInnerTexts(), counts.map(({ count }) => String(count)));
      for (const [i, { count }] of counts.entries()) {
        assert.ok(!(await lists.nth(i).locator('summary').first().innerText()).includes(t['way.other']), 'a type without a name');
        await lists.nth(i).locator('summary').first().click();
        await lists.nth(i).locator('.answer li').first().waitFor();
        assert.equal(await lists.nth(i).locator('.answer > ul > li').count(), Math.min(50, count));
      }
      await accessible(page, `relationships in ${language}`, ['list', 'listitem', 'link-name', 'color-contrast', 'nested-interactive']);
    });
  });

  test(`the lanes draw what the ledger says, lead on, narrow and are copied, in ${language}`, async () => {
    const { base, ask } = servers.harbour;
    await using(at(base, `/lanes?asOf=${day}&state=ALL`, language), async (page) => {
      const { data } = await ask(`{ obligations(asOf: "${day}", first: 500) { nodes { state assumed respondent { id } subject { id ... on Recommendation { themes(asOf: "${day}") { nodes { id } } } ... on ActionPoint { themes(asOf: "${day}") { nodes { id } } } } } } }`);
      const all = data.obligations.nodes;
      const ids = new Set(all.flatMap(({ respondent, subject }) => [respondent.id, subject.id, ...subject.themes.nodes.map(({ id }) => id)]));
      const drawn = await page.locator('.lanes svg a').evaluateAll((links) => links.map((each) => decodeURIComponent(new URL(each.href.baseVal, location.href).pathname.slice(3))));
      assert.deepEqual(drawn.sort(), [...ids].sort(), 'each theme, subject and respondent once');
      const lines = await page.locator('.lanes path[role=img]').evaluateAll((paths) => paths.map((each) => each.getAttribute('class')));
      assert.deepEqual(lines.sort(), all.map(({ state, assumed }) => state + (assumed ? ' maybe' : '')).sort(), 'a line an answer, dashed when assumed');
      const [theme, who] = await page.locator('.lanes svg a rect').evaluateAll((boxes) => [boxes[0], boxes.at(-1)].map((each) => each.getBoundingClientRect().x));
      assert.equal(theme < who, language !== 'ar', 'the lanes run as the language is read');
      await page.locator('.share summary').click();
      await page.locator('.share button').nth(1).click();
      await page.locator('.share [role=status]:not(:empty)').waitFor();
      assert.equal((await page.evaluate(() => navigator.clipboard.readText())).split('\r\n').length, all.length + 1);
      await page.keyboard.press('Escape'); // the menu closes
      const moored = all.filter(({ subject }) => subject.themes.nodes.some(({ id }) => id === 'theme:fictional-moorings'));
      await page.locator('select[name=theme]').selectOption('theme:fictional-moorings');
      await page.waitForFunction((n) => document.querySelectorAll('.lanes path[role=img]').length === n, moored.length);
      await page.locator('.lanes svg a').last().click();
      await page.waitForFunction((paths) => paths.includes(decodeURIComponent(location.pathname)), moored.map(({ respondent }) => `/n/${respondent.id}`));
    });
    await using(at(base, `/lanes?asOf=${day}&state=NOT_ASKED`, language), async (page) => assert.equal(await page.locator('.lanes').count(), 0));
  });

  test(`the timeline of the sample is page 4 of its note, cell by cell, in ${language}`, async () => {
    await using(at(servers.sample.base, `/timeline?from=2017-01&to=2017-09&source=${note}&page=4`, language), async (page) => {
      const filled = await page.locator('.timeline tbody tr').evaluateAll((rows) => rows.flatMap((row) =>
        [...row.querySelectorAll('td')].map((cell, i) => cell.children.length && `${row.querySelector('time').dateTime} ${i}`).filter(Boolean)));
      assert.deepEqual(filled, PAGE_4);
      assert.equal(await page.locator('.timeline tbody tr').count(), 9, 'empty months stay');
      if (language !== 'en') return;
      const golden = await readFile(new URL('golden/gsx-timeline.csv', import.meta.url), 'utf8');
      await page.locator('.share > summary').click();
      await page.getByRole('button', { name: t['share.csv'], exact: true }).click();
      await page.locator('.share [role=status]', { hasText: t['share.copied'] }).waitFor();
      let copied = '';
      for (let i = 0; i < 50 && copied !== golden; i++) {
        copied = `${(await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n')}\n`;
        if (copied !== golden) await delay(100);
      }
      assert.equal(copied, golden);
    });
  });

  test(`the timeline is the API's, and tells apart what is planned, held and cancelled, in ${language}`, async () => {
    const { base, ask } = servers.harbour;
    await using(at(base, '/timeline?from=2030-01&to=2031-12', language), async (page) => {
      const { data } = await ask('{ timeline(from: "2030-01-01", to: "2031-12-31", kinds: [MEETING, MEETING_PLANNED, MEETING_HELD, MEETING_CANCELLED, PUBLISHED, DUE], first: 500) { nodes { kind node { id } } } }');
      const kinds = [...new Set(data.timeline.nodes.map(({ kind }) => kind))];
      assert.ok(kinds.length > 1);
      const seen = await page.locator('div.entry').evaluateAll((all) => all.map((entry) => `${entry.className.split(' ')[1]} ${decodeURIComponent(new URL(entry.querySelector('a').href).pathname.slice(3))}`));
      assert.deepEqual([...new Set(seen)].sort(), [...new Set(data.timeline.nodes.map(({ kind, node }) => `${kind} ${node.id}`))].sort());
      for (const kind of kinds) assert.equal(await page.locator(`div.entry.${kind} .what`).first().textContent(), t[`timeline.${kind}`]);
      await page.locator('input[name=from]').fill('2031-01');
      await page.locator('input[name=from]').dispatchEvent('change');
      await page.waitForURL(/from=2031-01/);
      await settled(page);
      assert.equal(await page.locator('.timeline tbody tr').count(), 12);
    });
  });

  test(`a timeline of which too much falls due shows the rest, and leads to the board, in ${language}`, async () => {
    await using(at(servers.harbour.base, '/', language), async (page, problems) => {
      await page.route('**/graphql', (route) => {
        const asked = route.request().postData();
        return /query Timeline\(/.test(asked) && /"DUE"/.test(asked)
          ? route.fulfill({ contentType: 'application/graphql-response+json', body: JSON.stringify({ errors: [{ message: 'too wide', extensions: { code: 'SCOPE_TOO_WIDE' } }], data: null }) })
          : route.fallback();
      });
      await page.goto(at(servers.harbour.base, `/timeline?asOf=${day}`, language));
      await settled(page);
      await page.locator('.timeline').waitFor();
      assert.ok((await page.locator('div.entry:not(.DUE)').count()) > 0);
      assert.equal(await page.locator('.entry.DUE, .problem').count(), 0);
      await page.locator('.notice a', { hasText: t['timeline.cut'] }).click();
      await settled(page);
      assert.match(page.url(), /by=month/);
      assert.equal(await page.locator('.groups [aria-current=true]').innerText(), t['groups.month']);
    });
  });

  test(`a token signs in, from a link or pasted, and out, in ${language}`, async () => {
    const { base, token } = servers.harbour;
    const member = token('--clearance', 'MEMBER');
    const rows = () => document.querySelectorAll('.obligations tr.row').length;
    await using(at(base, `/?asOf=${day}`, language), async (page) => {
      const few = await page.evaluate(rows);
      await page.locator('.sign-in > summary').click();
      await page.getByLabel(t['signIn.token']).fill(member);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      await settled(page);
      assert.equal(await page.locator('.sign-in > summary').innerText(), 'browser');
      assert.ok((await page.evaluate(rows)) > few, 'a member sees more');
      await page.locator('.sign-in > summary').click();
      await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: t['signIn.out'] }).click()]);
      await settled(page);
      assert.equal(await page.evaluate(rows), few);
    });
    await using(`${at(base, `/?asOf=${day}`, language)}#token=${member}`, async (page) => {
      assert.equal(await page.locator('.sign-in > summary').innerText(), 'browser');
      assert.ok(!page.url().includes('token'), 'the token stays in the address');
    });
    const { page, close: end } = await open(`${at(base, `/?asOf=${day}`, language)}#token=not.a.token`);
    assert.ok((await page.locator('.problem').first().innerText()).includes(t['failure.token']));
    await end();
  });
}

for (const language of languages) {
  const t = texts[language];
  const summary = (page, key) => page.locator('.write > summary', { hasText: t[key] }).first();

  test(`an editor records an answer and takes it back, withdraws and asks, in ${language}`, async () => {
    const server = await harbour(`writes-${language}`);
    const editor = server.token('--clearance', 'SECRETARIAT', '--role', 'EDITOR');
    const url = (path) => `${at(server.base, path, language)}#token=${editor}`;
    await using(url(`/?asOf=${day}&who=organization:fictional-harbour-ministry-of-tides`), async (page) => {
      await page.locator('.why-button').first().click();
      await summary(page, 'write.record').click();
      await page.getByLabel(t['write.kind']).selectOption('REJECTED');
      const form = page.locator('.write[open] form');
      await form.locator('[name=submittedOn]').fill('2031-06-01');
      await form.locator('[name=text]').fill('The fictional tides take no lamps.');
      await form.locator('.picker input[type=search]').fill('harbour roll');
      await form.locator('.picker .option input').first().click();
      await form.locator('[name=page]').fill('3');
      await accessible(page, `a form in ${language}`);
      await write(form);
      await page.waitForFunction(() => document.querySelector('.tiles .group:not(.assumed) .tile.OVERDUE b').innerText === '0');
      await using(url(`/?asOf=${day}&who=organization:fictional-harbour-ministry-of-tides&state=ANSWERED_LATE`), async (other) => {
        await other.locator('.why-button').first().click();
        await other.locator('.response', { hasText: t['responseKind.REJECTED'] }).waitFor();
        await summary(other, 'write.retract').click();
        const back = other.locator('.write[open] form');
        await back.locator('[name=retractedOn]').fill('2031-06-02');
        await back.locator('[name=assumption]').fill('a test');
        await write(back);
        await other.waitForFunction(() => document.querySelector('.tiles .group:not(.assumed) .tile.OVERDUE b').innerText === '1');
      });
    });
    await using(url(`/?asOf=${day}&who=organization:fictional-south-pier-keepers`), async (page) => {
      await page.locator('.why-button').first().click();
      await summary(page, 'write.withdraw').click();
      const form = page.locator('.write[open] form');
      await form.locator('[name=withdrawnOn]').fill('2031-06-03');
      await form.locator('[name=assumption]').fill('a test');
      await write(form);
      await page.waitForFunction(() => document.querySelector('.tiles .group:not(.assumed) .tile.OPEN b').innerText === '0');
    });
    await using(url(`/n/recommendation:fictional-f2?asOf=${day}`), async (page) => {
      const rows = await page.locator('.node-ledger .obligations tr.row').count();
      await summary(page, 'write.ask').click();
      const form = page.locator('.write[open] form');
      await form.locator('.picker input[type=search]').first().fill('gull');
      await form.locator('.picker .option input').first().click();
      await form.locator('[name=addressedOn]').fill('2020-05');
      await form.locator('[name=dueOn]').fill('2020-06-15');
      await form.locator('[name=assumption]').fill('a test');
      await form.locator('button[type=submit]').click();
      const effects = await form.locator('.tried .effects').innerText();
      for (const want of [t['effect.gained'], t['state.OVERDUE'], 'Fictional Gull Society']) assert.ok(effects.includes(want), `${want} in\n${effects}`);
      await form.locator('.save').click();
      await page.waitForFunction((n) => document.querySelectorAll('.node-ledger .obligations tr.row').length === n, rows + 1);
    });
    await server.stop();
  });

  test(`an editor makes, corrects, prefers, removes and undoes, each after a dry run, in ${language}`, async () => {
    const server = await harbour(`keeps-${language}`);
    const editor = server.token('--clearance', 'SECRETARIAT', '--role', 'EDITOR');
    const url = (path) => `${at(server.base, path, language)}#token=${editor}`;
    const revision = async () => (await server.ask('{ __typename }', {}, editor)).extensions.revision;
    const nameOf = async (id) => (await server.ask('query($id: ID!) { node(id: $id) { ... on GraphNode { displayName } } }', { id }, editor)).data.node?.displayName;
    const id = 'organization:fictional-watch-of-ropes';
    const begun = await revision();

    await using(url('/new?label=Organization'), async (page) => {
      const form = page.locator('.write form');
      await form.locator('[name=name]').fill('Fictional Watch of Ropes');
      await form.locator('[name=kind]').selectOption('CIVIL_SOCIETY');
      await form.locator('[name=country]').fill('Atlantis');
      await form.locator('[name=assumption]').fill('a test');
      await form.locator('.add').click();
      await form.locator('[name="1.way"]').selectOption({ label: t['related.memberOf'] });
      await form.locator('fieldset .picker input[type=search]').first().fill('harbour users');
      await form.locator('.picker .option input').first().click();
      await form.locator('[name="1.since"]').fill('2030-01');
      await form.locator('[name="1.status"]').selectOption('CONFIRMED');
      await accessible(page, `a new node in ${language}`);
      await form.locator('button[type=submit]').click();
      await form.locator('[name=country][aria-invalid=true]').waitFor(); // at its field, and in the list
      assert.ok((await form.locator('.problem').innerText()).includes('organization.country'));
      await accessible(page, `a problem in ${language}`);
      await form.locator('[name=country]').fill('FR');
      await form.locator('button[type=submit]').click();
      await form.locator('.tried').waitFor();
      assert.equal(await revision(), begun); // a dry run writes nothing
      const said = await form.locator('.tried').innerText();
      for (const want of ['Fictional Watch of Ropes', t['organizationKind.CIVIL_SOCIETY'], t['related.memberOf'], 'Fictional Harbour Users', t['effect.none']]) assert.ok(said.includes(want), `${want} in\n${said}`);
      await accessible(page, `what it would do in ${language}`);
      await form.locator('[name=abbreviation]').fill('FWR'); // what was tried is not what is written any more
      await form.locator('.tried').waitFor({ state: 'detached' });
      await write(form);
      await page.waitForURL(/\/n\/organization:fictional-watch-of-ropes/);
      await settled(page);
      assert.equal(await page.locator('h1').innerText(), 'Fictional Watch of Ropes');
    });
    assert.equal(await revision(), begun + 1);

    await using(url(`/n/${id}`), async (page) => {
      const open = async (key) => { await page.locator('.brief > .keep > .write > summary', { hasText: t[key] }).first().click(); return page.locator('.brief > .keep > .write[open] form'); };
      let form = await open('keep.correct');
      await form.locator('[name=name]').fill('Fictional Watch of All Ropes');
      await form.locator('[name=assumption]').fill('a test');
      await form.locator('[name=reason]').fill('It is of all ropes');
      await form.locator('button[type=submit]').click();
      const said = await form.locator('.tried .values').first().innerText();
      for (const want of [t['property.name'], 'Fictional Watch of Ropes', 'Fictional Watch of All Ropes']) assert.ok(said.includes(want), `${want} in\n${said}`);
      await form.locator('.save').click();
      await page.locator('h1', { hasText: 'Fictional Watch of All Ropes' }).waitFor();

      form = await open('keep.other');
      await form.locator('[name=property]').selectOption('name');
      await form.locator('[name=value]').fill('Fictional Rope Watch');
      await form.locator('.picker input[type=search]').fill('harbour roll');
      await form.locator('.picker .option input').first().click();
      await write(form);
      await page.locator('.others', { hasText: 'Fictional Rope Watch' }).waitFor();
      form = await open('keep.prefer');
      await write(form);
      await page.locator('h1', { hasText: 'Fictional Rope Watch' }).waitFor();

      await page.locator('.relationships details > summary', { hasText: t['related.memberOf'] }).click();
      await page.locator('.relationships .keep > .write > summary', { hasText: t['keep.correct'] }).click();
      form = page.locator('.relationships .write[open] form');
      await form.locator('[name=until]').fill('2030-12');
      await form.locator('[name=assumption]').fill('a test');
      await write(form);
      await page.locator('.relationships .span').first().waitFor();

      form = await open('keep.remove');
      await form.locator('button[type=submit]').click();
      await form.locator('.problem a', { hasText: 'stakeholder-group:' }).waitFor(); // what refers to it
      await accessible(page, `a refused removal in ${language}`);
      await page.locator('.history > summary').click();
      await page.locator('.history .recorded').nth(4).waitFor();
    });

    await using(url('/changes'), async (page) => {
      const one = page.locator('.recorded', { hasText: 'It is of all ropes' }); // the name was changed since: it is refused, and says by what
      await page.locator('.recorded').first().waitFor();
      await one.locator('summary').first().click();
      await one.locator('.elements').first().waitFor();
      await one.locator('.write > summary').click();
      await one.locator('.write[open] button[type=submit]').click();
      await one.locator('.problem').waitFor();
      const last = page.locator('.recorded').first();
      await last.locator('summary').first().click();
      await last.locator('.write > summary').click();
      const form = last.locator('.write[open] form');
      await form.locator('[name=reason]').fill('It goes on');
      await form.locator('button[type=submit]').click();
      await form.locator('.tried .elements').waitFor();
      await accessible(page, `an undo in ${language}`);
      await form.locator('.save').click();
      await page.locator('.recorded', { hasText: 'It goes on' }).waitFor();
    });
    await server.stop();
  });

  test(`progress stands beside assessment, and a respondent records their own, in ${language}`, async () => {
    const server = await harbour(`progress-${language}`);
    const agency = 'organization:fictional-agency-for-floating-marks';
    const respondent = server.token('--role', 'RESPONDENT', '--answers-for', agency);
    const url = at(server.base, `/?asOf=${day}&who=${agency}&state=ALL`, language);
    const mark = (what, status) => t['list.mark'].replace('{what}', t[what]).replace('{status}', t[`progress.${status}`]);
    const disputed = [mark('list.progress', 'IMPLEMENTED'), mark('list.assessment', 'PARTLY_IMPLEMENTED'), t['list.disputed']];
    await using(at(server.base, `/n/recommendation:fictional-f2?asOf=${day}`, language), async (page) => {
      assert.deepEqual(await page.locator('.node-ledger tr.row', { hasText: 'Fictional Agency for Floating Marks' }).locator('.mark').allInnerTexts(), disputed);
      await page.locator('.card', { hasText: t['related.progressReports'] }).locator('a.name').first().waitFor();
    });
    await using(`${url}#token=${respondent}`, async (page) => {
      assert.deepEqual(await page.locator('.obligations .mark').allInnerTexts(), disputed);
      await page.locator('.why-button').first().click();
      await page.locator('.how-far').waitFor();
      const said = (await page.locator('.how-far').innerText()).replace(/\s+/g, ' ');
      for (const want of [t['howFar.disputed'], t['howFar.progress'], 'Every buoy has a colour', t['howFar.assessment'], 'Fictional Gull Society']) assert.ok(said.includes(want), `${want} in\n${said}`);
      await summary(page, 'write.report').click();
      const form = page.locator('.write[open] form');
      await form.locator('[name=status]').selectOption('PARTLY_IMPLEMENTED');
      await form.locator('[name=reportedOn]').fill('2031-06-20');
      await form.locator('[name=text]').fill('Three fictional buoys are left.');
      await accessible(page, `the form of progress in ${language}`);
      await write(form);
      await page.locator('.how-far', { hasText: 'Three fictional buoys are left.' }).waitFor();
      await page.waitForFunction(() => !document.querySelector('.disputed'));
      assert.deepEqual(await page.locator('.obligations .mark').allInnerTexts(), [mark('list.progress', 'PARTLY_IMPLEMENTED'), disputed[1]]);
      // No document was given: it is a statement of who reports.
      const report = page.locator('.how-far .report', { hasText: 'Three fictional buoys are left.' });
      await report.locator('details.sources summary').click();
      const [before, after] = t['source.stated'].split(/\{who\}.*\{day\}/);
      const stated = await report.locator('details.sources li').innerText();
      assert.ok(stated.startsWith(before) && stated.endsWith(after) && stated.includes('Fictional Agency for Floating Marks'), stated);
      await report.locator('.write > summary', { hasText: t['write.retractReport'] }).click();
      const back = report.locator('.write[open] form');
      await back.locator('[name=retractedOn]').fill('2031-06-25');
      await write(back);
      await page.locator('.how-far', { hasText: t['howFar.disputed'] }).waitFor();
      assert.deepEqual(await page.locator('.obligations .mark').allInnerTexts(), disputed);
    });
    const editor = server.token('--clearance', 'SECRETARIAT', '--role', 'EDITOR');
    await using(`${url}#token=${editor}`, async (page) => {
      await page.locator('.why-button').first().click();
      await summary(page, 'write.report').click();
      const form = page.locator('.write[open] form');
      await form.getByRole('button', { name: t['pick.other'] }).click();
      await form.locator('.picker input[type=search]').first().fill('gull');
      await form.locator('.picker .option input').first().click();
      await form.locator('[name=status]').selectOption('IMPLEMENTED');
      await form.locator('[name=reportedOn]').fill('2031-06-29');
      await form.locator('[name=assumption]').fill('a test');
      await write(form);
      await page.waitForFunction(() => document.querySelector('.mark') && !document.querySelector('.disputed'));
      assert.deepEqual(await page.locator('.obligations .mark').allInnerTexts(), [disputed[0], mark('list.assessment', 'IMPLEMENTED')]);
    });
    await server.stop();
  });

  test(`a conflict is shown side by side, and decided, in ${language}`, async () => {
    const server = await harbour(`conflict-${language}`);
    const editor = server.token('--clearance', 'SECRETARIAT', '--role', 'EDITOR');
    await using(`${at(server.base, `/?asOf=${day}&who=organization:fictional-harbour-ministry-of-tides`, language)}#token=${editor}`, async (page, problems) => {
      await page.locator('.why-button').first().click();
      await summary(page, 'write.record').click();
      const form = page.locator('.write[open] form');
      await form.locator('[name=assumption]').fill('mine');
      const { extensions } = await server.ask('{ __typename }', {}, editor);
      await server.ask('mutation($input: RecordResponseInput!) { recordResponse(input: $input) { revision } }', { input: {
        answers: [{ subject: 'recommendation:fictional-f3' }], submittedBy: ['organization:fictional-harbour-ministry-of-tides'], kind: 'NOTED', submittedOn: '2031-06-05',
        assumption: 'theirs', idempotencyKey: newKey(), expectedRevision: extensions.revision,
      } }, editor);
      await page.locator('.changed').first().waitFor();
      await form.locator('button[type=submit]').click();
      await page.locator('.conflict .sides').waitFor();
      const said = await page.locator('.conflict').innerText();
      for (const want of [t['conflict.title'], 'mine', t['responseKind.NOTED']]) assert.ok(said.includes(want), `${want} in\n${said}`);
      await accessible(page, `a conflict in ${language}`);
      const written = page.waitForResponse((response) => response.request().method() === 'POST' && response.request().postData().includes('"dryRun":false'));
      await page.getByRole('button', { name: t['conflict.again'] }).click();
      await page.locator('.tried .save').click();
      await written;
      await page.waitForFunction(() => !document.querySelector('.conflict'));
      const { data } = await server.ask('{ responses(first: 0) { totalCount } }', {}, editor);
      assert.equal(data.responses.totalCount, 12);
      problems.length = 0; // the console names the refused request
    });
    await server.stop();
  });

  test(`nobody is offered what they may not do, in ${language}`, async () => {
    const { base, token } = servers.harbour;
    const opened = `/?asOf=${day}&who=organization:fictional-harbour-ministry-of-tides`;
    const mine = token('--role', 'RESPONDENT', '--answers-for', 'organization:fictional-harbour-ministry-of-tides');
    const other = token('--role', 'RESPONDENT', '--answers-for', ferry);
    for (const [who, offers] of [['', []], [token(), []], [other, [t['write.assess']]], [mine, [t['write.record'], t['write.report']]]])
      await using(`${at(base, opened, language)}${who && `#token=${who}`}`, async (page) => {
        await page.locator('.why-button').first().click();
        await page.locator('.why .chain').waitFor();
        if (who) await page.locator('.sign-in bdi').waitFor(); // the page knows who asks
        if (offers.length) await page.locator('.write').first().waitFor();
        if (offers.includes(t['write.report'])) await summary(page, 'write.report').waitFor();
        assert.deepEqual(await page.locator('.write > summary').allInnerTexts(), offers);
      });
  });
}

test('a large change is paged, not cut, and its undo says all that it would do', async () => {
  const { base, ask, token } = servers.harbour;
  const editor = token('--clearance', 'SECRETARIAT', '--role', 'EDITOR');
  const { data } = await ask('{ changes(first: 1) { nodes { elements(first: 0) { totalCount } } } }', {}, editor);
  const total = data.changes.nodes[0].elements.totalCount;
  assert.ok(total > 100, `${total} elements`);
  await using(`${at(base, '/changes', 'en')}#token=${editor}`, async (page) => {
    await page.locator('.recorded > summary').first().click();
    for (let shown = 50; shown < total; shown += 50) {
      await page.locator('.elements > li').first().waitFor();
      assert.equal(await page.locator('.elements > li').count(), shown);
      await page.locator('.recorded .more button').click();
      await page.locator('.elements > li').nth(Math.min(total, shown + 50) - 1).waitFor();
    }
    assert.equal(await page.locator('.elements > li').count(), total);
    assert.equal(await page.locator('.recorded .more').count(), 0);
    await page.locator('.recorded .write > summary').first().click();
    await page.locator('.write[open] button[type=submit]').click();
    await page.locator('.tried .elements').waitFor();
    assert.equal(await page.locator('.tried .elements > li').count(), 50);
    await page.locator('.tried .more button').last().click();
    await page.locator('.tried .elements > li').nth(99).waitFor();
  });
});

test('all that a page follows is one stream, and a page that nobody sees follows nothing', async () => {
  const { base, ask, token, stop } = await harbour('streams');
  await using(`${base}/n/recommendation:fictional-f1?asOf=${day}`, async (page) => {
    const streams = new Set();
    const isStream = (request) => request.headers().accept === 'text/event-stream';
    page.on('request', (request) => isStream(request) && streams.add(request));
    for (const event of ['requestfailed', 'requestfinished']) page.on(event, (request) => streams.delete(request));
    const count = async (n) => { for (const end = Date.now() + PATIENCE; streams.size !== n; await delay(20)) assert.ok(Date.now() < end, `${streams.size} streams are open, not ${n}`); };
    await page.reload();
    await settled(page);
    await count(1); // the node, its ledger, and what is opened below
    await page.locator('.why-button').first().click();
    await page.locator('.why .chain').waitFor();
    await count(1);
    const seen = (yes) => page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, !yes);
    await seen(false);
    await count(0);
    const editor = token('--clearance', 'SECRETARIAT', '--role', 'EDITOR');
    const { extensions } = await ask('{ __typename }', {}, editor);
    await ask('mutation($input: RecordResponseInput!) { recordResponse(input: $input) { revision } }', { input: {
      answers: [{ subject: 'recommendation:fictional-f1' }], submittedBy: ['organization:fictional-league-of-lantern-keepers'], kind: 'NOTED', submittedOn: '2031-06-05',
      assumption: 'a test of the page', idempotencyKey: newKey(), expectedRevision: extensions.revision,
    } }, editor);
    await seen(true);
    await count(1);
    await page.locator('.changed').first().waitFor(); // what was missed is told
  });
  await stop();
});

test('another language is chosen on the page, and stays in its links', async () => {
  await using(`${servers.harbour.base}/?asOf=${day}`, async (page) => {
    assert.equal(await page.locator('h1').innerText(), texts.en['board.title']); // the browser asks for English
    await page.getByLabel(texts.en.language).selectOption('ar');
    await settled(page);
    assert.equal(await page.locator('h1').innerText(), texts.ar['board.title']);
    await page.locator('.obligations .who a').first().click();
    await settled(page);
    assert.match(page.url(), /lang=ar/);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'ar');
  });
});

test('a server that is gone is said to be gone, and its return is noticed', async () => {
  const { serve } = await import('./browser.mjs');
  const server = await serve('gone');
  const { page, close: end } = await open(at(server.base, '/', 'en'));
  await server.stop();
  await page.locator('.live .lost').first().waitFor();
  await page.locator('select[name=state]').selectOption('ALL');
  await page.locator('.problem').waitFor();
  assert.ok((await page.locator('.problem').innerText()).includes(texts.en['failure.network']));
  await page.getByRole('button', { name: texts.en['failure.retry'] }).click();
  await page.locator('.problem').waitFor();
  // The stream opens again by itself, and then the page asks again.
  await serve('gone', '--listen', new URL(server.base).host);
  await page.locator('.obligations').first().waitFor();
  await end();
});
