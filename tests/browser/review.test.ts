import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, describe } from 'node:test';
import { findings, COLOURS_ALONE } from './axe.ts';
import { it } from './it.ts';
import { ROOT, buildSite } from './site.ts';
import { setStage } from './stage.ts';

const stage = await setStage('root');
const HOST = 'http://flankwatch.test';
const into = path.join(ROOT, '.cache', `review-${process.pid}`);
after(() => rmSync(into, { recursive: true, force: true }));

describe('the report for editors', () => {
  it('is no part of a site for readers', async () => {
    const { folder } = stage.site;
    assert.ok(!existsSync(path.join(folder, 'review')));
    assert.deepEqual(
      readdirSync(path.join(folder, 'scripts')).filter((name) => name.startsWith('review')),
      [],
    );
  });

  it('is there where it is asked for: each doubt with its sentence and lines to copy', async (t) => {
    if (!existsSync(into)) await buildSite(into, { env: { FLANKWATCH_REVIEW: '1' } });
    const page = await stage.page(t, { viewport: { width: 360, height: 800 } });
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const file = path.join(into, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' });
    });
    await page.goto(`${HOST}/review/`);
    const kinds = await page.locator('.review-kinds a').allInnerTexts();
    assert.ok(kinds.includes('Statements') && kinds.includes('Not yet reviewed'), kinds.join());
    const statement = page.locator('section:has(#statements) .review-item').first();
    assert.match(
      await statement
        .locator('pre')
        .first()
        .textContent()
        .then((text) => text ?? ''),
      /^\s*- do: set-statement\n {2}article: /,
    );
    await statement.locator('button').first().click();
    await page.locator('button', { hasText: /copied|selected/ }).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wide, false);
    assert.deepEqual(await findings(page), []);
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await findings(page, COLOURS_ALONE), []);
    await statement.locator('.quoted a').first().click();
    await page.locator(':target').waitFor();
  });
});
