/** Previews of mentions by finger, and the Back button. */
import assert from 'node:assert/strict';
import { type TestContext, describe } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { it } from './it.ts';
import { findings } from './axe.ts';
import { ARTICLE, panel, shown, stoltenberg } from './preview-page.ts';
import { setStage } from './stage.ts';

const { site, page: newPage } = await setStage('root');
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const isOpen = (page: Page): Promise<boolean> => shown(page).isVisible();

/** The article on a phone, with the first page before it in the history. */
async function open(t: TestContext): Promise<Page> {
  const page = await newPage(t, PHONE);
  await page.goto(site.url('/'));
  await page.goto(site.url(ARTICLE));
  return page;
}

async function tapOpen(page: Page, at: Locator = stoltenberg(page)): Promise<void> {
  await at.tap();
  await shown(page).waitFor();
  await page.waitForFunction(() => (history.state as { preview?: boolean } | null)?.preview);
}

/** Resolves when the preview is gone and with it its step in the history. */
async function closed(page: Page): Promise<void> {
  await shown(page).waitFor({ state: 'hidden' });
  await page.waitForFunction(() => !(history.state as { preview?: boolean } | null)?.preview);
}

async function backLeads(page: Page, to: string): Promise<void> {
  await page.goBack();
  assert.equal(page.url(), site.url(to));
}

describe('a tap on a mention', () => {
  it('opens its preview, whose link goes on; Back leads to the text, and again to what was before', async (t) => {
    const page = await open(t);
    await tapOpen(page);
    assert.equal(page.url(), site.url(ARTICLE));
    await panel(page).locator('a').first().tap();
    await page.waitForURL(site.url('/people/jens-stoltenberg/'));
    await backLeads(page, ARTICLE);
    await backLeads(page, '/');
  });

  it('follows the link when it is the second one', async (t) => {
    const page = await open(t);
    await tapOpen(page);
    await stoltenberg(page).tap();
    await page.waitForURL(site.url('/people/jens-stoltenberg/'));
    await backLeads(page, ARTICLE);
    await backLeads(page, '/');
  });

  it('leads a screen reader into the preview, which has a way out', async (t) => {
    const page = await open(t);
    await tapOpen(page);
    await panel(page).and(page.locator(':focus')).waitFor();
    assert.equal(await panel(page).getAttribute('role'), 'dialog');
    await panel(page).getByRole('button', { name: 'Close' }).tap();
    await closed(page);
    assert.equal(await page.locator('a.m:focus').innerText(), 'Jens Stoltenberg');
    await backLeads(page, '/');
  });

  it('follows the link where the preview cannot be fetched', async (t) => {
    const page = await open(t);
    await page.route('**/scripts/preview.*', (route) => route.abort());
    await stoltenberg(page).tap();
    await page.waitForURL(site.url('/people/jens-stoltenberg/'));
  });

  it('tells that the data are missing, with the link', async (t) => {
    const page = await open(t);
    await page.route('**/previews.js', (route) => route.abort());
    await tapOpen(page);
    assert.match(await panel(page).innerText(), /could not be loaded/);
    await panel(page).locator('a').first().tap();
    await page.waitForURL(site.url('/people/jens-stoltenberg/'));
  });

  it('with a key held down stays the browser’s', async (t) => {
    const page = await open(t);
    await Promise.all([page.context().waitForEvent('page'), stoltenberg(page).tap({ modifiers: ['ControlOrMeta'] })]);
    assert.equal(page.url(), site.url(ARTICLE));
    assert.equal(await isOpen(page), false);
  });

  it('follows the link without JavaScript', async (t) => {
    const page = await newPage(t, { ...PHONE, javaScriptEnabled: false });
    await page.goto(site.url(ARTICLE));
    await stoltenberg(page).tap();
    await page.waitForURL(site.url('/people/jens-stoltenberg/'));
  });

  it('gives axe nothing to find', async (t) => {
    const page = await open(t);
    await tapOpen(page);
    assert.deepEqual(await findings(page, { within: '.preview' }), []);
  });
});

describe('a preview that a tap has opened', () => {
  it('closes by Back, which stays in the text and where it was scrolled to', async (t) => {
    const page = await open(t);
    await stoltenberg(page).scrollIntoViewIfNeeded();
    await tapOpen(page);
    await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }));
    const at = await page.evaluate(() => scrollY);
    await page.evaluate(() => history.back());
    await closed(page);
    assert.equal(page.url(), site.url(ARTICLE));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    assert.ok(at > 120);
    assert.equal(await page.evaluate(() => scrollY), at);
    assert.equal(await page.evaluate(() => history.scrollRestoration), 'auto');
    await backLeads(page, '/');
  });

  it('closes by a tap outside, which does nothing else and leaves Back as it was', async (t) => {
    const page = await open(t);
    await tapOpen(page);
    await page.evaluate(() => {
      Object.assign(globalThis, { clicks: 0 });
      document.addEventListener('click', () => ((globalThis as unknown as { clicks: number }).clicks += 1));
    });
    const at = await page.evaluate(() => scrollY);
    await page
      .locator('.text > p')
      .first()
      .tap({ position: { x: 2, y: 2 } });
    await closed(page);
    assert.equal(await page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks), 0);
    await page
      .locator('.text > p')
      .first()
      .tap({ position: { x: 2, y: 2 } });
    assert.equal(await page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks), 1);
    assert.ok(Math.abs((await page.evaluate(() => scrollY)) - at) < 740);
    await backLeads(page, '/');
  });

  it('may be followed by another one while its step is being taken back', async (t) => {
    const page = await open(t);
    await tapOpen(page);
    await page.keyboard.press('Escape');
    await tapOpen(page, page.locator('.text a.m.organization', { hasText: 'Telegraph' }).first());
    assert.match(await panel(page).innerText(), /Daily Telegraph/);
    await page.evaluate(() => history.back());
    await closed(page);
    await backLeads(page, '/');
  });

  it('closes by Escape and leaves Back as it was', async (t) => {
    const page = await open(t);
    await tapOpen(page);
    await page.keyboard.press('Escape');
    await closed(page);
    await backLeads(page, '/');
  });

  it('makes room for another one in the same step', async (t) => {
    const page = await open(t);
    await tapOpen(page);
    await page.locator('.text a.m.organization', { hasText: 'Telegraph' }).first().tap();
    await panel(page).getByText('Daily Telegraph').first().waitFor();
    await page.evaluate(() => history.back());
    await closed(page);
    await backLeads(page, '/');
  });

  it('goes when another link is followed, and Back leads no longer way', async (t) => {
    const page = await open(t);
    await tapOpen(page);
    await page.locator('.wordmark').tap();
    await page.waitForURL(site.url('/'));
    await backLeads(page, ARTICLE);
    await backLeads(page, '/');
  });

  it('outlives no loading of the page, and Back still leads out', async (t) => {
    const page = await open(t);
    await tapOpen(page);
    await page.reload();
    assert.equal(await isOpen(page), false);
    await tapOpen(page);
    await page.keyboard.press('Escape');
    await closed(page);
    await backLeads(page, '/');
  });

  it('opens and closes many times without a trace', async (t) => {
    const page = await open(t);
    const before = await page.evaluate(() => history.length);
    for (let i = 0; i < 3; i += 1) {
      await tapOpen(page);
      await page.keyboard.press('Escape');
      await closed(page);
    }
    assert.ok((await page.evaluate(() => history.length)) <= before + 1);
    await backLeads(page, '/');
  });
});
