import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { it } from './it.ts';
import { ALL_BUT_COLOURS, COLOURS_ALONE, findings } from './axe.ts';
import { pageTypes } from './site.ts';
import { setStage } from './stage.ts';

const { site, page: newPage } = await setStage('root');
const types = pageTypes(site.folder);
const SETTINGS = [
  { name: 'light, wide', options: { colorScheme: 'light' } },
  { name: 'dark, wide', options: { colorScheme: 'dark' }, axe: COLOURS_ALONE },
  {
    name: 'light, 360 px',
    options: { colorScheme: 'light', viewport: { width: 360, height: 740 } },
    axe: ALL_BUT_COLOURS,
  },
] as const;

describe('accessibility', () => {
  it('has every type of page to look at', () => {
    for (const type of ['/', '/timeline/', '/search/', '/about/', '/data/', '/articles/', '/404.html']) {
      assert.ok(types.has(type), type);
    }
    // A site without articles, or one that leaves out kinds, has fewer.
    const kinds = ['people', 'systems', 'places', 'organizations', 'events'].filter((kind) => types.has(`/${kind}/`));
    for (const kind of kinds) assert.ok(types.has(`${kind}/*`), kind);
    if (kinds.length > 0) assert.ok(types.has('articles/*'));
  });

  for (const { name, options, ...only } of SETTINGS) {
    it(`axe finds nothing on any type of page (${name})`, async (t) => {
      const page = await newPage(t, options);
      const found: string[] = [];
      for (const to of [...types.values(), '/search/?q=Patriot']) {
        await page.goto(site.url(to));
        found.push(...(await findings(page, 'axe' in only ? only.axe : {})).map((finding) => `${to} ${finding}`));
      }
      assert.deepEqual(found, []);
    });
  }

  it('would find a picture without words and pale text', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url('/about/'));
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      main.insertAdjacentHTML('beforeend', '<img src="../favicon.svg"><p>pale</p>');
      // The site's policy lets no style attribute through.
      (main.lastElementChild as HTMLElement).style.color = '#bbb';
    });
    assert.deepEqual((await findings(page)).map((finding) => finding.split(':')[0]).sort(), [
      'color-contrast',
      'image-alt',
    ]);
  });
});

describe('every type of page', () => {
  for (const width of [320, 1280]) {
    it(`needs no scrolling sideways at ${width} px`, async (t) => {
      const page = await newPage(t, { viewport: { width, height: 700 } });
      for (const [type, to] of types) {
        await page.goto(site.url(to));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${type} ${to}: ${wide} px`);
      }
    });
  }

  it('loads all that it asks for, and asks no other host for anything', async (t) => {
    const page = await newPage(t);
    const here = new URL(site.url('/')).origin;
    const asked: string[] = [];
    const failed: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on(
      'response',
      (response) => response.status() >= 400 && failed.push(`${response.status()} ${response.url()}`),
    );
    page.on('console', (message) => message.type() === 'error' && failed.push(message.text()));
    for (const to of [...types.values(), '/search/?q=Patriot']) {
      await page.goto(site.url(to), { waitUntil: 'networkidle' });
    }
    assert.ok(asked.length > types.size);
    assert.deepEqual(
      asked.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== here),
      [],
    );
    assert.deepEqual(failed, []);
  });
});

describe('the keyboard', () => {
  it('reaches the search box with a slash, but types a slash in it', async (t) => {
    const page = await newPage(t);
    for (const to of ['/', '/timeline/', '/search/']) {
      await page.goto(site.url(to));
      await page.keyboard.press('/');
      const box = page.locator('input[type=search]:focus');
      await box.waitFor();
      await page.keyboard.type('a/b');
      assert.equal(await box.inputValue(), 'a/b', to);
    }
  });

  it('skips to the content first', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url('/'));
    await page.keyboard.press('Tab');
    assert.match(await page.locator(':focus').innerText(), /skip/i);
    await page.keyboard.press('Enter');
    assert.ok(await page.evaluate(() => document.activeElement?.tagName === 'MAIN'));
  });

  it('shows where it is', async (t) => {
    const page = await newPage(t);
    await page.goto(site.url('/'));
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
      assert.notEqual(outline, 'none', await page.locator(':focus').evaluate((element) => element.outerHTML));
    }
  });
});
