import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRefusal, type Taken } from '../../src/add/found.ts';
import { takeFromPage } from '../../src/add/html/index.ts';
import { BLOG, BODY, HEADLINE, page, PAPER, SAVED } from './pages.ts';

function take(markup: string | Uint8Array): Taken {
  const taken = takeFromPage(typeof markup === 'string' ? Buffer.from(markup) : markup);
  assert.ok(!isRefusal(taken), JSON.stringify(taken));
  return taken;
}

/** The facts of a page as "value < where". */
const factsIn = (markup: string): Record<string, string> =>
  Object.fromEntries(Object.entries(take(markup).facts).map(([key, { value, from }]) => [key, `${value} < ${from}`]));

const article = (head: string): string =>
  page(head, `<article>${BODY.map((text) => `<p>${text}</p>`).join('')}</article>`);
const ld = (fields: string): string =>
  article(`<script type="application/ld+json">{"@type":"NewsArticle",${fields}}</script>`);

describe('the text of a page', () => {
  it('is the article under its headline, paragraphs apart, items of lists a line each', () => {
    const items = 'What comes next\n\nJune: the budget committee meets.\nAutumn: the first station is tested.';
    assert.equal(take(BLOG).text, `${[HEADLINE, ...BODY, items].join('\n\n')}\n`);
  });

  it('is found without metadata, among tables, and where a browser has saved it', () => {
    const headline = 'Four coastal radars to start work before winter';
    for (const markup of [PAPER, SAVED]) assert.equal(take(markup).text, `${[headline, ...BODY].join('\n\n')}\n`);
  });

  it('is read in the charset that the page declares, or in that of its bytes', () => {
    const body = BODY.map((text) => `<p>${text.replace(/[“”]/g, '"')} Kuivīk, Žemait.</p>`).join('');
    const inBaltic = Buffer.from(
      page('<meta charset="windows-1257">', body).replaceAll('ī', '\u00ee').replaceAll('Ž', '\u00de'),
      'latin1',
    );
    assert.match(take(inBaltic).text, /Kuivīk, Žemait/);
    const declaredWrongly = page('<meta charset="windows-1252">', body);
    assert.match(take(declaredWrongly).text, /Kuivīk, Žemait/);
    assert.match(take(Buffer.from(`\ufeff${page('', body)}`, 'utf16le')).text, /Kuivīk, Žemait/);
    const undeclared = Buffer.from(
      page('', `${BODY.map((text) => `<p>${text.replace(/[“”]/g, '"')}</p>`).join('')}<p>Caf\u00e9.</p>`),
      'latin1',
    );
    assert.match(take(undeclared).text, /Café\./);
  });

  it('is there where the page leaves out elements that it may leave out', () => {
    const bare = BODY.map((text) => `<p>${text}`).join('\n');
    assert.match(take(`<!doctype html><title>x</title>${bare}`).text, /price of the four stations/);
  });

  it('has no control characters', () => {
    const text = take(article('').replace('budget', 'bud\u0007get').replace('June', '&#8;June')).text;
    assert.doesNotMatch(text, /[\u0000-\u0008]/);
  });
});

describe('the facts of a page', () => {
  it('have no title where the page has none but a program’s', () => {
    for (const title of ['Untitled', 'Untitled Document', 'untitled page', 'Document'])
      assert.equal(
        factsIn(article('').replace(/<title>.*?<\/title>|<head>/s, `$&<title>${title}</title>`))['title'],
        undefined,
      );
  });

  it('are those of its JSON-LD first', () => {
    assert.deepEqual(factsIn(BLOG), {
      title: `${HEADLINE} < the page’s JSON-LD headline`,
      publisher: 'The Valmiera Courier < the page’s JSON-LD publisher',
      author: 'Mira Solvang and Teo Arvid < the page’s JSON-LD author',
      url: 'https://courier.example.org/2025/05/coastal-radars/?x=1 < the page’s canonical link',
      published: '2025-05-15 < the page’s JSON-LD datePublished',
      language: 'en-GB < the page’s lang',
    });
  });

  it('are those of citation tags, a date no closer than stated', () => {
    assert.deepEqual(factsIn(PAPER), {
      title: 'Four coastal radars to start work before winter < the page’s citation_title',
      publisher: 'Islands Review < the page’s DC.publisher',
      author: 'Mira Solvang < the page’s citation_author',
      published: '2025-05 < the page’s citation_publication_date',
      language: 'en < the page’s lang',
    });
  });

  it('are what little a saved page has; a <time> is no more than near', () => {
    assert.deepEqual(factsIn(SAVED), {
      title: 'Four coastal radars to start work before winter < the page’s heading',
      publisher: 'Coast Daily < the page’s og:site_name',
      url: 'https://news.example.net/defence/coastal-radars < the note of the browser that saved the page',
      published: '2025-05-14~ < the first <time> of the page',
    });
  });

  it('are taken of the article, not of others that the page describes', () => {
    const others = '{"@type":"NewsArticle","headline":"Ferry is late"},{"@type":"NewsArticle","headline":"Radars"}';
    const head = `<title>Radars | X</title><script type="application/ld+json">[${others}]</script>`;
    assert.equal(take(article(head)).facts.title?.value, 'Radars');
  });

  it('survive JSON with raw line breaks and are none where it is broken', () => {
    assert.equal(take(ld('"headline":"Two\nlines"')).facts.title?.value, 'Two lines');
    assert.equal(take(ld('"headline":"Two')).facts.title, undefined);
  });

  it('are clean', () => {
    const headline = String.raw`"headline":"A\u202eb \u0007<b>bold<\/b> <\/script><script>alert(1)<\/script>\nc"`;
    assert.equal(take(ld(headline)).facts.title?.value, 'Ab bold alert(1) c');
  });

  it('have no address but one of an article on the web', () => {
    for (const href of [
      'javascript:alert(1)',
      'file:///home/x.html',
      'https://example.org/',
      'http://localhost/a',
      '/a',
    ])
      assert.equal(take(article(`<link rel="canonical" href="${href}">`)).facts.url, undefined, href);
  });

  it('name nobody where a program signs', () => {
    for (const name of ['admin', 'https://example.org/jane', 'Editorial staff', 'jane@example.org'])
      assert.equal(take(article(`<meta name="author" content="${name}">`)).facts.author, undefined, name);
  });
});

describe('a page without an article', () => {
  it('is refused by its bytes', () => {
    const refused = takeFromPage(Buffer.from(`<html>${'\u0001'.repeat(400)}</html>`));
    assert.ok(isRefusal(refused) && /binary file/.test(refused.found));
  });

  it('is refused where it has more elements than any', () => {
    const refused = takeFromPage(Buffer.from(page('', '<i></i>'.repeat(60_001))));
    assert.ok(isRefusal(refused) && /page of 60\d+ elements/.test(refused.found), JSON.stringify(refused));
  });
});
