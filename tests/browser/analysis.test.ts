import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { it } from './it.ts';
import { setStage } from './stage.ts';

const { site, page: newPage } = await setStage('root');
type Test = Parameters<typeof newPage>[0];

/** A page of the analysis, by its name, as a reader gets there from the home page: two clicks. */
async function reach(t: Test, name: string): Promise<Page> {
  const page = await newPage(t);
  await page.goto(site.url('/'));
  await page.locator('.masthead a', { hasText: 'Analysis' }).click();
  await page.locator('main a', { hasText: new RegExp(`^${name}$`) }).click();
  return page;
}

const shown = (page: Page): Locator => page.locator('[data-ledger] .statement:visible');

describe('from the analysis a reader learns in two clicks', () => {
  it('what Mark Rutte was in 2022 and in 2025, and on what evidence', async (t) => {
    const page = await reach(t, 'Roles');
    const rutte = page.locator('.by-article', { has: page.locator('h3', { hasText: 'Mark Rutte' }) });
    const text = await rutte.innerText();
    assert.match(text, /Dutch Prime Minister\s+from the articles, about 14 June 2022/);
    assert.match(text, /NATO Secretary General\s+from the articles, about 4 June 2025/);
    assert.match(text, /was organized by Dutch Prime Minister Mark Rutte/);
    assert.match(text, /From the catalogue: /);
    const offices = page.locator('.compared', { hasText: 'Secretary General' });
    assert.deepEqual(await offices.first().locator('.holders a').allInnerTexts(), ['Jens Stoltenberg', 'Mark Rutte']);
  });

  it('what Jens Stoltenberg said about heavy weapons', async (t) => {
    const page = await reach(t, 'Statements');
    await page.locator('select[name=speaker]').selectOption('person/jens-stoltenberg');
    const heavy = shown(page).filter({ hasText: 'heavy weapons' });
    assert.equal(await heavy.count(), 3);
    assert.match(await heavy.last().innerText(), /“Yes, Ukraine should have more heavy weapons,”/);
    await heavy.last().locator('a', { hasText: 'read it there' }).click();
    assert.match(await page.locator(':target').innerText(), /Ukraine should have more heavy weapons/);
  });

  it('which figures the members of NATO aim for', async (t) => {
    const page = await reach(t, 'Figures');
    const planned = page.locator('.figure', { hasText: '(planned)' });
    const text = (await planned.allInnerTexts()).join('\n');
    for (const figure of ['5% economic output', '3.5% core defense', '1.5% defense-related spending'])
      assert.ok(text.includes(figure), figure);
  });

  it('who was named only in 2022, and who only in 2025', async (t) => {
    const page = await reach(t, 'Then and now');
    const people = page.locator('.section', { has: page.locator('h2', { hasText: 'People' }) });
    assert.match(await people.locator('.bars', { hasText: 'Only then' }).innerText(), /Jens Stoltenberg/);
    assert.match(await people.locator('.bars', { hasText: 'Only now' }).innerText(), /Donald Trump/);
    assert.match(await people.locator('.bars', { hasText: 'In both' }).innerText(), /Mark Rutte/);
  });

  it('what several articles tell', async (t) => {
    const page = await reach(t, 'Told by several');
    const summit = page.locator('.section', { hasText: '2022 Madrid summit' }).first();
    assert.equal(await summit.locator('.ledger > li').count(), 2);
    assert.match(await summit.innerText(), /first/);
  });
});

describe('the filters of the statements', () => {
  it('combine, stay in the address, and go back', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url('/statements/'));
    const all = await shown(page).count();
    await page.locator('select[name=speaker]').selectOption('person/mark-rutte');
    await page.locator('select[name=form]').selectOption('quoted');
    const some = await shown(page).count();
    assert.ok(some > 0 && some < all);
    assert.equal(await page.locator('[data-ledger-count]').innerText(), `${some} of ${all} statements`);
    assert.equal(new URL(page.url()).searchParams.get('speaker'), 'person/mark-rutte');
    await page.reload();
    assert.equal(await shown(page).count(), some);
    await page.goBack();
    assert.ok((await shown(page).count()) > some);
    await page.getByRole('button', { name: 'Show all' }).click();
    assert.equal(await shown(page).count(), all);
  });
});
