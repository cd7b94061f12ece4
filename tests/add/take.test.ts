import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRefusal } from '../../src/add/found.ts';
import { takeOut, type TakenOut } from '../../src/add/take.ts';
import { docx, pdf, zip } from './documents.ts';
import { BLOG, BODY, page } from './pages.ts';

async function take(bytes: Uint8Array | string, name: string): Promise<TakenOut> {
  const taken = await takeOut(Buffer.from(bytes), name);
  assert.ok(!isRefusal(taken), JSON.stringify(taken));
  return taken;
}

describe('Markdown', () => {
  it('loses its marks and keeps its words', async () => {
    const markdown = [
      '# Two *more* ferries',
      'The yard has **ordered** [two ferries](https://example.org)\nfrom `Orlund`.',
      '- one\n- two\n\n  more of two\n\n1. first',
      '> Quoted.',
      'Line one  \nline two ![a picture](a.png)<b>bold</b>',
      '***',
      '    as it is',
    ].join('\n\n');
    const lines = [
      'Two more ferries',
      'The yard has ordered two ferries from Orlund.',
      'one\ntwo\nmore of two',
      'first',
    ];
    const rest = ['Quoted.', 'Line one\nline two bold', 'as it is'];
    assert.equal((await take(markdown, 'a.md')).text, `${[...lines, ...rest].join('\n\n')}\n`);
  });

  it('may begin with what a clipper found', async () => {
    const front = [
      '---',
      'title: "Ferries: two more"',
      'author:',
      '  - "[[Ann Poe]]"',
      'source: https://example.org/ferries',
      'published: 2024-03',
      '---',
    ].join('\r\n');
    const { text, facts } = await take(`${front}\r\nTwo ferries were ordered.\r\n`, 'a.md');
    assert.equal(text, 'Two ferries were ordered.\n');
    assert.deepEqual(
      Object.entries(facts).map(([key, { value }]) => [key, value]),
      [
        ['title', 'Ferries: two more'],
        ['author', 'Ann Poe'],
        ['url', 'https://example.org/ferries'],
        ['published', '2024-03'],
      ],
    );
  });
});

describe('a .docx', () => {
  it('gives its paragraphs, headings and lists', async () => {
    const file = docx(['# Ferries & bread', 'The mayor said <so>.', '- one', '- two', 'The end.']);
    assert.equal(
      (await take(file, 'a.docx')).text,
      'Ferries & bread\n\nThe mayor said <so>.\n\none\ntwo\n\nThe end.\n',
    );
  });
});

describe('a PDF', () => {
  const first = [
    'Ferries and bread',
    '',
    'The mayor Arno Velt said on Tuesday that the rad-',
    'ars of the harbour and all other radars would be',
    'repaired by spring.',
    '',
    'Nobody asked for the price, which is well-',
    'known to the',
  ];

  it('gives paragraphs across lines and pages, without headers and page numbers', async () => {
    const pages = [first, ['council.', '', 'More was said.'], ['Last words.']].map((lines, i) => [
      `Orlund Post, page ${i + 1}`,
      '',
      ...lines,
      `${i + 1}`,
    ]);
    const paragraphs = [
      'Ferries and bread',
      'The mayor Arno Velt said on Tuesday that the radars of the harbour and all other radars would be repaired by spring.',
      'Nobody asked for the price, which is well-known to the council.',
      'More was said.',
      'Last words.',
    ];
    assert.equal((await take(pdf(pages), 'a.pdf')).text, `${paragraphs.join('\n\n')}\n`);
  });

  it('keeps a byline and a date apart from the headline that they stand close to', async () => {
    const lines = [
      'Ferries and bread',
      'By Mira Solvang',
      '14 August 2025',
      'By the end of June the ferries',
      'had gone.',
    ];
    assert.equal(
      (await take(pdf([lines]), 'a.pdf')).text,
      'Ferries and bread\n\nBy Mira Solvang\n\n14 August 2025\n\nBy the end of June the ferries had gone.\n',
    );
  });

  it('is believed its properties where its text bears them out', async () => {
    const { facts } = await take(pdf([first], '/Title (Ferries and bread) /Author (A Word Processor)'), 'a.pdf');
    assert.deepEqual(facts, { title: { value: 'Ferries and bread', from: 'the PDF’s title' } });
  });
});

describe('the kind of a file', () => {
  it('is told by its bytes first', async () => {
    assert.equal((await take(BLOG, 'page.txt')).kind, 'html');
    assert.equal((await take(pdf([['Some words.']]), 'page.html')).kind, 'pdf');
    assert.equal((await take(docx(['Some words.']), '')).kind, 'docx');
    assert.equal((await take('# Heading\n\nWords.', '')).kind, 'markdown');
    assert.equal((await take('Heading\n\nWords.', '')).kind, 'text');
    assert.equal((await take('# 1 in the list of harbours', 'a.txt')).kind, 'text');
    assert.equal((await take(Buffer.from(`\ufeff${BLOG}`, 'utf16le'), '')).kind, 'html');
  });
});

describe('what is no article is refused with what to do:', () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
  const wall = `<article><h1>Stub</h1><p>${BODY[0]}</p><p>Subscribe to continue reading.</p></article>`;
  const locked = '<script type="application/ld+json">{"@type":"Article","isAccessibleForFree":"False"}</script>';
  const cases: readonly (readonly [what: string, bytes: Uint8Array | string, name: string, found: RegExp])[] = [
    ['an empty file', '', 'a.txt', /^an empty file$/],
    ['a picture named .html', png, 'a.html', /PNG/],
    ['a picture named .pdf', png, 'a.pdf', /PNG/],
    ['rubbish', Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 7) % 32)), 'a.md', /binary file/],
    ['a text named .docx', 'Words of a text.', 'a.docx', /plain text named \.docx/],
    ['an archive', zip({ 'a.txt': 'x' }), 'a.docx', /ZIP archive/],
    ['an .odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'a.odt', /OpenDocument/],
    ['an old .doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a.doc', /password/],
    ['rich text', '{\\rtf1 x}', 'a.rtf', /RTF/],
    [
      'a web archive',
      'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<html>',
      'a.mhtml',
      /mhtml/,
    ],
    ['a .docx without text', docx([]), 'a.docx', /without text/],
    ['a damaged .docx', docx(['Words.']).subarray(0, 900), 'a.docx', /cannot be read/],
    ['a scanned PDF', pdf([['']]), 'a.pdf', /without any text/],
    ['a locked PDF', pdf([['Words.']], '', true), 'a.pdf', /password/],
    ['a damaged PDF', '%PDF-1.4 rubbish', 'a.pdf', /cannot be read/],
    ['a paywall', page('', wall), 'a.html', /^\d+ words and “continue|^\d+ words and “Subscribe to continue”/],
    ['a teaser that says it is one', page(locked, `<article><p>${BODY[0]}</p></article>`), 'a.html', /subscribers/],
    ['a paywall as text', 'The minister said so.\n\nAlready a subscriber? Log in', 'a.txt', /Already a subscriber/],
    [
      'a page that is an error',
      page('', '<main><p>404 Not Found: the page has moved.</p></main>'),
      'a.html',
      /404 Not Found/,
    ],
    ['a page of furniture', page('<title>x</title>', ''), 'a.html', /without a main text/],
  ];
  for (const [what, bytes, name, found] of cases)
    it(what, async () => {
      const refused = await takeOut(Buffer.from(bytes), name);
      assert.ok(isRefusal(refused), JSON.stringify(refused));
      assert.match(refused.found, found);
      assert.ok(refused.expected !== '' && refused.hint !== '');
    });
});
