import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { it } from './it.ts';
import { SITES, type SiteName } from './site.ts';
import { setStage } from './stage.ts';

const ARTICLE = 'nato-wants-to-strengthen-significantly';

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

    it('meets a page of the site where there is none', async (t) => {
      const page = await newPage(t);
      const response = await page.goto(site.url('/people/nobody-at-all/'));
      assert.equal(response?.status(), 404);
      await page.locator('main a[href$="people/"]').first().click();
      await page.waitForURL(site.url('/people/'));
    });
  });
}
