/** The built folder opened from disk, without any server. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { it } from './it.ts';
import { setStage } from './stage.ts';

const { site, page: newPage } = await setStage('root');
const { file } = site;

describe('the site opened from disk', () => {
  it('has its looks, and links that lead to pages', async (t) => {
    const page = await newPage(t);
    await page.goto(file('/index.html'));
    assert.match(await page.evaluate(() => getComputedStyle(document.body).fontFamily), /Source Serif/);
    await page.evaluate(() => document.fonts.ready);
    const fonts = await page.evaluate(() =>
      [...document.fonts].filter(({ family }) => /Source|Inter/.test(family)).map(({ status }) => status),
    );
    assert.ok(fonts.includes('loaded') && !fonts.includes('error'), fonts.join());
    await page.locator('main a[href*="articles/nato-fivefold"]').first().click();
    await page.locator('article a.m.person', { hasText: 'Mark Rutte' }).first().click();
    assert.equal(await page.locator('h1').innerText(), 'Mark Rutte');
    await page.locator('main a[href*="#s"]').first().click();
    await page.locator(':target').waitFor();
    await page.locator('.wordmark').click();
    assert.equal(page.url(), file('/index.html'));
  });

  it('filters the timeline and keeps the filter in the address', async (t) => {
    const page = await newPage(t);
    await page.goto(file('/timeline/index.html'));
    await page.locator('select[name=status]').selectOption('planned');
    assert.match(await page.locator('[data-timeline-count]').innerText(), /^\d+ of \d+/);
    await page.reload();
    assert.match(await page.locator('[data-timeline-count]').innerText(), /^\d+ of \d+/);
  });

  it('searches names, and says that sentences need a server', async (t) => {
    const page = await newPage(t);
    await page.goto(file('/search/index.html?q=Rutte'));
    await page.locator('.name-hits a').first().waitFor();
    assert.match(await page.locator('[data-search-asides]').innerText(), /opened from disk/);
    await page.locator('.name-hits a', { hasText: 'Mark Rutte' }).click();
    assert.equal(await page.locator('h1').innerText(), 'Mark Rutte');
  });
});
