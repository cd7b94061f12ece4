/** The search dialog: opened from every page, worked by the keyboard alone. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { it } from './it.ts';
import { askDialog, dialogOf, fieldOf, openDialog, optionsOf, statusOf } from './searching.ts';
import { SITES, type SiteName } from './site.ts';
import { setStage } from './stage.ts';

const ARTICLE = '/articles/nato-permanent-military-presence/';

for (const name of ['root', 'sub'] as SiteName[]) {
  const { site, page: newPage } = await setStage(name);

  describe(`the search dialog at ${SITES[name]}`, () => {
    it('gives names by kind, then articles with passages, each a link', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url(ARTICLE));
      await openDialog(page);
      assert.match(await askDialog(page, 'Kyiv'), /^1 name, 1 article\.$/);
      const [first, title, passage, all] = await optionsOf(page).evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).href),
      );
      assert.equal(first, site.url('/places/kyiv/'));
      assert.equal(title, site.url(`${ARTICLE}?words=Kyiv&words=Kiev`));
      assert.match(passage!, /\?words=Kyiv&words=Kiev#s\d+$/);
      assert.equal(all, site.url('/search/?q=Kyiv'));
      assert.match(await optionsOf(page).nth(1).innerText(), /about 10 April 2022/);
    });

    it('is worked by the keyboard alone: arrows choose, Enter opens', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/timeline/'));
      await openDialog(page);
      await askDialog(page, 'Rutte');
      const chosen = dialogOf(page).locator('[aria-selected=true]');
      assert.equal(await chosen.count(), 0);
      await page.keyboard.press('ArrowUp');
      assert.match(await chosen.innerText(), /^All results/);
      await page.keyboard.press('ArrowDown');
      assert.equal(await fieldOf(page).getAttribute('aria-activedescendant'), null, 'back in the field');
      await page.keyboard.press('ArrowDown');
      assert.equal(await fieldOf(page).getAttribute('aria-activedescendant'), await chosen.getAttribute('id'));
      assert.equal(await fieldOf(page).inputValue(), 'Rutte');
      await page.keyboard.press('Enter');
      await page.waitForURL(site.url('/people/mark-rutte/'));
    });

    it('leads to all results by Enter alone', async (t) => {
      const page = await newPage(t);
      await page.goto(site.url('/'));
      await openDialog(page);
      await askDialog(page, 'missile shield');
      await page.keyboard.press('Enter');
      await page.waitForURL(site.url('/search/?q=missile+shield'));
    });
  });
}

const { site, page: newPage } = await setStage('root');

describe('the search dialog', () => {
  it('opens by a slash, by Ctrl K from any field, and by a click; Escape closes it and the focus goes back', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url('/timeline/'));
    const from = page.locator('select[name=status]');
    for (const open of [
      async () => {
        await page.locator('.wordmark').focus();
        await page.keyboard.press('/');
        return page.locator('.wordmark:focus');
      },
      async () => {
        await from.focus();
        await page.keyboard.press('Control+k');
        return page.locator('select[name=status]:focus');
      },
      async () => {
        await page.locator('header [data-search]').click();
        return page.locator('header [data-search]:focus');
      },
    ]) {
      const before = await open();
      await dialogOf(page).waitFor();
      await fieldOf(page).fill('Rutte');
      await page.keyboard.press('Escape');
      await dialogOf(page).waitFor({ state: 'hidden' });
      await before.waitFor();
    }
    await page.keyboard.press('Control+k');
    await dialogOf(page).waitFor();
    assert.equal(await fieldOf(page).inputValue(), 'Rutte', 'what was asked last is still there');
    await dialogOf(page).getByRole('button', { name: 'Close' }).click();
    await dialogOf(page).waitFor({ state: 'hidden' });
  });

  it('says what is not in the corpus, and offers what is meant, as the first option', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url('/'));
    await openDialog(page);
    assert.equal(await askDialog(page, 'orchid'), '“orchid” is not in this corpus.');
    assert.equal(await optionsOf(page).count(), 0);
    assert.equal(await fieldOf(page).getAttribute('aria-expanded'), 'false');
    assert.equal(await askDialog(page, 'nasmas'), '“nasmas” is not in this corpus.');
    assert.equal(await askDialog(page, 'Stoltenburg'), '“Stoltenburg” is not in this corpus.');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await statusOf(page)
      .filter({ hasText: /^1 name, \d articles\.$/ })
      .waitFor();
    assert.equal(await fieldOf(page).inputValue(), 'Stoltenberg');
    assert.match(await askDialog(page, 'kalin'), /^“kalin” is not in this corpus; 1 name and \d articles have words/);
    assert.match(await dialogOf(page).getByRole('listbox').innerText(), /begins so/);
  });

  it('offers fewer words where no article has all of them', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url('/'));
    await openDialog(page);
    assert.match(await askDialog(page, 'Rutte refugee'), /: its words are, but in no article together\.$/);
    assert.match(
      await dialogOf(page).getByRole('listbox').innerText(),
      /^With fewer words\s+Rutte \d articles\s+refugee 1 article$/i,
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await statusOf(page)
      .filter({ hasText: /^1 article\.$/ })
      .waitFor();
    assert.equal(await fieldOf(page).inputValue(), 'refugee');
  });

  it('is heard as a field with a list of groups', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url('/'));
    await openDialog(page);
    await askDialog(page, 'refugee');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const heard = (await dialogOf(page).ariaSnapshot()).split('\n');
    const expected = [
      /^- dialog "Search":$/,
      /^  - search:$/,
      /^    - combobox "Search names and passages" \[expanded\].*: refugee$/,
      /^    - button "Close"$/,
      /^  - status: 1 article\.$/,
      /^  - listbox "Found":$/,
      /^    - 'group "In response to the Russian threat: [^"]*"':$/,
      /^      - 'option "In response to the Russian threat: [^"]* about 10 April 2022 · Time News"'$/,
      /^      - option "[^"]* biggest refugee crisis [^"]*" \[selected\]:$/,
      /^    - 'option "All results: 1 article"'$/,
      /^  - paragraph: ↑ ↓ choose · Enter opens, or shows all results · Esc closes$/,
    ];
    const lines = heard.filter((line) => !/^ {8}/.test(line));
    assert.equal(lines.length, expected.length, heard.join('\n'));
    for (const [i, line] of expected.entries()) assert.match(lines[i]!, line);
    assert.match(await page.evaluate(() => document.activeElement?.role ?? ''), /combobox/);
  });

  it('opens what is chosen in a tab of its own by Ctrl Enter, and stays', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url('/'));
    await openDialog(page);
    await askDialog(page, 'Rutte');
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Control+Enter')]);
    assert.ok(await dialogOf(page).isVisible());
    assert.equal(page.url(), site.url('/'));
  });

  it('leaves the slash alone where single keys are switched off, Ctrl K not', async (t) => {
    const page = await newPage(t);
    await page.addInitScript(() => localStorage.setItem('flankwatch-keys-off', '1'));
    await page.goto(site.url('/'));
    await page.keyboard.press('/');
    assert.equal(await page.locator('input:focus').count(), 0);
    await page.keyboard.press('Control+k');
    await fieldOf(page).and(page.locator(':focus')).waitFor();
  });

  it('does not come up for a reader who has gone elsewhere while it was loading', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url('/'));
    await openDialog(page);
    await page.keyboard.press('Escape');
    await page.locator('.wordmark').focus();
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('flankwatch:search')));
    assert.equal(await dialogOf(page).isVisible(), false);
  });

  it('finds names in a folder opened from disk, and says what needs a server', async (t) => {
    const page = await newPage(t);
    await page.goto(site.file('/articles/nato-fivefold-air-defence/index.html'));
    await openDialog(page);
    assert.equal(await askDialog(page, 'Stolstenberg'), '1 name.');
    assert.match(await dialogOf(page).innerText(), /needs a web server/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.file('/people/jens-stoltenberg/index.html'));
    await openDialog(page);
    await askDialog(page, 'Rutte');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/search/index.html') && url.search === '?q=Rutte');
  });

  it('leaves the form of the masthead as it is without JavaScript', async (t) => {
    const page = await newPage(t, { javaScriptEnabled: false });
    await page.goto(site.url(ARTICLE));
    await page.locator('header [data-search]').click();
    await page.keyboard.type('Rutte');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.url('/search/?q=Rutte'));
  });
});
