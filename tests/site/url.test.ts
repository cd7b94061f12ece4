import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anchorOf, articlePath, href, sentencePath, wikipedia } from '../../src/site/url.ts';

describe('href', () => {
  const cases: readonly [string, string, string][] = [
    ['/', '/', '/'],
    ['/people/mark-rutte/', '/', '/people/mark-rutte/'],
    ['/people/mark-rutte', '/', '/people/mark-rutte/'],
    ['/', '/flank/', '/flank/'],
    ['/timeline/#on-1', '/flank/', '/flank/timeline/#on-1'],
    ['/timeline#on-1', '/flank/', '/flank/timeline/#on-1'],
    ['/search/?q=S-400', 'flank', '/flank/search/?q=S-400'],
    ['/data/articles.json', '/a/b/', '/a/b/data/articles.json'],
    ['/articles/nato-2.0-plans/', '/', '/articles/nato-2.0-plans/'],
  ];
  for (const [path, base, expected] of cases) {
    it(`gives ${expected} for ${path} under ${base}`, () => assert.equal(href(path, base), expected));
  }

  it('refuses a path that is relative to the page', () => {
    assert.throws(() => href('people/', '/'), { name: 'RangeError', message: /starts with a slash, found "people\/"/ });
  });
});

describe('anchors', () => {
  it('begin with a letter and have nothing that needs escaping', () => {
    assert.equal(anchorOf('2022-06-20/2022-06-30 late June’s'), 'on-2022-06-20-2022-06-30-late-June-s');
  });

  it('name a sentence of an article', () => {
    assert.equal(articlePath('first'), '/articles/first/');
    assert.equal(sentencePath('first', 12), '/articles/first/#s12');
  });
});

it('a title of Wikipedia becomes its address', () => {
  assert.equal(wikipedia('Arrow 3'), 'https://en.wikipedia.org/wiki/Arrow_3');
  assert.equal(wikipedia('António Costa'), 'https://en.wikipedia.org/wiki/Ant%C3%B3nio_Costa');
  assert.equal(wikipedia('AC/DC?'), 'https://en.wikipedia.org/wiki/AC%2FDC%3F');
});
