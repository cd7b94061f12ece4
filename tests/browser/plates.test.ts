import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { it } from './it.ts';
import { findings } from './axe.ts';
import { setStage } from './stage.ts';

const { site, page: newPage } = await setStage('root');
const data = <T>(file: string): T => JSON.parse(readFileSync(path.join(site.folder, 'data', file), 'utf8')) as T;
const WIDTHS = { wide: 1280, tablet: 768, phone: 360 };
const open = async (t: Parameters<typeof newPage>[0], to: string, width: number): Promise<Page> => {
  const page = await newPage(t, { viewport: { width, height: 900 }, javaScriptEnabled: false });
  await page.goto(site.url(to));
  return page;
};

/** Pairs of words in a picture that lie on each other, words that leave it, and the size of the letters, as drawn. */
const wordsOf = (page: Page) =>
  page
    .locator('svg.plate:visible')
    .first()
    .evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      const words = [...svg.querySelectorAll('text')].map((text) => ({
        words: text.textContent!.trim(),
        box: text.getBoundingClientRect(),
      }));
      const wrong = words.flatMap(({ words: one, box: a }, i) => [
        ...(a.left < frame.left - 1 || a.right > frame.right + 1 || a.bottom > frame.bottom + 1 ? [one] : []),
        ...words
          .slice(i + 1)
          .filter(({ box: b }) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map(({ words: other }) => `${one} on ${other}`),
      ]);
      const scale = frame.width / (svg as SVGSVGElement).viewBox.baseVal.width;
      return { wrong, letters: parseFloat(getComputedStyle(svg).fontSize) * scale, count: words.length };
    });

for (const to of ['/together/', '/map/']) {
  describe(`the picture of ${to}`, () => {
    for (const [name, width] of Object.entries(WIDTHS)) {
      it(`is one, and can be read (${name}, without scripts)`, async (t) => {
        const page = await open(t, to, width);
        assert.equal(await page.locator('svg.plate:visible').count(), 1);
        const { wrong, letters, count } = await wordsOf(page);
        assert.deepEqual(wrong, []);
        assert.ok(letters >= 11, `${letters} px`);
        assert.ok(count > 8);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      });
    }

    it('leads from each mark to the page of its name, which the list beside it has as well', async (t) => {
      const page = await open(t, to, WIDTHS.wide);
      const marks = page.locator('svg.plate:visible a');
      const links = await marks.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
      const listed = await page.locator('table a').evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
      assert.deepEqual(
        links.filter((link) => !listed.includes(link)),
        [],
      );
      const name = (await marks.first().locator('title').textContent())!.split(',')[0]!;
      await marks.first().locator('path, .spot').first().click({ force: true });
      assert.equal(await page.locator('h1').innerText(), name);
    });
  });
}

describe('the map', () => {
  it('has every place of the corpus in its picture or its lists', async (t) => {
    const page = await open(t, '/map/', WIDTHS.wide);
    const places = data<{ name: string; kind: string }[]>('entities.json').filter(({ kind }) => kind === 'place');
    const listed = await page.locator('.places td:first-child').allInnerTexts();
    assert.deepEqual(listed.toSorted(), places.map(({ name }) => name).toSorted());
  });

  it('of a place stands with what the catalogue states', async (t) => {
    const page = await open(t, '/places/berlin/', WIDTHS.wide);
    assert.equal(await page.locator('.catalogue svg.map .here').count(), 1);
    await page.locator('.catalogue svg.map a:not(.here) .spot').first().click({ force: true });
    assert.match(page.url(), /\/places\/(?!berlin)/);
  });
});

describe('folded sections', () => {
  for (const [name, colorScheme, width] of [
    ['light, wide', 'light', 1280],
    ['dark, 360 px', 'dark', 360],
  ] as const) {
    it(`show, opened, who is named together and what is related (${name})`, async (t) => {
      const page = await newPage(t, { colorScheme, viewport: { width, height: 800 } });
      for (const [to, id] of [
        ['/places/germany/', 'together'],
        ['/articles/nato-permanent-military-presence/', 'related'],
      ] as const) {
        await page.goto(site.url(to));
        await page.locator(`summary:has(#${id})`).click();
        await page.locator(`section[aria-labelledby="${id}"] ol a`).first().waitFor({ state: 'visible' });
        assert.deepEqual(await findings(page, { within: `section[aria-labelledby="${id}"]` }), []);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
        if (id === 'together') assert.deepEqual((await wordsOf(page)).wrong, []);
      }
    });
  }

  it('tell why articles are related, by names that both have', async (t) => {
    const page = await open(t, '/articles/nato-permanent-military-presence/', WIDTHS.wide);
    await page.locator('summary:has(#related)').click();
    const first = page.locator('.related > li').first();
    const reasons = await first.locator('.both a').allInnerTexts();
    assert.ok(reasons.length > 0);
    await first.locator('h3 a').click();
    const article = await page.locator('article').innerText();
    for (const reason of reasons) assert.ok(article.includes(reason), reason);
  });
});
