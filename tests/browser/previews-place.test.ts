/** Where previews of mentions stand, on which ways a page is opened, and for whom. */
import assert from 'node:assert/strict';
import { type TestContext, describe } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { it } from './it.ts';
import { findings } from './axe.ts';
import { ARTICLE, hoverOpen, keyOpen, mention, panel, shown, stoltenberg } from './preview-page.ts';
import { setStage } from './stage.ts';

const { site, page: newPage } = await setStage('root');
const sub = await setStage('sub');

async function open(t: TestContext, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(t, options);
  await page.goto(site.url(ARTICLE));
  return page;
}

describe('the place of a preview', () => {
  for (const width of [1280, 800, 360]) {
    it(`is in the window and never on its mention, and nothing else moves (${width} px)`, async (t) => {
      const page = await open(t, { viewport: { width, height: 740 }, reducedMotion: 'reduce' });
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) =>
          shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
        ).observe({ type: 'layout-shift' });
      });
      const all = await page.locator('.text a.m').count();
      for (let at = 0; at < all; at += 4) {
        const link = page.locator('.text a.m').nth(at);
        await link.focus();
        await panel(page).waitFor({ state: 'attached' });
        const block = (['start', 'center', 'end'] as const)[(at / 4) % 3]!;
        await link.evaluate((one, to) => one.scrollIntoView({ block: to, behavior: 'instant' }), block);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.keyboard.press('Alt+ArrowDown');
        await panel(page).and(page.locator(':focus')).waitFor();
        const wrong = await link.evaluate((one) => {
          const box = document.querySelector('.preview')!.getBoundingClientRect();
          const isOn = [...one.getClientRects()].some(
            (line) => line.left < box.right && box.left < line.right && line.top < box.bottom && box.top < line.bottom,
          );
          const isOut = box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight;
          return isOn || isOut ? `${one.textContent}: ${JSON.stringify(box)}` : undefined;
        });
        assert.equal(wrong, undefined);
        assert.equal(await page.evaluate(() => document.documentElement.scrollHeight), height);
        await page.keyboard.press('Escape');
        await shown(page).waitFor({ state: 'hidden' });
      }
      assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts), []);
    });
  }

  it('is no place on paper', async (t) => {
    const page = await open(t);
    await hoverOpen(page, stoltenberg(page));
    await page.emulateMedia({ media: 'print' });
    assert.equal(await panel(page).isVisible(), false);
  });
});

describe('a preview anywhere', () => {
  it('opens in a folder opened from disk, and its links lead to files', async (t) => {
    const page = await newPage(t);
    await page.goto(site.file(`${ARTICLE}index.html`));
    await hoverOpen(page, mention(page, 'date', 'June'));
    assert.match(await panel(page).innerText(), /June 2022/);
    await hoverOpen(page, stoltenberg(page));
    await panel(page).getByText('mentions in').waitFor();
    await panel(page).locator('li a').first().click();
    assert.match(await page.locator(':target').innerText(), /Stoltenberg/);
  });

  it('opens in a sub-folder of a host', async (t) => {
    const page = await sub.page(t);
    await page.goto(sub.site.url(ARTICLE));
    await hoverOpen(page, stoltenberg(page));
    await panel(page).getByText('mentions in').waitFor();
    await panel(page).locator('a').first().click();
    await page.waitForURL(sub.site.url('/people/jens-stoltenberg/'));
  });

  const looks = [
    { name: 'light', options: { colorScheme: 'light' } },
    { name: 'dark', options: { colorScheme: 'dark' } },
    { name: '360 px', options: { colorScheme: 'light', viewport: { width: 360, height: 740 } } },
  ] as const;
  for (const { name, options } of looks) {
    it(`gives axe nothing to find (${name})`, async (t) => {
      const page = await open(t, options);
      for (const at of [stoltenberg(page), mention(page, 'date', 'June')]) {
        await keyOpen(page, at);
        assert.deepEqual(await findings(page, { within: '.preview' }), []);
        await page.keyboard.press('Escape');
      }
    });
  }
});
