/** Words that are read otherwise than printed: marked, switchable, quoted as printed, found in both readings. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { it } from './it.ts';
import { setStage } from './stage.ts';

const { site, page: newPage } = await setStage('root');

const ARTICLE = '/articles/nato-wants-to-strengthen-significantly/';
const NOISY = '/articles/nato-integrated-air-and-missile-defence/';
const CLEAN = '/articles/nato-fivefold-air-defence/';

const shown = (page: Page): Promise<string> => page.locator('.text').innerText();
const printed = (page: Page) => page.getByLabel('as printed');
const cited = (page: Page) => page.getByLabel('What is copied');

describe('repaired words', () => {
  it('are shown as repaired and say what was printed; the switch shows that, and is remembered', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url(ARTICLE));
    assert.match(await shown(page), /been strengthened, he said after/);
    assert.match(
      (await page.locator('.r').first().getAttribute('title'))!,
      /^printed: Nor said; repaired by the editor: /,
    );
    await printed(page).check();
    assert.match(await shown(page), /been strengthened, Nor said after/);
    await page.goto(site.url(NOISY));
    assert.match(await shown(page), /strengthening of anti -aircraft/);
    await page.goto(site.url('/people/jens-stoltenberg/'));
    assert.match(await page.locator('main').innerText(), /Stolstenberg said/);
    await page.goto(site.url(NOISY));
    await page.getByLabel('repaired', { exact: true }).check();
    assert.match(await shown(page), /strengthening of anti-aircraft/);
    await page.goto(site.url('/people/jens-stoltenberg/'));
    assert.match(await page.locator('main').innerText(), /Vladimir Putin, Stoltenberg said/);
  });

  it('can be switched without a script, and are listed with their sentences', async (t) => {
    const page = await newPage(t, { javaScriptEnabled: false });
    await page.goto(site.url(ARTICLE));
    assert.match(await shown(page), /he said after/);
    await printed(page).check();
    assert.match(await shown(page), /Nor said after/);
    const list = page.locator('#repairs');
    await list.locator('summary').click();
    assert.match(await list.innerText(), /“Nor said” is read “he said”, by the editor: .*sentence \d/);
    const target = await list.locator('a').first().getAttribute('href');
    assert.match(await page.locator(target!).innerText(), /Nor said/);
  });

  it('cost nothing where there are none', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url(CLEAN));
    assert.equal(await page.locator('.r, del, ins, #repairs, [name=words]').count(), 0);
  });

  it('are cited as printed, or as repaired with brackets where the reader wants that', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url(ARTICLE));
    const sentence = page.locator('.text [id^=s]', { hasText: 'Nor' });
    await sentence.dispatchEvent('click');
    await cited(page).waitFor();
    assert.match(await cited(page).inputValue(), /been strengthened, Nor said after/);
    await page.getByLabel(/as repaired/).check();
    assert.match(await cited(page).inputValue(), /been strengthened, \[he\] said after/);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('.text #s8').dispatchEvent('click');
    await cited(page).waitFor();
    assert.equal(await page.getByLabel(/as repaired/).isVisible(), false);
  });

  for (const [query, id, words] of [
    ['"he said after"', ARTICLE, 'he said after'],
    ['"Nor said"', ARTICLE, 'Nor said'],
    ['Stolstenberg', '/articles/nato-permanent-military-presence/', 'Stolstenberg'],
    ['"Anti -Seamal"', NOISY, 'Anti-Seamal'],
    ['"anti-missile defense"', NOISY, 'Anti-Missile Defense'],
    ['"full -scale"', NOISY, 'full-scale'],
    ['full-scale', NOISY, 'full-scale'],
  ] as const)
    it(`are found: ${query}`, async (t) => {
      const page = await newPage(t);
      await page.goto(site.url(`/search/?q=${encodeURIComponent(query)}`));
      const passage = page.locator(`.article-hits a[href*="${id}"]`, { hasText: words });
      await passage.first().waitFor();
      assert.doesNotMatch(await page.locator('.article-hits').innerText(), /[\ue000-\ue003]|Nor he|SeamalAnti/);
      await passage.first().click();
      await page.locator('.search-words').waitFor();
      assert.match(await page.locator('.search-words').innerText(), /\d+ places? marked/);
    });
});
