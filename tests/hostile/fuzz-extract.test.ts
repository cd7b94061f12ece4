import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyze } from '../../src/analyze/index.ts';
import { accountOf } from '../../src/extract/account.ts';
import { findDated } from '../../src/extract/dated.ts';
import { decode, ingest } from '../../src/ingest/index.ts';
import { readCatalogue } from '../../src/read/content.ts';
import { slug } from '../../src/text/slug.ts';
import { plainView } from '../../src/text/view/index.ts';
import { anyText, newsy, rounds } from './fragments.ts';
import { holdsForAccount, holdsForArticle, holdsForMentions } from './invariants.ts';

const { catalogue } = readCatalogue(join(import.meta.dirname, '../..'));

/** What the machine makes of a text; `published` where it is told. */
function read(text: string, published?: string) {
  const found = findDated(ingest({ id: 'fuzz', text, published }), catalogue);
  return { ...found, ...accountOf(found.article, found.mentions) };
}

const DAYS = fc.constantFrom(undefined, '2025-06-24', '2024-02-29', '2022-03-27~', '2022', '2025-06-05/2025-06-23');

test('whatever a text says, what is found in it keeps to the text and to the calendar', () => {
  fc.assert(
    fc.property(newsy(), DAYS, (text, published) => {
      const { article, mentions, statements, quantities } = read(text, published);
      assert.equal(article.text, text);
      holdsForArticle(article);
      holdsForMentions(mentions, text);
      holdsForAccount({ statements, quantities }, text);
    }),
    rounds(250),
  );
});

test('the same text is read the same way twice, whatever was read in between', () => {
  fc.assert(
    fc.property(newsy(25), newsy(10), (text, other) => {
      const first = read(text);
      read(other);
      assert.deepEqual(read(text), first);
    }),
    rounds(30),
  );
});

test('what can be seen of a text is in its blocks, whatever characters it has', () => {
  fc.assert(
    fc.property(anyText, (text) => holdsForArticle(ingest({ id: 'fuzz', text }))),
    rounds(400),
  );
});

test('a corpus of any texts is analysed', () => {
  fc.assert(
    fc.property(fc.array(newsy(20), { minLength: 1, maxLength: 4 }), (texts) => {
      const articles = texts.map((text, i) => {
        const { article, mentions, statements, quantities } = read(text, i === 0 ? '2022-03-01' : undefined);
        const named = { article: { ...article, id: `fuzz-${i}` }, sha256: '0'.repeat(64), file: `fuzz-${i}.txt` };
        return { ...named, mentions, statements, quantities };
      });
      const { timeline, entities } = analyze(articles, catalogue);
      for (const { earliest, latest } of timeline) assert.ok(earliest <= latest);
      assert.equal(new Set(entities.map(({ id }) => id)).size, entities.length);
    }),
    rounds(40),
  );
});

test('the plain view of a text leads back into it, in order', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const { text, toSource, fromSource } = plainView(source);
      let reached = 0;
      for (let at = 0; at < text.length; at++) {
        const { start, end } = toSource({ start: at, end: at + 1 });
        assert.ok(0 <= start && start <= end && end >= reached && end <= source.length);
        reached = end;
      }
      for (const { 0: word, index } of text.matchAll(/\S+/g)) {
        const there = toSource({ start: index, end: index + word.length });
        assert.ok(there.start < there.end, JSON.stringify(word));
        assert.deepEqual(fromSource(there), { start: index, end: index + word.length }, JSON.stringify(word));
      }
    }),
    rounds(400),
  );
});

test('bytes are an article with every letter kept, or are refused with a reason', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 60 }),
        anyText.map((text) => Buffer.from(text)),
      ),
      (bytes) => {
        const decoded = decode(bytes);
        if (!decoded.ok) return assert.ok(decoded.found !== '' && decoded.hint !== '');
        assert.notEqual(decoded.text, '');
        if (decoded.encoding === 'utf-8')
          assert.ok(['', '\ufeff'].some((mark) => Buffer.from(mark + decoded.text).equals(bytes)));
      },
    ),
    rounds(1000),
  );
});

test('every name has a slug that is an address and stays itself', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      const made = slug(name);
      assert.match(made, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.ok(made.length <= 100);
      assert.equal(slug(made), made);
    }),
    rounds(1000),
  );
});
