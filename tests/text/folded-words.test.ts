import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold } from '../../src/text/fold.ts';
import { foldedWords } from '../../src/text/folded-words.ts';
import { random } from '../bench/random.ts';

function wordsOf(text: string): string[] {
  const { units, ends, count } = foldedWords(text);
  return Array.from({ length: count }, (_, i) => String.fromCharCode(...units.slice(ends[i - 1] ?? 0, ends[i])));
}

const asFolded = (text: string): string[] => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

describe('the words of a text as folded units', () => {
  it('are what folding makes of them', () => {
    assert.deepEqual(wordsOf('Łódź’s S-400s, “Ærø” – 12.5%'), ['lodz', 's', 's', '400s', 'aero', '12', '5']);
    assert.deepEqual(wordsOf(''), []);
    assert.deepEqual(wordsOf(' … '), []);
  });

  it('hold what folds otherwise beside others: marks, ligatures, signs that become letters, a sigma at the end', () => {
    for (const text of [
      'e\u0301te\u0301',
      'of\u00adfice',
      'Amraam™',
      'ﬁrst',
      'ŉ ŀ',
      '½ x²',
      'ΟΔΟΣ',
      'Å\u030a',
      '𝐀b',
      '\ud800x',
    ])
      assert.deepEqual(wordsOf(text), asFolded(text), text);
  });

  it('are the same for any mixture of letters and signs', () => {
    const draw = random(11);
    for (let i = 0; i < 5000; i++) {
      const ranges = [0x80, 0x80, 0x250, 0x250, 0x2100, 0x3000];
      const codes = Array.from({ length: draw.between(0, 12) }, () => draw.between(0, draw.one(ranges) - 1));
      const text = String.fromCharCode(...codes);
      assert.deepEqual(wordsOf(text), asFolded(text), JSON.stringify(text));
    }
  });
});
