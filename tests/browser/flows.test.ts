import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { SITES, type SiteName } from './site.ts';
import { setStage } from './stage.ts';

const ARTICLE = 'nato-wants-to-strengthen-significantly';

/** What a search shows, once it says that it is done. */
async function results(page: Page): Promise<{ told: string; names: string[]; passages: string[] }> {
  await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent);
  return {
    told: await page.locator('[data-search-status]').innerText(),
    names: await page
      .locator('.name-hits a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
    passages: await page.locator('.article-hits .sentence').allInnerTexts(),
  };
}

const visible = (page: Page): Promise<number> => page.locator('[data-timeline] .item:not([hidden])').count();

for (const name of ['root', 'sub'] as SiteName[]) {
  const { site, page: newPage } = await setStage(name);

  describe(`a reader of the site at ${SITES[name]}`, () => {
    it('opens an article, follows a mention to its entity and goes back to the very sentence', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/'));
      await page.locator(`main a[href$="articles/${ARTICLE}/"]`).first().click();
      await page.waitForURL(site.url(`/articles/${ARTICLE}/`));
      await page.locator('article a.m.person', { hasText: 'Mette Frederiksen' }).first().click();
      await page.waitForURL(site.url('/people/mette-frederiksen/'));
      assert.equal(await page.locator('h1').innerText(), 'Mette Frederiksen');
      await page.locator(`main a[href*="articles/${ARTICLE}/#s"]`).first().click();
      await page.waitForURL((url) => url.hash.startsWith('#s') && url.pathname.endsWith(`/${ARTICLE}/`));
      const sentence = page.locator(':target');
      assert.match(await sentence.innerText(), /^The meeting in The Hague was organized by .*Frederiksen/s);
      await page.waitForFunction(() => {
        const { top = -1, bottom = 0 } = document.querySelector(':target')?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      });
    });

    it('follows a date to its entry of the timeline', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/articles/germany-missile-shield-eastern-flank/'));
      await page.locator('article a.m.date', { hasText: 'February 26' }).first().click();
      await page.waitForURL((url) => url.pathname.endsWith('/timeline/') && url.hash !== '');
      const entry = page.locator(':target');
      assert.match(await entry.innerText(), /26 February 2022/);
      assert.match(await entry.innerText(), /40,000-strong rapid response force/);
    });

    it('keeps what is typed while the names are still loading', async (t) => {
      const page = await newPage(t);
      let send = (): void => undefined;
      const asked = new Promise<void>((resolve) => {
        void page.route('**/search/names.js', (route) => {
          send = () => void route.continue();
          resolve();
        });
      });
      await page.goto(site.url('/search/?q=Rutte'), { waitUntil: 'commit' });
      await asked;
      await page.locator('input[name=q]').fill('Stoltenberg');
      send();
      assert.match((await results(page)).names.join(), /jens-stoltenberg/);
      assert.equal(await page.locator('input[name=q]').inputValue(), 'Stoltenberg');
    });

    it('filters the timeline, and finds the filter again in the address', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/timeline/'));
      const all = await visible(page);
      await page.locator('select[name=article]').selectOption(ARTICLE);
      const some = await visible(page);
      assert.ok(some > 0 && some < all, `${some} of ${all}`);
      assert.equal(
        (await page.locator(`[data-timeline] .item:visible a[href$="articles/${ARTICLE}/"]`).count()) >= some,
        true,
      );
      assert.match(await page.locator('[data-timeline-count]').innerText(), new RegExp(`^${some} of ${all}\\b`));
      assert.equal(new URL(page.url()).searchParams.get('article'), ARTICLE);
      await page.reload();
      assert.equal(await visible(page), some);
      assert.equal(await page.locator('[data-timeline] h2:visible').count(), 1, 'years without an entry are hidden');
      await page.locator('[data-timeline-reset]').click();
      assert.equal(await visible(page), all);
      assert.equal(new URL(page.url()).search, '');
    });

    it('filters the timeline by status and name together', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/timeline/'));
      const all = await visible(page);
      await page.locator('select[name=status]').selectOption('planned');
      const planned = await visible(page);
      assert.ok(planned > 0 && planned < all, `${planned} of ${all}`);
      await page.locator('select[name=entity]').selectOption('person/mark-rutte');
      assert.ok((await visible(page)) < planned);
    });

    const found = [
      { query: 'Arrow 3', path: '/systems/arrow-3/', passage: /Arrow 3/ },
      { query: 'Stolstenberg', path: '/people/jens-stoltenberg/', passage: /Stolstenberg/ },
      { query: 'Rutte', path: '/people/mark-rutte/', passage: /Rutte/ },
      { query: 'Kaliningrad', path: '/places/kaliningrad/', passage: /Kaliningrad/ },
    ];
    for (const { query, path, passage } of found) {
      it(`searches "${query}" and gets the name first, then the sentences`, async (t) => {
        const page = await newPage(t);
        await page.goto(site.url('/'));
        await page.keyboard.press('/');
        await page.keyboard.type(query);
        await page.keyboard.press('Enter');
        await page.waitForURL((url) => url.pathname.endsWith('/search/'));
        assert.equal(new URL(page.url()).searchParams.get('q'), query);
        const { told, names, passages } = await results(page);
        assert.equal(names[0], new URL(site.url(path)).pathname, told);
        assert.ok(passages.length > 0, told);
        assert.match(passages.join('\n'), passage);
        await page.locator('.name-hits a').first().click();
        await page.waitForURL(site.url(path));
      });
    }

    it('searches a word that no article has and is told so, without anything else', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/search/?q=orchid'));
      assert.deepEqual(await results(page), { told: '“orchid” is not in this corpus.', names: [], passages: [] });
    });

    it('opens the sentence that a search found', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/search/?q=refugee'));
      assert.equal((await results(page)).passages.length, 1);
      await page.locator('.article-hits .sentence a').click();
      await page.waitForURL((url) => /^#s\d+$/.test(url.hash));
      assert.match(await page.locator(':target').innerText(), /refugee crisis/);
    });

    it('narrows a search by a filter that stays in the address', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/search/?q=Stoltenberg'));
      await results(page);
      const articles = page.locator('.article-hits > li');
      const before = await articles.count();
      await page.locator('select[name=publisher]').selectOption({ index: 1 });
      await page.waitForURL((url) => url.searchParams.has('publisher'));
      await page.waitForFunction((count) => document.querySelectorAll('.article-hits > li').length < count, before);
      await page.reload();
      await results(page);
      assert.ok((await articles.count()) < before);
    });

    it('meets a page of the site where there is none', async (t) => {
      const page = await newPage(t);
      const response = await page.goto(site.url('/people/nobody-at-all/'));
      assert.equal(response?.status(), 404);
      await page.locator('main a[href$="people/"]').first().click();
      await page.waitForURL(site.url('/people/'));
    });
  });
}
