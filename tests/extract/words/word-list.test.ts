import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toReading } from '../../../src/extract/words/to-reading.ts';
import { WordList, WordTable } from '../../../src/extract/words/word-list.ts';
import { ingest } from '../../../src/ingest/index.ts';

const catalogue = { entries: [] };
const wordsOf = (text: string) => toReading(ingest({ id: 'words', text }), catalogue).tokens;

describe('lists of words', () => {
  it('have words as they are compared with tables', () => {
    const list = new WordList('general cafe');
    const [first, second, third] = wordsOf('General Café generals met');
    assert.deepEqual(
      [first, second, third, undefined].map((word) => list.has(word)),
      [true, true, false, false],
    );
  });

  it('have words letter by letter where they ask for that', () => {
    const list = new WordList('Ltd', 'text');
    assert.deepEqual(
      wordsOf('Ltd ltd LTD').map((word) => list.has(word)),
      [true, false, false],
    );
  });

  it('are known of words that were met before the list was made', () => {
    const text = 'Zebra crossings are safe.';
    wordsOf(text);
    const list = new WordList(['zebra']);
    assert.equal(list.has(wordsOf(text)[0]), true);
  });

  it('stay apart, however many there are', () => {
    const lists = Array.from({ length: 70 }, (_, i) => new WordList(`word${'x'.repeat(i)} both`));
    const [one, both] = wordsOf('wordxxx both');
    assert.deepEqual(
      lists.flatMap((list, i) => (list.has(one) ? [i] : [])),
      [3],
    );
    assert.equal(
      lists.every((list) => list.has(both)),
      true,
    );
  });

  it('give bits for words in tables, the highest one too', () => {
    const table = new WordTable(
      new Map([
        ['moment', 1 << 31],
        ['day', 5],
      ]),
    );
    assert.deepEqual(
      wordsOf('moment day Day night').map((word) => table.of(word)),
      [1 << 31, 5, 0, 0],
    );
  });
});
