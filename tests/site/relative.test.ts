import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relativeAddress, withRelativeAddresses } from '../../src/site/relative.ts';

describe('relative addresses', () => {
  for (const [address, page, expected] of [
    ['/people/mark-rutte/', '/articles/a/', '../../people/mark-rutte/'],
    ['/people/', '/people/mark-rutte/', '../'],
    ['/people/', '/people/', './'],
    ['/people/#a', '/people/', '#a'],
    ['/people/?q=a', '/people/', './?q=a'],
    ['/', '/', './'],
    ['/', '/timeline/', '../'],
    ['/timeline/#on-2022', '/', 'timeline/#on-2022'],
    ['/assets/a.css', '/articles/a/source/', '../../../assets/a.css'],
    ['/flank/data/articles.json', '/flank/data/', 'articles.json'],
    ['/flank/', '/flank/people/a/', '../../'],
    ['/articles/a/#s1', '/articles/b/', '../a/#s1'],
    ['/people/a/', '/places/a/', '../../people/a/'],
  ] as const) {
    it(`${address} in ${page} is ${expected}`, () => {
      assert.equal(relativeAddress(address, page), expected);
      const host = 'https://example.org';
      assert.equal(new URL(expected, host + page).href, new URL(address, host).href, 'and leads to the same place');
    });
  }
});

describe('the addresses in a page', () => {
  const made = (html: string) => withRelativeAddresses(html, '/flank/articles/a/', '/flank/');

  it('are made relative in links, pictures, scripts and forms', () => {
    assert.equal(made('<a class="m" href="/flank/people/b/">b</a>'), '<a class="m" href="../../people/b/">b</a>');
    assert.equal(made("<script defer src='/flank/x.js'></script>"), '<script defer src="../../x.js"></script>');
    assert.equal(made('<form role="search" action="/flank/search/">'), '<form role="search" action="../../search/">');
    assert.equal(made('<a\n  title="a > b"\n  href="/flank/">'), '<a\n  title="a > b"\n  href="../../">');
  });

  it('stay where they have a host, lie outside the base or are relative already', () => {
    for (const html of [
      '<a href="https://example.org/flank/">',
      '<a href="//example.org/flank/">',
      '<a href="/elsewhere/">',
      '<a href="#s1">',
      '<a data-href="/flank/">',
    ]) {
      assert.equal(made(html), html);
    }
  });

  it('are left alone in the text and in the values of other attributes', () => {
    for (const html of [
      '<p>He wrote href="/flank/people/" on the wall, and &lt;a href="/flank/"&gt; too.</p>',
      '<p>1 < 2, so href="/flank/" stays</p>',
      `<p title='an href="/flank/" in a title'>x</p>`,
    ]) {
      assert.equal(made(html), html);
    }
  });
});
