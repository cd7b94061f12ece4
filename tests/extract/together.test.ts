import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { extractAll, extractFrom, makeArticle } from '../../src/batch/extract.ts';
import { together } from '../../src/extract/together.ts';
import { ingest, ingestAll } from '../../src/ingest/index.ts';
import { readCatalogue } from '../../src/read/content.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const { catalogue } = readCatalogue(ROOT);
const folder = path.join(ROOT, 'tests/gold/extra');
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));

describe('several articles', () => {
  it('are read as each by itself: with and without a date, repaired, empty, the same twice', () => {
    const repairs = [{ quote: 'the', to: 'NATO', all: true as const, why: 'A test.' }];
    const articles = [...texts, '', texts[0]!].map((text, i) => {
      const source = { id: `a${i}`, bytes: Buffer.from(text), sidecar: i % 4 === 1 ? { repairs } : undefined };
      return makeArticle(source, i % 2 === 0 ? '2025-06-10' : undefined).article;
    });
    const read = articles.filter((article) => article !== undefined);
    assert.ok(read.some(({ repairs: made }) => made?.some(({ by }) => by === 'editor')));
    assert.deepEqual(
      extractAll(read, catalogue),
      read.map((article) => extractFrom(article, catalogue)),
    );
  });

  it('are ingested as each by itself', () => {
    const inputs = texts.map((text, i) => ({ id: `a${i}`, text, ...(i % 2 === 0 && { published: '2025-06' }) }));
    assert.deepEqual(ingestAll(inputs), inputs.map(ingest));
  });

  it('are read at once as long as they are short, and all in order', () => {
    const lengths = [100_000, 150_000, 1, 600_000, 10, 20];
    const articles = lengths.map((length, i) => ({ ...ingest({ id: `a${i}`, text: '' }), text: 'x'.repeat(length) }));
    const rows = together(articles);
    assert.deepEqual(
      rows.map((row) => row.map(({ text }) => text.length)),
      [[100_000, 150_000], [1], [600_000], [10, 20]],
    );
    assert.deepEqual(together([]), []);
  });
});
