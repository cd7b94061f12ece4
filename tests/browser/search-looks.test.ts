/** The search dialog and the marks of found words: for everybody's eyes and fingers. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { it } from './it.ts';
import { ALL_BUT_COLOURS, COLOURS_ALONE, findings } from './axe.ts';
import { askDialog, dialogOf, openDialog, results } from './searching.ts';
import { setStage } from './stage.ts';

const { site, page: newPage } = await setStage('root');
const ARTICLE = '/articles/nato-permanent-military-presence/';
const PHONE = { width: 360, height: 740 };
const SETTINGS = [
  { name: 'light, wide', options: { colorScheme: 'light' }, axe: {} },
  { name: 'dark, wide', options: { colorScheme: 'dark' }, axe: COLOURS_ALONE },
  { name: '360 px', options: { colorScheme: 'light', viewport: PHONE, hasTouch: true }, axe: ALL_BUT_COLOURS },
  { name: 'forced colours', options: { forcedColors: 'active' }, axe: {} },
] as const;

describe('the open search dialog', () => {
  for (const { name, options, axe } of SETTINGS) {
    it(`has nothing that axe finds, with results, a beginning, a correction and nothing (${name})`, async (t) => {
      const page = await newPage(t, options);
      await page.goto(site.url(ARTICLE));
      await openDialog(page);
      const found: string[] = [];
      for (const query of ['Rutte', 'kalin', 'Stoltenburg', 'Rutte refugee', 'orchid']) {
        await askDialog(page, query);
        await page.keyboard.press('ArrowDown');
        found.push(...(await findings(page, { ...axe, within: 'dialog' })).map((one) => `${query} ${one}`));
      }
      assert.deepEqual(found, []);
    });
  }

  for (const { name, options, axe } of SETTINGS) {
    it(`has nothing that axe finds on the search page either (${name})`, async (t) => {
      const page = await newPage(t, options);
      const found: string[] = [];
      for (const query of ['NATO', 'kalin', 'Stoltenburg', 'Rutte+refugee', 'Rutte&year=2022']) {
        await page.goto(site.url(`/search/?q=${query}`));
        await results(page);
        await page.locator('[data-search-filters]').waitFor();
        found.push(...(await findings(page, axe)).map((one) => `${query} ${one}`));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > page.viewportSize()!.width) found.push(`${query}: ${wide} px wide`);
      }
      assert.deepEqual(found, []);
    });
  }

  it('fills the screen of a phone, with options that a finger hits, and nothing to the side', async (t) => {
    const page = await newPage(t, { viewport: PHONE, hasTouch: true });
    await page.goto(site.url(ARTICLE));
    await page.locator('header [data-search]').tap();
    await dialogOf(page).waitFor();
    await askDialog(page, 'NATO');
    assert.deepEqual(await dialogOf(page).boundingBox(), { x: 0, y: 0, ...PHONE });
    const sizes = await dialogOf(page)
      .locator('a, button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    for (const { width, height, right } of sizes) {
      assert.ok(width >= 24 && height >= 24 && right <= PHONE.width, `${width} × ${height}, to ${right}`);
    }
    await dialogOf(page).getByRole('option').first().tap();
    await page.waitForURL(site.url('/organizations/nato/'));
  });

  it('shows an option that lies below when it is chosen', async (t) => {
    const page = await newPage(t, { viewport: { width: 1280, height: 400 } });
    await page.goto(site.url(ARTICLE));
    await openDialog(page);
    await askDialog(page, 'NATO');
    await page.keyboard.press('ArrowUp');
    const [list, chosen] = await Promise.all([
      dialogOf(page).getByRole('listbox').boundingBox(),
      dialogOf(page).locator('[aria-selected=true]').boundingBox(),
    ]);
    assert.ok(chosen!.y >= list!.y && chosen!.y + chosen!.height <= list!.y + list!.height + 1);
  });
});
