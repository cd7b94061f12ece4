import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';
import { it as seen } from '../browser/it.ts';
import { PUBLIC_SITE, ROOT, buildSite, pagesOf } from '../browser/site.ts';
import { project } from '../read/project.ts';
import { faultsOf } from '../site/machines/rules.ts';
import { GROUPS } from './injections.ts';
import { calendarIsWhole, csvIsPlain, json, jsonFits, xmlIsWell } from './programs.ts';
import { ARTICLES, NAMES, hostileContent } from './site-content.ts';

const HOST = 'http://flankwatch.test';
const root = project(hostileContent());
const into = path.join(ROOT, '.cache', path.basename(root));
const read = (file: string): string => readFileSync(path.join(into, file), 'utf8');
const fileOf = (to: string): string => path.join(into, decodeURI(to).replace(/\/$/, '/index.html'));

let browser: Browser | undefined;
before(async () => {
  const before = readdirSync(root).sort();
  await buildSite(into, { content: path.join(root, 'content'), env: { FLANKWATCH_SITE: PUBLIC_SITE } });
  assert.deepEqual(readdirSync(root).sort(), before, 'a build writes nothing beside the content');
});
after(async () => {
  await browser?.close();
  rmSync(into, { recursive: true, force: true });
});

/** A page of the site in a browser, and everything that it did and should not have done. */
async function watched(): Promise<{ page: Page; wrong: string[] }> {
  // One that has crashed is no fault of the site.
  if (!browser?.isConnected()) browser = await launchBrowser();
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('dialog', (dialog) => (wrong.push(`a dialog: ${dialog.message()}`), void dialog.dismiss()));
  page.on('pageerror', (error) => wrong.push(`an error: ${error.message}`));
  await page.exposeFunction('hit', () => wrong.push('a payload ran'));
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin === HOST && existsSync(fileOf(pathname))) return route.fulfill({ path: fileOf(pathname) });
    wrong.push(`a request: ${route.request().url()}`);
    return route.abort();
  });
  return { page, wrong };
}

/** What no page of the site has, and a payload would bring. */
const FOREIGN = 'iframe, base, style, form[action^="//"], [onerror], [onload], [onfocus], meta[http-equiv=refresh], a[href^="javascript:"]'; // prettier-ignore

/** Pages of one type have their fields in the same places: of those of entities and files, some are looked at. */
const isLookedAt = (to: string, i: number): boolean => i % 4 === 0 || !/^\/[a-z]+\/[^/]+velm|\/source\/$/.test(to);

describe('a site of hostile content', () => {
  it('has a page for each article, whatever the name of its file', () => {
    for (const id of [...Object.values(NAMES), ...ARTICLES.map((one) => one.id)])
      for (const page of ['index.html', 'source/index.html']) assert.ok(existsSync(path.join(into, 'articles', id, page)), `${id}/${page}`); // prettier-ignore
    assert.ok(read('404.html').includes('<h1'));
  });

  it('is valid HTML on every page, with data for machines that is data', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }));
    const faults: string[] = [];
    for (const to of pagesOf(into)) {
      const html = readFileSync(fileOf(to), 'utf8');
      const { results } = await validator.validateString(html);
      faults.push(...results.flatMap(({ messages }) => messages.map((one) => `${to}:${one.line}: ${one.message}`)));
      for (const [, data = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
        faults.push(...faultsOf(data).map((fault) => `${to}: ${fault}`));
    }
    assert.deepEqual(faults.slice(0, 20), []);
  });

  seen('runs nothing and asks nobody else on any page', async (t) => {
    const pages = pagesOf(into).filter(isLookedAt);
    const unseen: string[] = [];
    let { page, wrong } = await watched();
    for (const to of pages)
      try {
        await page.goto(HOST + to);
        const elements = await page.locator(FOREIGN).count();
        assert.deepEqual([to, elements, wrong], [to, 0, []]);
      } catch (error) {
        if (browser?.isConnected()) throw error;
        // The packaged browser crashes on letters that it has no font for.
        unseen.push(to);
        ({ page, wrong } = await watched());
      }
    t.diagnostic(`the browser crashed on ${unseen.length} of ${pages.length} pages: ${unseen.join(' ')}`);
    assert.ok(unseen.length < pages.length / 4);
    await page.close();
  });

  seen('shows every field as it is written', async () => {
    const { page, wrong } = await watched();
    const shown = (text: string): string => text.replace(/\s+/g, ' ').trim();
    for (const { id, title, publisher, author, notes, text } of ARTICLES.filter((_, i) => i % 3 !== 2)) {
      await page.goto(`${HOST}/articles/${id}/`);
      const body = shown((await page.locator('body').textContent()) ?? '');
      assert.equal(shown((await page.locator('h1').textContent()) ?? ''), shown(title));
      const paragraphs = text.split('\n\n');
      // Characters printed as their codes are put right for readers.
      const asPrinted = paragraphs.filter((paragraph) => !/&(?:#\d+|\w+);/.test(paragraph));
      for (const field of [publisher, author, ...notes, ...asPrinted])
        assert.ok(body.includes(shown(field)), `${id} does not show ${field}`);
      await page.goto(`${HOST}/articles/${id}/source/`);
      const file = shown((await page.locator('body').textContent()) ?? '');
      for (const field of paragraphs)
        assert.ok(file.includes(shown(field)), `the file of ${id} does not show ${field}`);
    }
    assert.deepEqual(wrong, []);
    await page.close();
  });

  seen('shows names as they are written in previews, in the search and in citations', async () => {
    const { page, wrong } = await watched();
    const known = json(into, 'data/entities.json').map(({ name }) => String(name));
    for (const [i, { id }] of ARTICLES.entries()) {
      // The rest is of the same kinds.
      if (i % 3 !== 0) continue;
      const name = known.find((one) => one.startsWith(`Personvelm${'abcdefghijklmn'[i]} `))!;
      await page.goto(`${HOST}/articles/${id}/`);
      await page.locator('.text a.m.person').first().hover();
      await page.locator('.preview:popover-open').waitFor();
      assert.ok((await page.locator('.preview').textContent())?.includes(name), name);
      await page.getByRole('button', { name: 'cite' }).click();
      await page.getByRole('button', { name: 'BibTeX' }).click();
      const entry = await page.locator('.cite textarea').inputValue();
      assert.equal(depthAtEnd(entry), 0, entry);
    }
    await page.goto(`${HOST}/search/?q=Personvelmc`);
    await page.locator('.name-hits a').first().waitFor();
    assert.ok((await page.locator('.name-hits').textContent())?.includes(GROUPS[2]!));
    assert.deepEqual(wrong, []);
    await page.close();
  });

  it('has the titles of articles where reference managers look', () => {
    assert.match(
      read('articles/hostile-0/index.html'),
      /<meta name="citation_title" content="=HYPERLINK\(&(?:quot|#34);http/,
    );
  });
});

/** How many braces are open where an entry ends; those after a backslash are none. */
function depthAtEnd(entry: string): number {
  const braces = entry.replace(/\\[{}]/g, '').match(/[{}]/g) ?? [];
  return braces.reduce((depth, brace) => (depth < 0 ? depth : depth + (brace === '{' ? 1 : -1)), 0);
}

describe('what a site of hostile content gives to programs', () => {
  it('is JSON by its schemas', () => jsonFits(into));
  it('is CSV without formulas', () => csvIsPlain(into));
  it('is a calendar of events alone', () => calendarIsWhole(into));
  it('is XML', () => xmlIsWell(into));
});
