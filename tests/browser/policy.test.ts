/** The site under the headers that web hosts send with it. Every other test runs under them too: see stage.ts. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { it } from './it.ts';
import { askDialog, openDialog, results } from './searching.ts';
import { setStage } from './stage.ts';

const { site, page: newPage } = await setStage('root');
const ARTICLE = '/articles/nato-wants-to-strengthen-significantly/';

/** Everything that a browser complains of, and every request to another host. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  const here = new URL(site.url('/')).origin;
  page.on('console', (message) => {
    // Of a page that is not there the browser itself complains.
    if (!/status of 404/.test(message.text())) found.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => new URL(request.url()).origin !== here && found.push(request.url()));
  return found;
}

describe('under its headers the site', () => {
  // That each type of page loads without a complaint is seen in access.test.ts.
  it('is shown in the dark and on paper', async (t) => {
    const page = await newPage(t, { colorScheme: 'dark' });
    const found = complaints(page);
    for (const to of ['/', ARTICLE, '/map/']) {
      await page.goto(site.url(to));
      await page.emulateMedia({ media: 'print' });
      assert.ok((await page.locator('main').innerText()).length > 20, to);
      await page.emulateMedia({ media: 'screen' });
      assert.deepEqual(found, [], to);
    }
  });

  it('does all that a reader can ask for', async (t) => {
    const page = await newPage(t, { permissions: ['clipboard-write'] });
    const found = complaints(page);
    await page.goto(site.url('/'));
    await openDialog(page);
    assert.match(await askDialog(page, 'refugee'), /^1 article\./);
    await page.goto(site.url('/search/?q=Rutte'));
    const { names, passages } = await results(page);
    assert.ok(names.length > 0 && passages.length > 0);
    await page.goto(site.url(ARTICLE));
    await page.locator('article a.m.person').first().hover();
    await page.locator('[popover]:popover-open').waitFor();
    await page.getByRole('button', { name: 'cite' }).click();
    await page.getByRole('dialog', { name: 'This article: copy' }).getByRole('button', { name: 'Link' }).click();
    await page.locator('.cite [role=status]', { hasText: 'Copied' }).waitFor();
    await page.locator('[data-marks-switch] input[value=off]').check({ force: true });
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    await page.goto(site.url('/timeline/'));
    await page.locator('select[name=status]').selectOption('planned');
    await page.locator('[data-timeline-count]', { hasText: / of / }).waitFor();
    assert.deepEqual(found, []);
  });

  it('keeps a hashed file without asking again', async (t) => {
    const page = await newPage(t);
    const response = page.waitForResponse('**/assets/*.css');
    await page.goto(site.url('/'));
    assert.match((await response).headers()['cache-control']!, /immutable/);
  });
});

describe('the policy of the pages', () => {
  it('stops what somebody might smuggle in: scripts and styles inline, other hosts, code from text', async (t) => {
    const browser = await launchBrowser();
    t.after(() => browser.close());
    const page = await browser.newPage();
    await page.goto(site.url('/about/'));
    const stopped = await page.evaluate(async () => {
      const violations: string[] = [];
      addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
      const next = () => new Promise((resolve) => addEventListener('securitypolicyviolation', resolve, { once: true }));
      const put = async (name: string, facts: object): Promise<void> => {
        const stop = next();
        document.body.append(Object.assign(document.createElement(name), facts));
        await stop;
      };
      await put('script', { textContent: 'document.title = "smuggled"' });
      await put('style', { textContent: 'body { display: none }' });
      await put('img', { src: 'https://example.org/pixel.png' });
      await put('iframe', { src: 'https://example.org/' });
      await put('script', { src: 'https://example.org/x.js' });
      await Promise.all([next(), fetch('https://example.org/').catch(() => undefined)]);
      let evaluated: unknown = 'stopped';
      try {
        evaluated = new Function('return 1')();
      } catch {}
      const compiled = await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).catch(() => 'stopped');
      return { violations: violations.slice(0, 6), evaluated, compiled };
    });
    assert.deepEqual(stopped, {
      violations: ['script-src-elem', 'style-src-elem', 'img-src', 'frame-src', 'script-src-elem', 'connect-src'],
      evaluated: 'stopped',
      compiled: 'stopped',
    });
    assert.notEqual(await page.title(), 'smuggled');
  });
});
