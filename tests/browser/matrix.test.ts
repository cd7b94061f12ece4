import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { it } from './it.ts';
import { COLOURS_ALONE, findings } from './axe.ts';
import { setStage } from './stage.ts';

const { site, page: newPage } = await setStage('root');

describe('the matrix of systems', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 768, 1280])
      it(`is accessible and fits the screen (${colorScheme}, ${width} px)`, async (t) => {
        const page = await newPage(t, { colorScheme, viewport: { width, height: 900 } });
        await page.goto(site.url('/matrix/'));
        assert.deepEqual(await findings(page, colorScheme === 'dark' ? COLOURS_ALONE : {}), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        assert.equal(await page.locator('table.matrix').isVisible(), width >= 1000);
      });

  it('has a cell that leads to its sentence, with its words and date', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url('/matrix/'));
    const row = page.locator('.matrix tbody tr', { has: page.locator('th', { hasText: 'Arrow 3' }) });
    const cell = row.locator('li').first();
    assert.match(await cell.innerText(), /considers[\s\S]*acquiring[\s\S]*2022/);
    await cell.locator('a').click();
    assert.match(await page.locator(':target').innerText(), /Berlin is interested in acquiring/);
  });

  it('marks in words what is no more than implied, and never shows a denial as a fact', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url('/matrix/'));
    assert.ok((await page.locator('.holding.implied .tag', { hasText: 'implied' }).count()) > 0);
    const denied = page.locator('.holding', { hasText: 'decision not to supply' });
    assert.match(await denied.first().innerText(), /Germany\s+does not deliver/);
  });

  it('stands on the pages of systems and actors, folded, with its count', async (t) => {
    const page = await newPage(t);
    for (const to of ['/systems/arrow-3/', '/places/germany/']) {
      await page.goto(site.url(to));
      const section = page.locator('section', { has: page.locator('#holdings') }).last();
      assert.ok(!(await section.locator('.holding').first().isVisible()), to);
      const count = Number(await section.locator('summary .note').innerText());
      await section.locator('summary').click();
      assert.ok(await section.locator('.holding').first().isVisible(), to);
      assert.equal(await section.locator('.holding').count(), count);
    }
  });
});
