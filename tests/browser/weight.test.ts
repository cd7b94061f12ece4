/** What a reader has to fetch before they see a page: budgets, in bytes as sent with gzip. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe } from 'node:test';
import { gzipSync } from 'node:zlib';
import { it } from './it.ts';
import { pageTypes, pagesOf } from './site.ts';
import { setStage } from './stage.ts';

const { site, page: newPage } = await setStage('root');

const ARTICLE = 14 * 1024;
const OTHER = 30 * 1024;
const SCRIPTS = 2 * 1024;

const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** The page itself and the styles that it waits for, and its scripts. */
function weigh(page: string): { view: number; scripts: number } {
  const file = path.join(site.folder, page.endsWith('/') ? `${page}index.html` : page);
  const html = readFileSync(file, 'utf8');
  const files = (pattern: RegExp): string[] =>
    [...html.matchAll(pattern)].map(([, address]) => path.resolve(path.dirname(file), address!));
  const sum = (found: readonly string[]): number => found.reduce((all, one) => all + zipped(one), 0);
  return {
    view: zipped(file) + sum(files(/<link rel="stylesheet" href="([^"]+)"/g)),
    scripts: sum(files(/<script defer src="([^"]+)"/g)),
  };
}

describe('the weight of a page', () => {
  const articles = pagesOf(site.folder).filter((page) => /^\/articles\/[^/]+\/$/.test(page));
  const entities = pagesOf(site.folder).filter((page) =>
    /^\/(people|systems|places|organizations|events)\/[^/]+\/$/.test(page),
  );

  it('is read off the page as it is', () => {
    const { view, scripts } = weigh('/timeline/');
    assert.ok(view > 8000 && scripts > 500, `${view} and ${scripts} bytes`);
    assert.ok(articles.length >= 5 && entities.length > 20);
  });

  it(`of an article fits the first ${ARTICLE} bytes, and its scripts ${SCRIPTS}`, () => {
    for (const page of articles) {
      const { view, scripts } = weigh(page);
      assert.ok(view <= ARTICLE, `${page}: ${view} bytes`);
      assert.ok(scripts <= SCRIPTS, `${page}: scripts of ${scripts} bytes`);
    }
  });

  it(`of the timeline and of an entity is at most ${OTHER} bytes`, () => {
    for (const page of ['/timeline/', ...entities]) {
      const { view } = weigh(page);
      assert.ok(view <= OTHER, `${page}: ${view} bytes`);
    }
  });

  it('holds no style and no script that runs', () => {
    for (const page of pageTypes(site.folder).values()) {
      const html = readFileSync(path.join(site.folder, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
      assert.doesNotMatch(html, /<style|\sstyle="|\son[a-z]+="/, page);
      assert.doesNotMatch(html, /<script(?! defer src=| type="application\/ld\+json")/, page);
    }
  });
});

describe('a page that loads', () => {
  for (const width of [360, 1280]) {
    it(`does not move at ${width} px`, async (t) => {
      const page = await newPage(t, { viewport: { width, height: 800 } });
      for (const to of pageTypes(site.folder).values()) {
        await page.goto(site.url(to));
        await page.evaluate(() => document.fonts.ready);
        // The search page is not done before its filters have their values.
        if (to === '/search/')
          await page.locator('select[name=year] option:nth-child(2)').waitFor({ state: 'attached' });
        const shift = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              new PerformanceObserver((list) =>
                resolve(
                  list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
                ),
              ).observe({ type: 'layout-shift', buffered: true });
              // No shift, no call.
              requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
            }),
        );
        // Less than a pixel of a line is what anti-aliasing may do.
        assert.ok(shift < 0.001, `${to}: ${shift}`);
      }
    });
  }
});
