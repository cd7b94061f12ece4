import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { canonicalPath, indexedPaths } from '../../../src/site/machines/indexed.ts';
import { openSearch } from '../../../src/site/machines/open-search.ts';
import { sitemaps } from '../../../src/site/machines/sitemap.ts';
import { sitePath } from '../../../src/site/url.ts';
import { CORPUS } from '../corpus.ts';

const SITE = new URL('https://example.org');
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' });

describe('the sitemap', () => {
  it('has the pages that search engines may show, each once', () => {
    const paths = indexedPaths(CORPUS);
    for (const path of ['/', '/articles/first/', '/people/mark-rutte/', '/analysis/', '/map/', '/data/'])
      assert.ok(paths.includes(path), path);
    assert.ok(paths.every((path) => path === canonicalPath(path)));
    assert.equal(new Set(paths).size, paths.length);
  });

  it('is one file, or an index of several where one cannot hold all', () => {
    const paths = ['/', '/a/', '/b/', '/c/', '/d/'];
    const parsed = (most?: number) =>
      [...sitemaps(paths, SITE, most)].map(([name, xml]) => [name, parser.parse(xml) as unknown] as const);
    assert.deepEqual(
      parsed().map(([name]) => name),
      ['sitemap'],
    );
    const [index, ...parts] = parsed(2);
    assert.deepEqual(
      parts.map(([name]) => name),
      ['sitemap-1', 'sitemap-2', 'sitemap-3'],
    );
    const listed = (index![1] as { sitemapindex: { sitemap: { loc: string }[] } }).sitemapindex.sitemap;
    assert.equal(listed[2]!.loc, 'https://example.org/sitemap-3.xml');
    assert.deepEqual((parts[2]![1] as { urlset: { url: unknown } }).urlset.url, { loc: 'https://example.org/d/' });
  });
});

describe('the canonical page', () => {
  it('of the file of an article is the article', () => {
    assert.equal(canonicalPath('/articles/a/source/'), '/articles/a/');
    for (const path of ['/', '/articles/', '/articles/a/', '/articles/source/'])
      assert.equal(canonicalPath(path), path);
  });
});

describe('sitePath', () => {
  it('is the address without the base', () => {
    assert.equal(sitePath('/flank/people/', '/flank/'), '/people/');
    assert.equal(sitePath('/flank/', '/flank/'), '/');
    assert.equal(sitePath('/people/', '/'), '/people/');
  });
});

describe('the OpenSearch description', () => {
  it('has a name of at most 16 letters and the address of a search', () => {
    const { OpenSearchDescription: found } = parser.parse(openSearch(SITE)) as {
      OpenSearchDescription: { ShortName: string; Url: Record<string, string> };
    };
    assert.ok(found.ShortName.length <= 16);
    assert.equal(found.Url['@template'], 'https://example.org/search/?q={searchTerms}');
  });
});
