/** Ways about the site: up, on, to a sentence, by keys, and back to where one was. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { lastCopy, watchCopies } from './copies.ts';
import { it } from './it.ts';
import { setStage } from './stage.ts';

const { site, page: newPage } = await setStage('root');
const ARTICLE = '/articles/nato-fivefold-air-defence/';
const at = (page: Page): string => new URL(page.url()).pathname;

/** Waits until the page says that it has copied, and gives what. */
async function copied(page: Page): Promise<string> {
  await page.locator('.cite [role=status]', { hasText: 'Copied' }).waitFor();
  return lastCopy(page);
}

describe('the ways of a page', () => {
  it('lead up', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url(`${ARTICLE}source/`));
    const trail = page.getByRole('navigation', { name: 'Breadcrumb' });
    assert.equal(await trail.getByRole('link').count(), 2);
    await trail.getByRole('link').nth(1).click();
    await page.waitForURL(site.url(ARTICLE));
    await trail.getByRole('link', { name: 'Articles' }).click();
    await page.waitForURL(site.url('/articles/'));
    assert.equal(await trail.count(), 0, 'the masthead leads to this one');
  });

  it('lead from a name to the next of its kind, in the order of the index', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url('/people/'));
    const hrefs = await page.locator('.az a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    assert.ok(hrefs.length > 3);
    await page.goto(hrefs[0]!);
    assert.equal(await page.locator('a[rel=prev]').count(), 0);
    await page.locator('a[rel=next]').click();
    await page.waitForURL(hrefs[1]!);
    await page.locator('a[rel=prev]').click();
    await page.waitForURL(hrefs[0]!);
  });

  it('lead to the sections of a long page, and open what is folded there', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url('/organizations/nato/'));
    const list = page.getByRole('navigation', { name: 'On this page' });
    const missing = await list
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')!).filter((href) => !document.querySelector(href)),
      );
    assert.deepEqual(missing, []);
    await list.getByRole('link', { name: 'What is said about it' }).click();
    await page.locator('section[aria-labelledby=said-about] .statement').first().waitFor();
  });
});

describe('the way back', () => {
  it('finds open what the reader had unfolded', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url('/organizations/nato/'));
    await page.locator('section[aria-labelledby=says] summary').first().click();
    const there = page.locator('section[aria-labelledby=says] .statement a.there').first();
    await there.click();
    await page.waitForURL(/\/articles\/.*#s\d+$/);
    await page.goBack();
    await there.waitFor();
    assert.equal(
      await page.locator('details.contents, section[aria-labelledby=figures] > details').first().getAttribute('open'),
      null,
    );
  });
});

describe('a sentence', () => {
  const permissions = ['clipboard-write'];

  it('is cited by a click: as a link, in words, for BibTeX and as CSL-JSON', async (t) => {
    const page = await newPage(t, { permissions });
    await watchCopies(page);
    await page.goto(site.url(ARTICLE));
    const sentence = page.locator('#s1');
    const words = (await sentence.innerText()).replace(/\s+/g, ' ');
    const { height } = (await sentence.boundingBox())!;
    await sentence.click({ position: { x: 4, y: height - 8 } });
    const card = page.getByRole('dialog', { name: 'Sentence 2: copy' });
    await card.getByRole('button', { name: 'Link' }).click();
    assert.equal(await copied(page), site.url(`${ARTICLE}#s1`));
    await card.getByRole('button', { name: 'Citation' }).click();
    await page.waitForFunction(() =>
      (document.querySelector('.cite textarea') as HTMLTextAreaElement).value.startsWith('“'),
    );
    const text = await copied(page);
    assert.ok(text.includes(`“${words}”`) && text.includes('UNN, about 4 June 2025, inferred'), text);
    await card.getByRole('button', { name: 'BibTeX' }).click();
    assert.match(await card.locator('textarea').inputValue(), /^@article\{nato-fivefold-air-defence-s1,/);
    await card.getByRole('button', { name: 'CSL-JSON' }).click();
    const [item] = JSON.parse(await card.locator('textarea').inputValue()) as { issued: unknown; note: string }[];
    assert.deepEqual(item!.issued, { 'date-parts': [[2025, 6]], circa: true });
    assert.ok(item!.note.includes(words));
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    await page.locator('.cited').waitFor({ state: 'detached' });
  });

  it('is not cited by a click on a link in it, nor by selecting words', async (t) => {
    const page = await newPage(t);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url(ARTICLE));
    await page
      .locator('.text p + p [id^=s]')
      .first()
      .dblclick({ position: { x: 20, y: 8 } });
    assert.equal(await page.evaluate(() => getSelection()?.type), 'Range');
    await page.locator('#s0 a.m').first().click();
    await page.locator('h1', { hasText: 'NATO' }).waitFor();
    assert.deepEqual(
      asked.filter((url) => url.includes('/scripts/cite')),
      [],
    );
  });

  it('of an article as a whole comes from its head', async (t) => {
    const page = await newPage(t, { permissions });
    await watchCopies(page);
    await page.goto(site.url(ARTICLE));
    await page.getByRole('button', { name: 'cite' }).click();
    await page.getByRole('dialog', { name: 'This article: copy' }).getByRole('button', { name: 'Link' }).click();
    assert.equal(await copied(page), site.url(ARTICLE));
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'cite', 'the focus goes back');
  });

  it('is cited on a low window too, in a panel that is seen and left by Tab', async (t) => {
    const page = await newPage(t, { viewport: { width: 320, height: 256 } });
    await page.goto(site.url(`${ARTICLE}#s3`));
    await page.locator(':target').waitFor();
    await page.keyboard.press('c');
    const card = page.getByRole('dialog', { name: 'Sentence 4: copy' });
    await card.waitFor();
    await page.waitForFunction(() => {
      const { top, bottom } = document.activeElement!.getBoundingClientRect();
      return document.activeElement!.closest('.cite') && top >= 0 && bottom <= innerHeight;
    });
    await card.locator('textarea').focus();
    await page.keyboard.press('Tab');
    await card.waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.id === 's3');
  });

  it('says what to do where the browser refuses to copy', async (t) => {
    const page = await newPage(t);
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.goto(site.url(ARTICLE));
    await page.getByRole('button', { name: 'cite' }).click();
    await page.getByRole('button', { name: 'BibTeX' }).click();
    await page.locator('.cite [role=status]', { hasText: 'Ctrl C' }).waitFor();
    const selected = await page.evaluate(() => getSelection()?.toString());
    assert.match(selected ?? '', /^@article/);
  });
});

describe('the keys', () => {
  it('are listed by ?, and those of one sign can be switched off', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url(ARTICLE));
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keys' });
    await list.waitFor();
    await list.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await list.waitFor();
    assert.equal(await page.locator('.step').count(), 0);
    await list.getByRole('checkbox').check();
    await list.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('j');
    await page.locator('.step').waitFor();
  });

  it('step from sentence to sentence, cite it, and move from page to page', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url(ARTICLE));
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('j');
    await page.waitForFunction(() => document.activeElement?.id === 's0');
    await page.keyboard.press('j');
    await page.waitForFunction(() => document.activeElement?.id === 's1');
    await page.keyboard.press('k');
    await page.waitForFunction(() => document.activeElement?.id === 's0');
    assert.equal(await focused(), 's0');
    await page.keyboard.press('c');
    await page.getByRole('dialog', { name: 'Sentence 1: copy' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press(']');
    await page.waitForFunction((from) => !location.pathname.startsWith(from), ARTICLE);
    await page.keyboard.press('[');
    await page.waitForURL(site.url(ARTICLE));
    await page.keyboard.press('u');
    await page.waitForURL(site.url('/articles/'));
  });

  it('switch the marks', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url(ARTICLE));
    for (const marks of ['names', 'off', 'all']) {
      await page.keyboard.press('m');
      await page.waitForFunction((wanted) => document.documentElement.dataset['marks'] === wanted, marks);
    }
  });

  it('do nothing while one writes', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url('/search/'));
    await page.locator('input[name=q]').fill('');
    await page.locator('input[name=q]').pressSequentially('uk?');
    assert.equal(await page.locator('input[name=q]').inputValue(), 'uk?');
    assert.equal(at(page), '/search/');
    assert.equal(await page.locator('dialog.keys').count(), 0);
  });
});

describe('the keyboard', () => {
  it('gets past a picture of many links', async (t) => {
    const page = await newPage(t);
    for (const to of ['/timeline/', '/map/', '/together/', '/matrix/']) {
      await page.goto(site.url(to));
      const skip = page.locator('main .skip');
      await skip.focus();
      const { width, height } = (await skip.boundingBox())!;
      assert.ok(width > 24 && height >= 24, to);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const inPicture = await page.evaluate(() => document.activeElement?.closest('svg, .matrix-wrap') !== null);
      assert.equal(inPicture, false, to);
    }
  });
});

describe('from page to page', () => {
  // The browser is free to leave one out, on a busy machine, so the test is of what it is asked for.
  const asked = () =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) =>
        rule instanceof CSSMediaRule && matchMedia(rule.conditionText).matches ? [...rule.cssRules] : [rule],
      )
      .some((rule) => /^@view-transition\b.*\bnavigation: auto\b/s.test(rule.cssText));

  for (const [motion, is] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    it(`${is ? 'a' : 'no'} transition is asked for where the reader has ${is ? 'not asked' : 'asked'} for less motion`, async (t) => {
      const page = await newPage(t, { reducedMotion: motion });
      await page.goto(site.url('/people/'));
      assert.equal(await page.evaluate(asked), is);
      await page.locator('.az a').first().click();
      await page.waitForURL((url) => url.pathname !== '/people/');
      assert.equal(await page.evaluate(asked), is, 'and by the next page');
    });
  }
});
