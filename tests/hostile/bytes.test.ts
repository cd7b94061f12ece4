import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyze } from '../../src/analyze/index.ts';
import { accountOf } from '../../src/extract/account.ts';
import { findDated } from '../../src/extract/dated.ts';
import { decode, ingest, type Encoding } from '../../src/ingest/index.ts';
import { dressFor } from '../../src/site/dress.ts';
import { lookup } from '../../src/site/lookup.ts';
import { renderArticle } from '../../src/site/render.ts';
import { holdsForAccount, holdsForArticle, holdsForMentions } from './invariants.ts';

const NEWS = 'Minister Maria Velm said in Riga on 3 May 2024 that NATO would buy 5 Patriot batteries.';
const raw = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** Bytes that are refused, by words of the reason. */
const REFUSED: Readonly<Record<string, readonly [bytes: Uint8Array, found: RegExp]>> = {
  'a lone surrogate in UTF-8': [raw('“Velm” é ', [0xed, 0xa0, 0x80]), /damaged UTF-8 \(line 1\)/],
  'overlong UTF-8': [raw('é “x” ', [0xc0, 0xaf], ' “y”'), /damaged UTF-8/],
  'UTF-8 that ends in the middle of a character': [raw('“Velm” ', [0xe2, 0x80]), /damaged UTF-8/],
  'a character beyond Unicode': [raw('“Velm” – “é”, “è” ', [0xf5, 0x80, 0x80, 0x80]), /damaged UTF-8/],
  'UTF-16 without a mark': [utf16(NEWS), /UTF-16 without a byte order mark/],
  'UTF-16 the other way round without a mark': [utf16(NEWS).swap16(), /UTF-16 without a byte order mark/],
  'UTF-16 with half a pair': [Buffer.concat([utf16('\ufeffVelm '), Buffer.from([0x00, 0xd8])]), /damaged UTF-16/],
  'UTF-16 of an odd length': [Buffer.concat([utf16('\ufeffVelm '), Buffer.from([0x41])]), /damaged UTF-16/],
  'UTF-32': [raw([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), /binary file|zero bytes/],
  'a zero byte': [raw(`${NEWS}\0${NEWS}`), /binary file \(it has zero bytes\)/],
  'every byte there is': [Uint8Array.from({ length: 256 }, (_, i) => i), /binary|zero/],
  'a program': [raw([0x7f], 'ELF', [2, 1, 1, 0, 0, 0]), /zero bytes|binary/],
  'a ZIP archive': [raw('PK', [3, 4], 'word/document.xml'), /ZIP/],
  'control characters': [raw(NEWS, [1, 2, 3, 4, 5, 6, 7, 8]), /control characters/],
  'sequences for a terminal': [raw(`\u001b[2J\u001b[1;31mVelm\u001b[0m\u001b]0;x\u0007`), /control characters/],
  'only emoji': [raw('😀👩‍🚀🇺🇦'.repeat(20)), /without a letter or digit/],
  'only marks': [raw('…—“”().,;'.repeat(20)), /without a letter or digit/],
  'only invisible characters': [raw('\u200b\u2060\u00ad\u202e'.repeat(20)), /without a letter or digit/],
  'only line ends': [raw('\n\r\u2028\u0085'.repeat(20)), /without a letter or digit/],
};

/** Texts that are read, whatever is in them. */
const READ: Readonly<Record<string, string>> = {
  'carriage returns alone': `A headline\r\r${NEWS}\r${NEWS}\r`,
  'line ends of every kind': `A headline\n\n${NEWS}\r\n${NEWS}\u2028${NEWS}\u0085${NEWS}\u2029${NEWS}\f${NEWS}\v${NEWS}`,
  'a line for each character': [...NEWS].join('\n'),
  'a line for each word': NEWS.split(' ').join('\r\n'),
  '100,000 paragraphs': 'Velm.\n\n'.repeat(100_000),
  'a megabyte without a space': 'Velm'.repeat(262_144),
  'a megabyte of digits': '1234567890'.repeat(100_000),
  'a sentence of 270,000 characters': `${'Velm and '.repeat(30_000)}NATO.`,
  '250,000 full stops': `Velm${'.'.repeat(250_000)}`,
  zalgo: [...NEWS].map((sign) => `${sign}\u0300\u0316\u0335\u0360`).join(''),
  'a letter with 100,000 marks': `V${'\u0301'.repeat(100_000)}elm spoke. ${NEWS}`,
  'text turned about': `\u202e${NEWS}\u202c \u2067${NEWS}\u2069 \u202d${NEWS}`,
  'text turned about without an end': `\u202e\u2066\u2067\u2068${NEWS}`,
  'joiners in names': NEWS.replace('Maria Velm', 'Ma\u200dria V\u200be\u2060l\ufeffm').replace(
    'NATO',
    'N\u00adA\u00adTO',
  ),
  'white space of every width': NEWS.replaceAll(' ', '\u00a0').replace('\u00a0said', '\u3000said'),
  'a byte order mark in the middle': `A headline\n\n${NEWS}\ufeff${NEWS}`,
  'characters that are none': `A headline\n\n${NEWS}\ufffe\uffff\ufdd0 ${NEWS}`,
  'replacement characters': `A headline\n\n\ufffd\ufffd ${NEWS}`,
  'letters of a private use': `A headline\n\n\ue000\u{10ffff} ${NEWS}`,
  'other scripts': 'محمد بن سلمان התקשר אל 习近平 в Москве ٣ مايو ٢٠٢٤.',
  'frontmatter and MDX': `---\ntitle: x\n---\nimport fs from 'node:fs'\n\n# {process.env.PATH}\n\n<Velm {...props} />\n\n${NEWS}`,
  'HTML and its entities': `<!DOCTYPE html><script>hit(1)</script><p onclick=hit(1)>${NEWS}</p>&lt;b&gt;&#0;&#xd800;&#x110000;&#99999999999;`,
  'brackets in brackets': `${'('.repeat(50_000)}${NEWS}${')'.repeat(50_000)}`,
  'quotation marks in quotation marks': `${'“‘'.repeat(50_000)}${NEWS}`,
  'names of what every object has':
    '__proto__ constructor toString said on 3 May 2024 that hasOwnProperty and valueOf met in Riga.',
  'dates that are none':
    'On 31 February 2024, 2022-13-45, 0000-00-00, 99 June, 25:61 and 1 January 99999, in 1e9 years, Velm spoke.',
  'numbers beyond all measure': `Velm has ${'9'.repeat(400)} drones, 1e400 tanks, -0 ships and 1.${'0'.repeat(400)}1 per cent. ${NEWS}`,
};

const CODED: Readonly<Record<string, readonly [bytes: Uint8Array, encoding: Encoding, text: string]>> = {
  'windows-1252': [raw([0x93], 'Velm', [0x94, 0x20, 0x97, 0x20, 0x80], '5'), 'windows-1252', '“Velm” — €5'],
  'UTF-8 with a mark': [raw('\ufeffVelm'), 'utf-8', 'Velm'],
  'UTF-8 with two marks': [raw('\ufeff\ufeffVelm'), 'utf-8', '\ufeffVelm'],
  'UTF-16': [utf16('\ufeffVelm 🚀'), 'utf-16le', 'Velm 🚀'],
  'UTF-16 the other way round': [utf16('\ufeffVelm 🚀').swap16(), 'utf-16be', 'Velm 🚀'],
};

describe('bytes that are no article', () => {
  for (const [what, [bytes, found]] of Object.entries(REFUSED))
    it(what, () => {
      const result = decode(bytes);
      assert.ok(!result.ok, JSON.stringify(result).slice(0, 200));
      assert.match(result.found, found);
      assert.match(result.hint, /^(?:save|write) the article /);
    });
});

describe('bytes that are one', () => {
  for (const [what, [bytes, encoding, text]] of Object.entries(CODED))
    it(what, () => assert.deepEqual(decode(bytes), { ok: true, encoding, text }));
});

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|(\w+));/gi, (all, code?: string, name?: string) =>
      code ? String.fromCodePoint(Number.parseInt(code, 16)) : (NAMED[name!] ?? all),
    );

describe('an article of', () => {
  for (const [what, text] of Object.entries(READ))
    it(what, () => {
      const bytes = Buffer.from(text);
      const decoded = decode(bytes);
      assert.ok(decoded.ok && decoded.text === text, 'nothing is lost');
      const { article, mentions } = findDated(ingest({ id: 'hostile', text }), { entries: [] });
      holdsForArticle(article);
      holdsForMentions(mentions, text);
      holdsForAccount(accountOf(article, mentions), text);
      if (text.length > 50_000) return;
      const read = { article, mentions, sha256: '', file: '' };
      const blocks = renderArticle(read, dressFor(read, lookup(analyze([read], { entries: [] }))));
      for (const { block, html } of blocks) {
        assert.equal(textOf(html), text.slice(block.start, block.end));
        assert.doesNotMatch(html.replace(/<\/?(?:a|span|time|mark|b|i)\b[^>]*>/g, ''), /</);
      }
    });
});
