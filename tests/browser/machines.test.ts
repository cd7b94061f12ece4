import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { canonicalPath } from '../../src/site/machines/indexed.ts';
import { faultsOf } from '../site/machines/rules.ts';
import { it } from './it.ts';
import { pagesOf, PUBLIC_SITE, siteFolder } from './site.ts';
import { setStage } from './stage.ts';

const stage = await setStage('sub');

/** What the head of a page says, read by a browser. */
interface Head {
  readonly titles: readonly string[];
  /** By `name` or `property`; each may occur more than once. */
  readonly meta: Readonly<Record<string, readonly string[]>>;
  /** By `rel`. */
  readonly links: Readonly<Record<string, readonly string[]>>;
  readonly jsonLd: readonly string[];
  readonly scripts: readonly string[];
}

const fileOf = (folder: string, page: string): string =>
  path.join(folder, page.endsWith('/') ? `${page}index.html` : page);

async function headsOf(folder: string, page: Page): Promise<ReadonlyMap<string, Head>> {
  const heads = new Map<string, Head>();
  for (const to of pagesOf(folder)) heads.set(to, await headOf(readFileSync(fileOf(folder, to), 'utf8'), page));
  return heads;
}

function headOf(html: string, page: Page): Promise<Head> {
  return page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'text/html');
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const grouped = (pairs: [string, string][]) =>
      Object.fromEntries(
        [...Map.groupBy(pairs, ([name]) => name)].map(([name, found]) => [name, found.map(([, value]) => value)]),
      );
    const of = (element: Element, name: string) => element.getAttribute(name) ?? '';
    return {
      titles: all('head title').map(({ textContent }) => textContent ?? ''),
      meta: grouped(
        all('head meta[content]').map((one) => [of(one, 'name') || of(one, 'property'), of(one, 'content')]),
      ),
      links: grouped(all('head link').map((one) => [of(one, 'rel'), of(one, 'href')])),
      jsonLd: all('script[type="application/ld+json"]').map(({ textContent }) => textContent ?? ''),
      scripts: all('script:not([type="application/ld+json"])').map((one) => of(one, 'src')),
    };
  }, html);
}

/** Whether a browser reads a text as XML; its complaint where it does not. */
function xmlFault(xml: string, page: Page): Promise<string | undefined> {
  return page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    return document.querySelector('parsererror')?.textContent ?? undefined;
  }, xml);
}

const read = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8');
const isArticle = (page: string): boolean => /^\/articles\/[^/]+\/$/.test(page);

describe('the pages of a site whose address is known', () => {
  it('have one title of their own, a description of fair length, and their own address as the canonical one', async (t) => {
    const heads = await headsOf(stage.site.folder, await stage.page(t));
    assert.ok(heads.size > 20);
    const titles = [...heads.values()].flatMap((head) => head.titles);
    assert.equal(titles.length, heads.size);
    assert.equal(new Set(titles).size, heads.size, 'every title is another');
    for (const [page, { meta, links }] of heads) {
      const description = meta['description'] ?? [];
      assert.equal(description.length, 1, page);
      assert.ok(description[0]!.length >= 30 && description[0]!.length <= 200, `${page}: ${description[0]}`);
      const canonical = page === '/404.html' ? undefined : [`${PUBLIC_SITE}/flank${canonicalPath(page)}`];
      assert.deepEqual(links['canonical'], canonical, page);
    }
  });

  it('tell others how they look, with a picture that is there', async (t) => {
    const { folder } = stage.site;
    for (const [page, { meta }] of await headsOf(folder, await stage.page(t))) {
      if (page === '/404.html') continue;
      for (const name of ['og:title', 'og:description', 'og:type', 'og:url', 'og:image', 'twitter:card'])
        assert.equal(meta[name]?.length, 1, `${page}: ${name}`);
      assert.deepEqual(meta['og:url'], [`${PUBLIC_SITE}/flank${canonicalPath(page)}`]);
      const image = meta['og:image']![0]!;
      assert.ok(image.startsWith(`${PUBLIC_SITE}/flank/cards/`), image);
      assert.ok(existsSync(path.join(folder, image.slice(`${PUBLIC_SITE}/flank`.length))), image);
    }
    const cards = readdirSync(path.join(folder, 'cards'), { recursive: true }).filter((file) =>
      /\.png$/.test(`${file}`),
    );
    assert.ok(cards.length > 20);
    for (const card of cards) {
      const { format, width, height, size } = await sharp(
        readFileSync(path.join(folder, 'cards', `${card}`)),
      ).metadata();
      assert.deepEqual([format, width, height], ['png', 1200, 630], `${card}`);
      assert.ok(size! < 60_000, `${card}: ${size}`);
    }
  });

  it('say in JSON-LD what they are about, and articles how to cite them', async (t) => {
    const heads = await headsOf(stage.site.folder, await stage.page(t));
    for (const [page, { jsonLd, meta }] of heads) {
      assert.ok(jsonLd.length <= 1, page);
      for (const text of jsonLd) assert.deepEqual(faultsOf(text), [], page);
      const about = isArticle(page) || /^\/(people|systems|places|organizations|events)\/[^/]+\/$/.test(page);
      if (about || page === '/' || page === '/data/') assert.equal(jsonLd.length, 1, page);
      const cited = ['citation_title', 'citation_language', 'DC.title', 'DC.type'];
      for (const name of cited) assert.equal(meta[name]?.length, isArticle(page) ? 1 : undefined, `${page}: ${name}`);
    }
  });

  it('link feeds and search, which are well-formed', async (t) => {
    const { folder } = stage.site;
    const page = await stage.page(t);
    for (const [to, { links }] of await headsOf(folder, page)) {
      assert.equal(links['alternate']?.length, 2, to);
      assert.equal(links['search']?.length, 1, to);
    }
    for (const file of ['feeds/articles.xml', 'feeds/timeline.xml', 'opensearch.xml', 'sitemap.xml'])
      assert.equal(await xmlFault(read(folder, file), page), undefined, file);
    assert.ok(await xmlFault('<a>', page), 'the browser would tell');
    assert.ok(read(folder, 'opensearch.xml').includes(`${PUBLIC_SITE}/flank/search/?q={searchTerms}`));
  });

  it('are all in the sitemap under their canonical addresses', async (t) => {
    const { folder } = stage.site;
    const heads = await headsOf(folder, await stage.page(t));
    const listed = [...read(folder, 'sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const wanted = [...heads.keys()].filter((page) => page !== '/404.html' && page === canonicalPath(page));
    assert.deepEqual(listed.toSorted(), wanted.map((page) => `${PUBLIC_SITE}/flank${page}`).toSorted());
    assert.ok(read(folder, 'robots.txt').includes(`Sitemap: ${PUBLIC_SITE}/flank/sitemap.xml`));
  });
});

describe('a site whose address nobody knows', () => {
  it('claims none', async (t) => {
    const folder = siteFolder('root');
    const page = await stage.page(t);
    for (const [to, { meta, links, jsonLd }] of await headsOf(folder, page)) {
      assert.ok(!links['canonical'] && !links['search'] && !meta['og:url'] && !meta['og:image'], to);
      for (const text of jsonLd) assert.deepEqual(faultsOf(text), [], to);
    }
    for (const file of ['sitemap.xml', 'opensearch.xml', 'cards'])
      assert.ok(!existsSync(path.join(folder, file)), file);
    for (const file of ['feeds/articles.xml', 'feeds/timeline.xml'])
      assert.equal(await xmlFault(read(folder, file), page), undefined, file);
  });
});
