import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { it } from './it.ts';
import { SITES, type SiteName, pagesOf } from './site.ts';
import { setStage } from './stage.ts';

/** What a page holds that leads somewhere, as the browser's own parser reads it. */
interface Parsed {
  readonly ids: readonly string[];
  readonly links: readonly string[];
  /** Addresses that the browser would fetch by itself. */
  readonly fetched: readonly string[];
}

const HOST = 'http://flankwatch.test';

/** Parses a page without loading anything; links come back absolute. */
function parse(page: Page, html: string, address: string): Promise<Parsed> {
  return page.evaluate(
    ([source, base]) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      const values = (selector: string, name: string): string[] =>
        [...parsed.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
      const absolute = (links: readonly string[]): string[] => links.map((link) => new URL(link, base).href);
      const sources = ['img', 'script', 'iframe', 'source', 'video', 'audio', 'embed'];
      const fetching = 'link[href]:not([rel~=canonical]):not([rel~=alternate])';
      return {
        ids: values('[id]', 'id'),
        links: absolute([
          ...values('a[href]', 'href'),
          ...values('form[action]', 'action'),
          ...values('link[href]', 'href'),
        ]),
        fetched: absolute([...values(sources.map((tag) => `${tag}[src]`).join(), 'src'), ...values(fetching, 'href')]),
      };
    },
    [html, address] as const,
  );
}

/** The site path of an address of the site itself; undefined for another host or outside the base. */
function sitePath(address: string, base: string): string | undefined {
  const url = new URL(address);
  if (url.origin !== HOST || !url.pathname.startsWith(base)) return undefined;
  return `/${decodeURIComponent(url.pathname.slice(base.length))}`;
}

/** Links of the pages that lead to no page, file or anchor of the site, as "page -> link". */
function brokenLinks(pages: ReadonlyMap<string, Parsed>, base: string, exists: (file: string) => boolean): string[] {
  const broken: string[] = [];
  for (const [from, { links, fetched }] of pages) {
    for (const link of new Set([...links, ...fetched])) {
      const { origin, hash } = new URL(link);
      if (origin !== HOST) continue;
      const to = sitePath(link, base);
      const target = to === undefined ? undefined : pages.get(to);
      const anchor = decodeURIComponent(hash.slice(1));
      const found = target ? anchor === '' || target.ids.includes(anchor) : to !== undefined && exists(to);
      if (!found) broken.push(`${from} -> ${link.slice(HOST.length)}`);
    }
  }
  return broken;
}

describe('brokenLinks', () => {
  it('finds a missing page, a missing anchor, a missing file and a link out of the base', () => {
    const links = ['/flank/gone/', '/flank/b/#s2', '/flank/x.css', '/b/', '/flank/b/#s1', '/flank/y.css'];
    const pages = new Map<string, Parsed>([
      ['/a/', { ids: [], links: links.map((link) => HOST + link), fetched: [] }],
      ['/b/', { ids: ['s1'], links: ['https://example.org/'], fetched: [] }],
    ]);
    const broken = brokenLinks(pages, '/flank/', (file) => file === '/y.css');
    assert.deepEqual(
      broken,
      links.slice(0, 4).map((link) => `/a/ -> ${link}`),
    );
  });
});

for (const name of ['root', 'sub'] as SiteName[]) {
  const { site, page: newPage } = await setStage(name);

  describe(`the site at ${SITES[name]}`, () => {
    it('has no broken link or anchor, and nothing that is fetched from another host', async (t) => {
      const page = await newPage(t);
      const pages = new Map<string, Parsed>();
      for (const to of pagesOf(site.folder)) {
        const file = path.join(site.folder, to.endsWith('/') ? `${to}index.html` : to);
        pages.set(to, await parse(page, readFileSync(file, 'utf8'), HOST + site.base + to.slice(1)));
      }
      assert.ok(pages.size > 10, `${pages.size} pages`);
      const linked = [...pages.values()].reduce((sum, { links }) => sum + links.length, 0);
      t.diagnostic(`${pages.size} pages, ${linked} links`);
      assert.deepEqual(
        brokenLinks(pages, site.base, (file) => existsSync(path.join(site.folder, file))),
        [],
      );
      const elsewhere = [...pages].flatMap(([from, { fetched }]) =>
        fetched.filter((link) => new URL(link).origin !== HOST).map((link) => `${from} fetches ${link}`),
      );
      assert.deepEqual(elsewhere, []);
    });
  });
}
