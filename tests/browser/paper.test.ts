/** The pages on paper, in forced colours and in grey: the same information without what only a screen or colour gives. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { it } from './it.ts';
import { setStage } from './stage.ts';

const { site, page: newPage } = await setStage('sub');
const ARTICLE = '/articles/nato-fivefold-air-defence/';

describe('on paper', () => {
  it('an article has its evidence as notes and its folds open, and nothing that one clicks', async (t) => {
    const page = await newPage(t, { viewport: { width: 680, height: 960 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(site.url(ARTICLE));
    for (const gone of ['.masthead nav', '.find', '.trail', '.skip', '.switch', '.ways', '.foot ul', 'button']) {
      assert.deepEqual(
        await page
          .locator(gone)
          .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML)),
        [],
        gone,
      );
    }
    for (const there of ['.notes .why', '.basis li', '.statement .words', '.related h3', '.leftovers dd']) {
      assert.ok(await page.locator(there).first().isVisible(), there);
    }
    assert.match(
      await page.locator('.foot').innerText(),
      new RegExp(`/flank${ARTICLE}`),
      'where it is to be found again',
    );
  });

  it('a link to elsewhere shows its address', async (t) => {
    const page = await newPage(t);
    await page.emulateMedia({ media: 'print' });
    await page.goto(site.url('/people/mark-rutte/'));
    const link = page.locator('a[rel=external]').first();
    const after = await link.evaluate((one) => getComputedStyle(one, '::after').content);
    assert.match(after, /https:\/\/en\.wikipedia\.org/);
  });

  it('a picture fits a page', async (t) => {
    const page = await newPage(t, { viewport: { width: 680, height: 960 } });
    await page.emulateMedia({ media: 'print' });
    for (const to of ['/timeline/', '/map/', '/together/']) {
      await page.goto(site.url(to));
      const heights = await page
        .locator('main figure svg')
        .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().height));
      assert.ok(heights.some((height) => height > 100) && heights.every((height) => height < 900), `${to}: ${heights}`);
    }
  });
});

describe('without colour', () => {
  it('each kind has a line of its own, and a glyph that forced colours keep', async (t) => {
    const page = await newPage(t, { forcedColors: 'active' });
    await page.goto(site.url(ARTICLE));
    const marks = await page.locator('.legend .m:not(.date, .class)').evaluateAll((all) =>
      all.map((mark) => {
        const { textDecorationStyle, textDecorationLine } = getComputedStyle(mark);
        const { backgroundColor, clipPath } = getComputedStyle(mark, '::after');
        return { line: `${textDecorationLine} ${textDecorationStyle}`, glyph: clipPath, hue: backgroundColor };
      }),
    );
    assert.equal(marks.length, 5);
    assert.equal(new Set(marks.map(({ line }) => line)).size, 5);
    assert.equal(new Set(marks.map(({ glyph }) => glyph)).size, 5);
    assert.ok(marks.every(({ hue }) => hue !== 'rgba(0, 0, 0, 0)'));
  });
});
