import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';
import { PUBLIC_SITE, ROOT, buildSite, pagesOf } from '../browser/site.ts';
import { project } from '../read/project.ts';
import { faultsOf } from '../site/machines/rules.ts';
import { GROUPS } from './injections.ts';
import { ARTICLES, NAMES, hostileContent } from './site-content.ts';

const HOST = 'http://flankwatch.test';
const root = project(hostileContent());
const into = path.join(ROOT, '.cache', path.basename(root));
const read = (file: string): string => readFileSync(path.join(into, file), 'utf8');
const json = (file: string): Record<string, unknown>[] => JSON.parse(read(file)) as Record<string, unknown>[];
const fileOf = (to: string): string => path.join(into, decodeURI(to).replace(/\/$/, '/index.html'));

let browser: Browser;
before(async () => {
  const before = readdirSync(root).sort();
  await buildSite(into, { content: path.join(root, 'content'), env: { FLANKWATCH_SITE: PUBLIC_SITE } });
  assert.deepEqual(readdirSync(root).sort(), before, 'a build writes nothing beside the content');
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  rmSync(into, { recursive: true, force: true });
});

const LOOKS = new Set(['font', 'stylesheet']);

/** A page of the site in a browser, without its looks where they do not matter, and everything that it did and should not have done. */
async function watched(dressed = false): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('dialog', (dialog) => (wrong.push(`a dialog: ${dialog.message()}`), void dialog.dismiss()));
  page.on('pageerror', (error) => wrong.push(`an error: ${error.message}`));
  await page.exposeFunction('hit', () => wrong.push('a payload ran'));
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin === HOST && LOOKS.has(route.request().resourceType()) && !dressed) return route.abort();
    if (origin === HOST && existsSync(fileOf(pathname))) return route.fulfill({ path: fileOf(pathname) });
    wrong.push(`a request: ${route.request().url()}`);
    return route.abort();
  });
  return { page, wrong };
}

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

  it('runs nothing and asks nobody else on any page', async () => {
    const { page, wrong } = await watched();
    for (const to of pagesOf(into).filter(isLookedAt)) {
      await page.goto(HOST + to);
      const elements = await page.evaluate(
        () => document.querySelectorAll('iframe, base, style, form[action^="//"], [onerror], [onload], [onfocus], meta[http-equiv=refresh], a[href^="javascript:"]').length, // prettier-ignore
      );
      assert.deepEqual([to, elements, wrong], [to, 0, []]);
    }
    await page.close();
  });

  it('shows every field as it is written', async () => {
    const { page, wrong } = await watched();
    const shown = (text: string): string => text.replace(/\s+/g, ' ').trim();
    for (const { id, title, publisher, author, notes, text } of ARTICLES.filter((_, i) => i % 3 !== 2)) {
      await page.goto(`${HOST}/articles/${id}/`);
      const body = shown((await page.locator('body').textContent()) ?? '');
      assert.equal(shown((await page.locator('h1').textContent()) ?? ''), shown(title));
      for (const field of [publisher, author, ...notes, ...text.split('\n\n')])
        assert.ok(body.includes(shown(field)), `${id} does not show ${field}`);
    }
    assert.deepEqual(wrong, []);
    await page.close();
  });

  it('shows names as they are written in previews, in the search and in citations', async () => {
    const { page, wrong } = await watched(true);
    const known = json('data/entities.json').map(({ name }) => String(name));
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

  it('has no card with boxes for letters, and the titles of articles where reference managers look', () => {
    const card = (name: string): Buffer => readFileSync(path.join(into, 'cards', `${name}.png`));
    assert.ok(card('articles/arabic').equals(card('articles')));
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
  it('is JSON by its schemas, with every title and name as it is written', () => {
    const names = readdirSync(path.join(into, 'data')).filter((name) => name.endsWith('.schema.json'));
    assert.ok(names.length > 5);
    for (const name of names) {
      const check = new Ajv2020({ strict: false, validateFormats: false }).compile(
        JSON.parse(read(`data/${name}`)) as object,
      );
      assert.ok(check(json(`data/${name.replace('.schema', '')}`)), `${name}: ${JSON.stringify(check.errors?.[0])}`);
    }
    const titles = new Set(json('data/articles.json').map(({ title }) => title));
    for (const [i, { title }] of ARTICLES.entries()) assert.ok(i % 3 === 2 || titles.has(title), title);
    const entities = json('data/entities.json').map(({ name }) => String(name));
    for (const words of GROUPS)
      assert.ok(
        entities.some((name) => name.endsWith(words.replace(/\s+/g, ' '))),
        words,
      );
  });

  it('is CSV without formulas', () => {
    for (const name of readdirSync(path.join(into, 'data')).filter((one) => one.endsWith('.csv')))
      for (const cell of cellsOf(read(`data/${name}`)))
        assert.ok(!/^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(cell), `${name}: ${cell}`);
  });

  it('is a calendar of events alone', () => {
    const lines = read('data/timeline.ics')
      .replace(/\r\n[ \t]/g, '')
      .split('\r\n');
    assert.ok(lines.every((line) => !/[\n\r\u0000-\u0008\u000b-\u001f]/.test(line)));
    assert.equal(lines.at(-2), 'END:VCALENDAR');
    assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, lines.filter((line) => line === 'END:VEVENT').length); // prettier-ignore
    const known = /^(?:BEGIN|END|VERSION|PRODID|NAME|X-WR-CALNAME|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|X-MICROSOFT-[A-Z-]+|SUMMARY|DESCRIPTION|STATUS|TRANSP|URL|METHOD)[:;]/; // prettier-ignore
    assert.deepEqual(lines.filter((line) => line !== '' && !known.test(line)).slice(0, 5), []);
  });

  it('is XML', () => {
    for (const file of ['feeds/articles.xml', 'feeds/timeline.xml', 'sitemap.xml', 'opensearch.xml']) {
      assert.equal(XMLValidator.validate(read(file)), true, file);
      assert.ok(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(read(file)), file);
    }
    const feed = new XMLParser({ ignoreAttributes: false }).parse(read('feeds/articles.xml')) as Feed;
    assert.equal(feed.feed.entry.length, ARTICLES.length, 'those with a date');
    for (const entry of feed.feed.entry) assert.deepEqual(Object.keys(entry).filter((key) => /script|svg|img/.test(key)), []); // prettier-ignore
  });
});

interface Feed {
  readonly feed: { readonly entry: readonly object[] };
}

/** The cells of a table as a spreadsheet has them. */
function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
