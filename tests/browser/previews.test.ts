/** Previews of mentions by pointer and keyboard, and without data. */
import assert from 'node:assert/strict';
import { type TestContext, describe } from 'node:test';
import type { Page } from 'playwright-core';
import { it } from './it.ts';
import { ARTICLE, hoverOpen, keyOpen, mention, panel, shown, stoltenberg } from './preview-page.ts';
import { setStage } from './stage.ts';

const { site, page: newPage } = await setStage('root');
const DATA = '**/previews.js';

async function open(t: TestContext): Promise<Page> {
  const page = await newPage(t);
  await page.goto(site.url(ARTICLE));
  return page;
}

/** A page whose timers stand still unless they are moved on. */
async function openPaused(t: TestContext): Promise<Page> {
  const page = await newPage(t);
  await page.clock.install({ time: 0 });
  await page.goto(site.url(ARTICLE));
  await page.clock.pauseAt(1_000_000);
  return page;
}

/** Does what makes the page fetch the previews, and waits until it has them. */
async function fetching(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('requestfinished', (request) => request.url().endsWith('/previews.js')), act()]);
  await page.waitForFunction(() => Object.keys(globalThis.flankwatch ?? {}).some((key) => key.endsWith('previews.js')));
}

const opened = (page: Page): Promise<boolean> => shown(page).isVisible();

describe('a preview under the pointer', () => {
  it('tells who somebody is and what is said elsewhere, with links to all of it', async (t) => {
    const page = await open(t);
    const at = stoltenberg(page);
    await hoverOpen(page, at);
    const text = await panel(page).innerText();
    for (const part of [
      /person/i,
      /Jens Stoltenberg/,
      /Secretary-General in this article/,
      /\d+ mentions in 3 articles/,
    ])
      assert.match(text, part);
    assert.match(await panel(page).locator('.preview-catalogue').innerText(), /from the catalogue\s+Norwegian/i);
    const links = await panel(page)
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    assert.equal(links[0], await at.evaluate((link) => (link as HTMLAnchorElement).href));
    assert.equal(links.length, 3);
    for (const link of links.slice(1)) assert.match(link, /\/articles\/[^/]+\/#s\d+$/);
    await panel(page).locator('li a').first().click();
    assert.match(await page.locator(':target').innerText(), /Stoltenberg/);
  });

  it('tells what a date comes to, why, and where it stands on the timeline', async (t) => {
    const page = await open(t);
    await hoverOpen(page, mention(page, 'date', 'June'));
    assert.match(await panel(page).innerText(), /“June”\s+June 2022\s+The sentence names[^]*planned when/i);
    await panel(page).locator('a', { hasText: 'On the timeline' }).click();
    assert.match(await page.locator('.item:target').innerText(), /June 2022/);
  });

  it('says whom other words are taken to mean, instead of the hint of the browser', async (t) => {
    const page = await open(t);
    const general = page.locator('.text a.m.reference').first();
    const title = await general.getAttribute('title');
    await hoverOpen(page, general);
    assert.match(await panel(page).innerText(), /is taken to mean/);
    assert.equal(await general.getAttribute('title'), null);
    await page.keyboard.press('Escape');
    assert.equal(await general.getAttribute('title'), title);
  });

  it('waits until the pointer rests, and asks for nothing before it comes', async (t) => {
    const page = await newPage(t);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.clock.install({ time: 0 });
    await page.goto(site.url(ARTICLE), { waitUntil: 'networkidle' });
    await page.clock.pauseAt(1_000_000);
    assert.deepEqual(
      asked.filter((url) => url.includes('preview')),
      [],
    );
    await fetching(page, () => stoltenberg(page).hover());
    await page.clock.runFor(200);
    assert.equal(await opened(page), false);
    await page.mouse.move(5, 5);
    await page.clock.runFor(5000);
    assert.equal(await opened(page), false);
    await stoltenberg(page).hover();
    await page.clock.runFor(5000);
    await shown(page).waitFor();
  });

  it('does not open where the text is scrolled under a pointer at rest', async (t) => {
    const page = await openPaused(t);
    await fetching(page, () => stoltenberg(page).hover());
    await page.mouse.move(5, 5);
    const box = (await stoltenberg(page).boundingBox())!;
    const [x, y] = [box.x + 20, box.y + box.height / 2];
    await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), 200);
    await page.mouse.move(x, y - 100);
    await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), -100);
    await page.waitForFunction(([x, y]) => document.elementFromPoint(x!, y!)?.closest('a.m'), [x, y - 100] as const);
    await page.clock.runFor(5000);
    assert.equal(await opened(page), false);
    await page.mouse.move(x + 3, y - 100);
    await page.mouse.move(5, 5);
    await page.mouse.move(x, y - 100);
    await page.clock.runFor(5000);
    await shown(page).waitFor();
  });

  it('stays while the pointer travels into it and rests there, and goes when it leaves', async (t) => {
    const page = await openPaused(t);
    await fetching(page, () => stoltenberg(page).hover());
    await page.clock.runFor(1000);
    await shown(page).waitFor();
    const box = (await panel(page).boundingBox())!;
    const from = (await stoltenberg(page).boundingBox())!;
    for (let step = 1; step <= 10; step += 1) {
      const along = (a: number, b: number) => a + ((b - a) * step) / 10;
      await page.mouse.move(along(from.x + 20, box.x + 60), along(from.y + 10, box.y + 60));
      await page.clock.runFor(100);
    }
    await page.clock.runFor(5000);
    assert.equal(await opened(page), true);
    await page.mouse.move(5, 5);
    await page.clock.runFor(5000);
    assert.equal(await opened(page), false);
  });

  it('closes by Escape while the pointer stays', async (t) => {
    const page = await openPaused(t);
    await fetching(page, () => stoltenberg(page).hover());
    await page.clock.runFor(1000);
    await shown(page).waitFor();
    await page.keyboard.press('Escape');
    await page.clock.runFor(5000);
    assert.equal(await opened(page), false);
  });

  it('does not open while text is selected', async (t) => {
    const page = await openPaused(t);
    await fetching(page, () => stoltenberg(page).hover());
    await page.mouse.move(5, 5);
    await page.clock.runFor(1000);
    const box = (await stoltenberg(page).boundingBox())!;
    await page.mouse.move(box.x - 60, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 20, box.y + 10);
    await page.clock.runFor(5000);
    assert.equal(await opened(page), false);
    await page.mouse.up();
  });

  it('opens with the marks switched off too, and leaves the click to the link', async (t) => {
    const page = await open(t);
    await page.locator('[data-marks-switch] input[value=off]').check();
    await hoverOpen(page, stoltenberg(page));
    await stoltenberg(page).click();
    assert.equal(await page.locator('h1').innerText(), 'Jens Stoltenberg');
  });
});

describe('a preview by keyboard', () => {
  it('opens for nobody who tabs through, and for who rests; Escape closes it and stays at the mention', async (t) => {
    const page = await openPaused(t);
    await page.evaluate(() => {
      Object.assign(globalThis, { toggles: 0 });
      document.addEventListener('toggle', () => ((globalThis as unknown as { toggles: number }).toggles += 1), true);
    });
    await page.locator('.text a.m').first().focus();
    await fetching(page, () => page.keyboard.press('Tab'));
    for (let i = 0; i < 20; i += 1) {
      await page.keyboard.press('Tab');
      await page.clock.runFor(300);
    }
    assert.equal(await page.evaluate(() => (globalThis as unknown as { toggles: number }).toggles), 0);
    await page.clock.runFor(2000);
    await shown(page).waitFor();
    const at = page.locator('a.m:focus');
    const words = await at.innerText();
    const described = (await at.getAttribute('aria-describedby'))!.split(' ');
    assert.equal(await page.locator(described.map((id) => `#${id}`).join()).count(), 2);
    await page.keyboard.press('Escape');
    await page.clock.runFor(5000);
    assert.equal(await opened(page), false);
    assert.equal(await at.innerText(), words);
    assert.equal(await at.getAttribute('aria-describedby'), null);
  });

  it('goes when the focus goes', async (t) => {
    const page = await open(t);
    await keyOpen(page, stoltenberg(page));
    await page.keyboard.press('Shift+Tab');
    await shown(page).waitFor({ state: 'hidden' });
    assert.equal(await page.locator('a.m:focus').innerText(), 'Jens Stoltenberg');
  });

  it('is entered by Alt and the down arrow, and left by Tab to what comes after the mention', async (t) => {
    const page = await open(t);
    await stoltenberg(page).focus();
    await page.keyboard.press('Tab');
    const next = await page.evaluate(() => document.activeElement?.outerHTML);
    await keyOpen(page, stoltenberg(page));
    for (let i = 0; i < 3; i += 1) {
      await page.keyboard.press('Tab');
      assert.equal(
        await panel(page)
          .locator('a')
          .nth(i)
          .evaluate((link) => link === document.activeElement),
        true,
      );
    }
    await page.keyboard.press('Tab');
    await shown(page).waitFor({ state: 'hidden' });
    assert.equal(await page.evaluate(() => document.activeElement?.outerHTML), next);
  });
});

describe('a preview that has no data', () => {
  it('says so, and the link still works; it tries again', async (t) => {
    const page = await open(t);
    await page.route(DATA, (route) => route.abort());
    await hoverOpen(page, stoltenberg(page));
    assert.match(await panel(page).innerText(), /Jens Stoltenberg\s+The preview could not be loaded/);
    await page.keyboard.press('Escape');
    await page.unroute(DATA);
    await page.mouse.move(5, 5);
    await hoverOpen(page, stoltenberg(page));
    await panel(page).getByText('mentions in').waitFor();
    await panel(page).locator('a').first().click();
    assert.equal(await page.locator('h1').innerText(), 'Jens Stoltenberg');
  });

  it('says that it waits for them', async (t) => {
    const page = await open(t);
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route(DATA, async (route) => {
      await held;
      await route.continue();
    });
    await hoverOpen(page, stoltenberg(page));
    assert.match(await panel(page).innerText(), /Loading/);
    go();
    await panel(page).getByText('mentions in').waitFor();
    assert.doesNotMatch(await panel(page).innerText(), /Loading/);
  });

  it('does not open any more when they come after the pointer has gone', async (t) => {
    const page = await openPaused(t);
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route(DATA, async (route) => {
      await held;
      await route.continue();
    });
    await Promise.all([page.waitForRequest(DATA), stoltenberg(page).hover()]);
    await page.clock.runFor(500);
    await page.mouse.move(5, 5);
    await fetching(page, async () => go());
    await page.clock.runFor(5000);
    assert.equal(await opened(page), false);
  });

  it('shows hostile data as text', async (t) => {
    const page = await open(t);
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    await page.route(DATA, async (route) => {
      const data = await (await route.fetch()).text();
      await route.fulfill({ body: data.replaceAll('Jens Stoltenberg', JSON.stringify(hostile).slice(1, -1)) });
    });
    await hoverOpen(page, stoltenberg(page));
    assert.ok((await panel(page).innerText()).includes(hostile));
    assert.equal(await panel(page).locator('img, script').count(), 0);
  });
});
