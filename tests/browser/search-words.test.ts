/** The words that a search found, marked in the page that it leads to. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { it } from './it.ts';
import { SITES, type SiteName } from './site.ts';
import { findings } from './axe.ts';
import { setStage } from './stage.ts';

const ARTICLE = '/articles/nato-permanent-military-presence/';
const bar = 'aside.search-words';

/** The marked words, in the order of the page. */
async function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('search-words') ?? [])].map((range) => range.toString()));
}

for (const name of ['root', 'sub'] as SiteName[]) {
  const { site, page: newPage } = await setStage(name);

  describe(`found words at ${SITES[name]}`, () => {
    it('are marked in the article, in the spelling it has, at an address that is the page’s own', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/search/?q=Kyiv'));
      await page.locator('.article-hits .sentence a').first().click();
      await page.locator(bar).waitFor();
      assert.match(page.url(), new RegExp(`${site.url(ARTICLE)}#s\\d+$`));
      assert.deepEqual(await marked(page), ['Kiev']);
      assert.match(await page.locator(':target').innerText(), /to Kiev/);
      assert.match(await page.locator(bar).innerText(), /“Kyiv”, “Kiev”: 1 place marked/);
      await page.reload();
      await page.locator(bar).waitFor();
      assert.deepEqual(await marked(page), ['Kiev'], 'they come back with the page');
    });
  });
}

const { site, page: newPage } = await setStage('root');
const open = async (page: Page, words: string): Promise<void> => {
  await page.goto(site.url(`${ARTICLE}?words=${words}#s3`));
  await page.locator(bar).waitFor();
};

describe('found words', () => {
  it('are marked across the marks of names and in other forms of the word, nowhere else', async (t) => {
    const page = await newPage(t);
    await open(page, 'Arrow+3');
    assert.ok((await marked(page)).length >= 2);
    for (const words of await marked(page)) assert.equal(words, 'Arrow 3');
    await open(page, 'refug');
    assert.deepEqual(await marked(page), ['refugee'], 'a beginning, where there is no more');
  });

  it('go away by Escape, or by a button, for good', async (t) => {
    const page = await newPage(t);
    await open(page, 'NATO');
    await page.keyboard.press('Escape');
    assert.deepEqual([await page.locator(bar).count(), await marked(page)], [0, []]);
    await open(page, 'missile');
    await page.locator(bar).getByRole('button', { name: 'Clear' }).click();
    assert.deepEqual([await page.locator(bar).count(), await marked(page)], [0, []]);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    assert.deepEqual(
      asked.filter((url) => url.includes('search-words')),
      [],
    );
  });

  it('move nothing on the page', async (t) => {
    const page = await newPage(t);
    const places = (): Promise<number[]> =>
      page
        .locator('main .text > *')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY)));
    await page.goto(site.url(`${ARTICLE}#s3`));
    await page.evaluate(() => document.fonts.ready);
    const before = await places();
    await open(page, 'NATO');
    await page.evaluate(() => document.fonts.ready);
    assert.deepEqual(await places(), before);
  });

  it('cost a page without any nothing, and one whose words it does not have shows no bar', async (t) => {
    const page = await newPage(t);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url(ARTICLE), { waitUntil: 'networkidle' });
    assert.deepEqual(
      asked.filter((url) => url.includes('search-words')),
      [],
    );
    await page.goto(site.url(`${ARTICLE}?words=orchid`));
    await page.waitForFunction(() => location.search === '');
    assert.equal(await page.locator(bar).count(), 0);
  });

  it('are marked in a folder opened from disk', async (t) => {
    const page = await newPage(t);
    const file = site.file(`${ARTICLE}index.html`);
    await page.goto(`${file}?words=Kiev#s8`);
    await page.locator(bar).waitFor();
    assert.deepEqual(await marked(page), ['Kiev']);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`have nothing that axe finds (${colorScheme})`, async (t) => {
      const page = await newPage(t, { colorScheme, viewport: { width: 360, height: 740 } });
      await open(page, 'NATO');
      assert.deepEqual(await findings(page, { within: bar }), []);
    });
  }
});
