import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokenize } from '../../src/text/tokens.ts';

/** What a token is, in one expression; the tokenizer asks it only where characters do not tell. */
const TOKEN =
  /\p{Lu}(?:\.\p{Lu}\b)+\.?|[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]+(?:['’ʼ](?![sS](?![\p{L}\p{M}]))[\p{L}\p{M}]+)*|\d+(?:[.,:/]\d+)*|['’ʼ][sS](?![\p{L}\p{M}])|[^\s]/gu;
const PIECES = [
  ..."aZsé7 .,:/-'’ʼ–—“”\u00ad\u200b\u0301\u00a0\t\n\u3000😀\ud800中Ж_½",
  'U.S.',
  "don't",
  'S-400',
  '1,460.5',
  '12:30',
  "Kyiv's",
];

/** The same texts in each run. */
function texts(): string[] {
  let state = 1;
  const next = (below: number): number => {
    state = (state * 48_271) % 0x7fffffff;
    return state % below;
  };
  return Array.from({ length: 3000 }, () =>
    Array.from({ length: 1 + next(12) }, () => PIECES[next(PIECES.length)]!).join(''),
  );
}

describe('tokens', () => {
  it('told by characters are those of the one expression', () => {
    for (const text of texts())
      assert.deepEqual(
        tokenize(text).map(({ start, text: token }) => [start, token]),
        [...text.matchAll(TOKEN)].map(({ 0: token, index }) => [index, token]),
        JSON.stringify(text),
      );
  });

  it('end with the span that they are looked for in', () => {
    const found = tokenize("Smith's S400 won't", { start: 2, end: 15 }).map(({ text }) => text);
    assert.deepEqual(found, ['ith', "'s", 'S', '400', 'wo']);
  });
});
