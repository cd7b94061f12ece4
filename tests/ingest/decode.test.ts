import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../src/ingest/index.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf-8') : Buffer.from(part))));

/** UTF-16 with a byte order mark. */
const utf16 = (text: string, big = false): Uint8Array => {
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? little.swap16() : little;
};

const text = 'NATO’s “reset” — Šešelgis said, 5% of €3 bn. 🚀';

describe('decode', () => {
  it('takes UTF-8 with and without a byte order mark, which is no part of the text', () => {
    assert.deepEqual(decode(bytes(text)), { ok: true, text, encoding: 'utf-8' });
    assert.deepEqual(decode(bytes([0xef, 0xbb, 0xbf], text)), { ok: true, text, encoding: 'utf-8' });
  });

  it('takes UTF-16 of both orders with a byte order mark', () => {
    assert.deepEqual(decode(utf16(text)), { ok: true, text, encoding: 'utf-16le' });
    assert.deepEqual(decode(utf16(text, true)), { ok: true, text, encoding: 'utf-16be' });
  });

  it('takes anything else for Windows-1252, with its curly quotes, dashes and euro sign', () => {
    const found = decode(bytes([0x93], 'Caf', [0xe9, 0x94, 0x20, 0x97, 0x20, 0x80], '3'));
    assert.deepEqual(found, { ok: true, text: '“Café” — €3', encoding: 'windows-1252' });
  });

  it('takes U+0085 for the line end that it is, however many there are', () => {
    const text = 'NATO agreed.\u0085'.repeat(20);
    assert.deepEqual(decode(new TextEncoder().encode(text)), { ok: true, text, encoding: 'utf-8' });
  });

  it('keeps line ends as they are', () => {
    const found = decode(bytes('One.\r\nTwo.\rThree.\nFour.\u2028Five.'));
    assert.equal(found.ok && found.text, 'One.\r\nTwo.\rThree.\nFour.\u2028Five.');
  });

  const refused: [name: string, content: Uint8Array, found: RegExp, hint: RegExp][] = [
    ['an empty file', bytes(''), /empty file/, /write the article/],
    ['a byte order mark alone', bytes([0xef, 0xbb, 0xbf]), /empty file/, /write the article/],
    ['white space', bytes(' \r\n\t\u00a0\u2028\n'), /without a letter/, /write the article/],
    ['punctuation', bytes('* * *\n---'), /without a letter/, /write the article/],
    ['zero bytes', bytes('Text with ', [0, 1, 2], ' in it'), /binary file/, /plain text/],
    ['many control characters', bytes('A'.repeat(40), [1, 2, 3, 4, 5, 6, 7, 8]), /control characters/, /plain text/],
    ['a PDF', bytes('%PDF-1.7\n1 0 obj'), /PDF/, /plain text/],
    ['a .docx', bytes('PK', [3, 4, 20, 0, 6, 0]), /ZIP/, /plain text/],
    ['rich text', bytes('{\\rtf1\\ansi NATO}'), /RTF/, /plain text/],
    ['a picture', bytes([0x89], 'PNG\r\n'), /PNG/, /plain text/],
    ['UTF-16 without a mark', Buffer.from('NATO will decide', 'utf16le'), /UTF-16 without/, /UTF-8/],
    ['UTF-16 cut in the middle of a character', utf16(text).subarray(0, 41), /damaged UTF-16/, /UTF-8/],
    [
      'UTF-8 with a broken byte',
      bytes('“One”\n“two” – ', [0xe2, 0x80], '\n“three”'),
      /damaged UTF-8 \(line 2\)/,
      /UTF-8/,
    ],
    ['a marked UTF-8 file with a broken byte', bytes([0xef, 0xbb, 0xbf], 'NATO ', [0xff]), /damaged UTF-8/, /UTF-8/],
  ];
  for (const [name, content, found, hint] of refused) {
    it(`refuses ${name}`, () => {
      const result = decode(content);
      assert.ok(!result.ok);
      assert.match(result.found, found);
      assert.match(result.hint, hint);
    });
  }

  it('lets a stray control character and HTML pass', () => {
    for (const content of [
      'One \u0007 bell in a long enough text about NATO.',
      '<script>alert(1)</script><img onerror=x>',
    ])
      assert.deepEqual(decode(bytes(content)), { ok: true, text: content, encoding: 'utf-8' });
  });
});
