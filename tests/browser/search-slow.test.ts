/** The search dialog where the network is slow, or fails. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { it } from './it.ts';
import { askDialog, breakUp, dialogOf, fieldOf, hold, openDialog, optionsOf, statusOf } from './searching.ts';
import { setStage } from './stage.ts';

const { site, page: newPage } = await setStage('root');
const box = 'header [data-search]';

describe('the search on a slow network', () => {
  it('takes what is typed before the dialog has come, and goes on in it', async (t) => {
    const page = await newPage(t);
    const script = await hold(page, '**/scripts/dialog.*.js');
    await page.goto(site.url('/'));
    await page.keyboard.press('/');
    await page.locator(`${box}:focus`).waitFor();
    await page.keyboard.type('Rut');
    await script.asked;
    assert.equal(await page.locator(box).inputValue(), 'Rut');
    script.letGo();
    await dialogOf(page).waitFor();
    assert.equal(await fieldOf(page).inputValue(), 'Rut');
    await page.keyboard.type('te');
    await optionsOf(page).filter({ hasText: 'Mark Rutte' }).first().waitFor();
    assert.equal(await fieldOf(page).inputValue(), 'Rutte');
  });

  it('leads to the search page where the dialog does not come', async (t) => {
    const page = await newPage(t);
    const script = await breakUp(page, '**/scripts/dialog.*.js');
    await page.goto(site.url('/'));
    const failed = page.waitForEvent('requestfailed');
    await page.keyboard.press('/');
    await failed;
    await page.locator(`${box}:focus`).waitFor();
    script.mend();
    await page.locator('.wordmark').focus();
    await openDialog(page);
    await page.keyboard.press('Escape');
    await page.locator(box).focus();
    await page.keyboard.type('Rutte');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.url('/search/?q=Rutte'));
  });

  it('says that it is loading, and gives names before the texts have come', async (t) => {
    const page = await newPage(t);
    const names = await hold(page, '**/search/names.js');
    const texts = await hold(page, '**/pagefind/pagefind-worker.js');
    await page.goto(site.url('/'));
    await openDialog(page);
    await fieldOf(page).fill('Rutte');
    await statusOf(page).filter({ hasText: 'Loading the names…' }).waitFor();
    names.letGo();
    await statusOf(page).filter({ hasText: '1 name. Searching the articles…' }).waitFor();
    await page.keyboard.press('ArrowDown');
    assert.match(await dialogOf(page).locator('[aria-selected=true]').innerText(), /Mark Rutte/);
    texts.letGo();
    await statusOf(page)
      .filter({ hasText: /^1 name, \d articles\.$/ })
      .waitFor();
    assert.match(await dialogOf(page).locator('[aria-selected=true]').innerText(), /Mark Rutte/, 'the choice stays');
  });

  it('never shows what an older query finds later', async (t) => {
    const page = await newPage(t);
    const articles = await hold(page, '**/pagefind/fragment/*');
    await page.goto(site.url('/'));
    await openDialog(page);
    await fieldOf(page).fill('refugee');
    await articles.asked;
    assert.equal(await askDialog(page, 'qqqq'), '“qqqq” is not in this corpus.');
    const late = page.waitForResponse('**/pagefind/fragment/*');
    articles.letGo();
    await late;
    // The next query reads the same articles: once it is answered, the older one has been too.
    await page.evaluate(() => {
      new MutationObserver(() => {
        const told = document.querySelector('dialog [role=status]')!.textContent;
        if (/^1 article/.test(told)) document.title = 'overwritten';
      }).observe(document.querySelector('dialog')!, { subtree: true, childList: true, characterData: true });
    });
    await askDialog(page, 'missile');
    assert.notEqual(await page.title(), 'overwritten');
  });

  it('waits for the worker that searches, however long it takes to come', async (t) => {
    const page = await newPage(t);
    await page.clock.install();
    const worker = await hold(page, '**/pagefind/pagefind-worker.js');
    await page.goto(site.url('/'));
    await openDialog(page);
    await fieldOf(page).fill('refugee');
    await worker.asked;
    await page.clock.runFor(20_000);
    await statusOf(page).filter({ hasText: 'Searching the articles…' }).waitFor();
    worker.letGo();
    await statusOf(page)
      .filter({ hasText: /^1 article\.$/ })
      .waitFor();
  });

  for (const [what, pattern, told] of [
    ['names', '**/search/names.js', 'The names could not be loaded.'],
    ['search engine', '**/pagefind/pagefind-worker.js', 'The articles could not be searched'],
    ['index', '**/pagefind/index/*', 'The articles could not be searched'],
    ['articles', '**/pagefind/fragment/*', 'The articles could not be searched'],
  ] as const) {
    it(`says that the ${what} could not be loaded, and tries again when asked`, async (t) => {
      const page = await newPage(t);
      const broken = await breakUp(page, pattern);
      await page.goto(site.url('/'));
      await openDialog(page);
      await fieldOf(page).fill('refugee');
      await statusOf(page).filter({ hasText: told }).waitFor();
      assert.equal(await dialogOf(page).getByText('not in this corpus').count(), 0);
      broken.mend();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await dialogOf(page).getByRole('button', { name: 'Try again' }).and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Enter');
      await statusOf(page)
        .filter({ hasText: /^1 article\.$/ })
        .waitFor();
      await dialogOf(page).locator('input:focus').waitFor();
    });
  }

  it('says that what tells words side by side could not be loaded, and finds other words all the same', async (t) => {
    const page = await newPage(t);
    const pairs = await breakUp(page, '**/pagefind/pairs/*');
    await page.goto(site.url('/'));
    await openDialog(page);
    await fieldOf(page).fill('"refugee crisis"');
    const again = dialogOf(page).getByRole('button', { name: 'Try again' });
    await again.waitFor();
    assert.equal(await askDialog(page, 'refugee'), '1 article.');
    pairs.mend();
    assert.equal(await askDialog(page, '"refugee crisis"'), '1 article.');
  });

  it('asks again by itself for a file of the index that has failed to come once', async (t) => {
    const page = await newPage(t);
    let asked = 0;
    await page.context().route('**/pagefind/index/*', (route) => (asked++ === 0 ? route.abort() : route.continue()));
    await page.goto(site.url('/'));
    await openDialog(page);
    assert.equal(await askDialog(page, 'refugee'), '1 article.');
    assert.ok(asked > 1);
  });
});
