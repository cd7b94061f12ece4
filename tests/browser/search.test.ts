/** The search page, at the root of a host and in a folder of one. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { it } from './it.ts';
import { breakUp, hold, results } from './searching.ts';
import { SITES, type SiteName } from './site.ts';
import { setStage } from './stage.ts';

const FOUND = [
  { query: 'Arrow 3', path: '/systems/arrow-3/', passage: /Arrow 3/ },
  { query: 'Stolstenberg', path: '/people/jens-stoltenberg/', passage: /Stolstenberg/ },
  { query: 'Kyiv', path: '/places/kyiv/', passage: /Kiev/ },
  { query: 'Rutte', path: '/people/mark-rutte/', passage: /Rutte/ },
  { query: 'Kaliningrad', path: '/places/kaliningrad/', passage: /Kaliningrad/ },
];
/** Each shares its beginning, a part or an unseen name with something that is there. */
const ABSENT = ['orchid', 'natoland', '400', 'Patriot', 'orchid zebra'];

for (const name of ['root', 'sub'] as SiteName[]) {
  const { site, page: newPage } = await setStage(name);

  describe(`the search page at ${SITES[name]}`, () => {
    for (const { query, path, passage } of FOUND) {
      it(`gives for "${query}" the name first, then the sentences`, async (t) => {
        const page = await newPage(t);
        await page.goto(site.url('/'));
        await page.keyboard.press('/');
        await page.keyboard.type(query);
        await page.keyboard.press('Enter');
        await page.waitForURL((url) => url.pathname.endsWith('/search/'));
        assert.equal(new URL(page.url()).searchParams.get('q'), query);
        const { told, names, passages } = await results(page);
        assert.equal(names[0], new URL(site.url(path)).pathname, told);
        assert.match(passages.join('\n'), passage);
        await page.locator('.name-hits a').first().click();
        await page.waitForURL(site.url(path));
      });
    }

    for (const query of ABSENT) {
      it(`says that "${query}" is not in the corpus, and shows nothing else`, async (t) => {
        const page = await newPage(t);
        await page.goto(site.url(`/search/?q=${encodeURIComponent(query)}`));
        const told = `“${query}” is not in this corpus.`;
        assert.deepEqual(await results(page), { told, names: [], passages: [] });
      });
    }

    it('says that a beginning is one, and what begins so', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/search/?q=kalinin'));
      const { told, names } = await results(page);
      assert.match(told, /^“kalinin” is not in this corpus; 1 name and \d+ articles have words that begin so\.$/);
      assert.equal(names.length, 1);
      assert.deepEqual(await page.locator('.found h2').allInnerTexts(), [
        'Names that begin so',
        'Articles with words that begin so',
      ]);
    });

    it('offers what a misspelt query means, as a link to it', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/search/?q=jens+Stoltenburg'));
      assert.match(
        (await results(page)).told,
        /^“jens Stoltenburg” is not in this corpus: no article has “Stoltenburg”\.$/,
      );
      await page.getByRole('link', { name: 'jens Stoltenberg', exact: true }).click();
      await page.waitForURL((url) => url.searchParams.get('q') === 'jens Stoltenberg');
      assert.match((await results(page)).told, /^1 name, \d+ articles?\.$/);
      await page.goto(site.url('/search/?q=refugge+crisis'));
      await page.getByRole('link', { name: 'refugee crisis', exact: true }).click();
      await page.waitForURL((url) => url.searchParams.get('q') === 'refugee crisis');
      assert.equal((await results(page)).told, '1 article.');
    });

    it('says which words are missing, or stand in no article together, and offers fewer of them', async (t) => {
      const page = await newPage(t);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(site.url('/search/?q=Rutte+refugee'));
      const told = '“Rutte refugee” is not in this corpus: its words are, but in no article together.';
      assert.deepEqual(await results(page), { told, names: [], passages: [] });
      assert.deepEqual(
        asked.filter((path) => /words|fragment/.test(path)),
        [],
        'the words of the corpus are not asked',
      );
      const instead = page.locator('[data-search-alike]');
      await instead.getByRole('heading').waitFor();
      assert.match(await instead.innerText(), /^With fewer words\s+Rutte\s+\d articles\s+refugee\s+1 article$/);
      await page.goto(site.url('/search/?q=orchid+Rutte'));
      assert.match((await results(page)).told, /: no article has “orchid”\.$/);
      await instead.getByRole('link', { name: 'Rutte', exact: true }).click();
      await page.waitForURL((url) => url.searchParams.get('q') === 'Rutte');
      assert.match((await results(page)).told, /^1 name, \d articles\.$/);
    });

    it('finds words side by side, and says where they are not so', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/search/?q=%22air+defence%22'));
      assert.match((await results(page)).passages.join('\n'), /air defen[cs]e/i);
      await page.goto(site.url('/search/?q=%22crisis+refugee%22'));
      assert.match(
        (await results(page)).told,
        /^“crisis refugee” is not [^:]*: its words are, but nowhere side by side\.$/,
      );
      const instead = page.locator('[data-search-alike]');
      await instead.getByRole('heading').waitFor();
      assert.match(await instead.innerText(), /^Not side by side\s+crisis refugee\s+1 article$/);
    });

    it('narrows by a filter that stays in the address, and counts what each other one would leave', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/search/?q=Stoltenberg'));
      const all = (await results(page)).told;
      const year = page.locator('select[name=year]');
      await year.locator('option', { hasText: /^2022 \(\d\)$/ }).waitFor({ state: 'attached' });
      const kinds = page.locator('select[name=publisher] option');
      const before = await kinds.allTextContents();
      await year.selectOption('2022');
      await page.waitForURL((url) => url.searchParams.get('year') === '2022');
      await page.goto(site.url('/search/?q=Rutte&year=2022'));
      assert.match((await results(page)).told, /^1 name, 1 article\.$/, all);
      await year.locator('option', { hasText: '2022 (1)' }).waitFor({ state: 'attached' });
      assert.equal(await year.inputValue(), '2022');
      assert.ok((await year.locator('option').allTextContents()).includes('2025 (2)'), 'the other year as well');
      assert.notDeepEqual(await kinds.allTextContents(), before);
    });

    it('says what there would be without filters that leave nothing, and drops them', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/search/?q=Kaliningrad&year=2025'));
      assert.match((await results(page)).told, /No article under these filters; \d articles without them\.$/);
      await page.getByRole('button', { name: 'Drop the filters' }).click();
      await page.waitForURL((url) => !url.searchParams.has('year'));
      await page.locator('.article-hits > li').first().waitFor();
    });

    it('shows more names and sentences where there are more, and goes to the first of them', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/search/?q=NATO'));
      const article = page.locator('.article-hits > li').first();
      await article.getByRole('button', { name: /^Show \d+ more sentences?$/ }).click();
      await article.locator('.sentence').nth(3).locator('a:focus').waitFor();
      assert.equal(await article.getByRole('button').count(), 0);
    });

    it('shows at first some names of many', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/search/?q=of'));
      const all = Number(/^(\d+) names/.exec((await results(page)).told)?.[1]);
      const shown = page.locator('.found .section').first().locator('.name-hits a');
      assert.deepEqual([await shown.count(), all > 8], [8, true]);
      await page.getByRole('button', { name: `Show all ${all} names` }).click();
      await page.locator('.name-hits a:focus').waitFor();
      assert.equal(await shown.count(), all);
    });

    it('takes a year in the query for one of the articles or of the timeline', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/search/?q=rutte+2022'));
      await page.getByRole('link', { name: '2022 on the timeline' }).waitFor();
      await page.getByRole('link', { name: '“rutte” in articles of 2022' }).click();
      await page.waitForURL((url) => url.searchParams.get('year') === '2022');
      assert.match((await results(page)).passages.join(), /Dutch Prime Minister Mark Rutte/);
      assert.equal(await page.getByRole('link', { name: 'on the timeline' }).count(), 0);
      await page.goto(site.url('/search/?q=F-2022x'));
      assert.doesNotMatch((await results(page)).told, /2022 on/);
    });

    it('breaks a long query and repeats only so much of it', async (t) => {
      const page = await newPage(t, { viewport: { width: 360, height: 740 } });
      await page.goto(site.url(`/search/?q=${'x'.repeat(3000)}`));
      assert.ok((await results(page)).told.length < 200);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
    });

    it('keeps what is typed while the names are still loading', async (t) => {
      const page = await newPage(t);
      const names = await hold(page, '**/search/names.js');
      await page.goto(site.url('/search/?q=Rutte&year=2022'), { waitUntil: 'commit' });
      await names.asked;
      await page.locator('[data-search-status]', { hasText: 'Loading the names…' }).waitFor();
      await page.locator('input[name=q]').fill('Stoltenberg');
      await page.waitForFunction(() => location.search.includes('q=Stoltenberg'));
      names.letGo();
      assert.match((await results(page)).names.join(), /jens-stoltenberg/);
      assert.equal(await page.locator('input[name=q]').inputValue(), 'Stoltenberg');
      assert.equal(new URL(page.url()).searchParams.get('year'), '2022', 'filters without values yet stay');
    });

    for (const [what, pattern] of [
      ['names', '**/search/names.js'],
      ['search engine', '**/pagefind/pagefind-worker.js'],
      ['index', '**/pagefind/index/*'],
      ['articles', '**/pagefind/fragment/*'],
    ] as const) {
      it(`says that the ${what} could not be loaded, and tries again when asked`, async (t) => {
        const page = await newPage(t);
        const broken = await breakUp(page, pattern);
        await page.goto(site.url('/search/?q=refugee'));
        const again = page.getByRole('button', { name: 'Try again' });
        await again.waitFor();
        const status = page.locator('[data-search-status]');
        assert.match(await status.innerText(), /could not be loaded/);
        assert.doesNotMatch(await status.innerText(), /not in this corpus/);
        broken.mend();
        await again.click();
        await status
          .filter({ hasText: /^1 article\.$/ })
          .waitFor()
          .catch(async (error: Error) => {
            throw new Error(`It says “${await status.innerText()}”.`, { cause: error });
          });
        assert.equal(await again.count(), 0);
      });
    }
  });
}
