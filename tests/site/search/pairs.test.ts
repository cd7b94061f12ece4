import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromSteps } from '../../../src/site/search/numbers.ts';
import { pairFiles, pairRows } from '../../../src/site/search/pair-files.ts';
import { pairsPath, placeOfRow, rowsOf } from '../../../src/site/search/pairs.ts';
import { placesOf, soughtBy } from '../../../src/site/search/sought.ts';
import { random } from '../../bench/random.ts';

const filterOf = (sentences: readonly string[]) =>
  pairFiles(pairRows(sentences.map((sentence, number) => [number, [sentence]])));

/** The numbers of the articles, of one sentence each, that the filter gives for a phrase. */
function having(phrase: string, files: ReturnType<typeof pairFiles>, articles: number): number[] {
  const sets = rowsOf(soughtBy(`"${phrase}"`).units[0]!).map((row) => {
    const { file, at } = placeOfRow(row, files.size);
    return new Set(fromSteps(files.get(pairsPath(file))![at]!));
  });
  return Array.from({ length: articles }, (_, i) => i).filter((number) => sets.every((set) => set.has(number)));
}

describe('the filter of words side by side', () => {
  for (const [phrase, sentence] of [
    ['air defence', 'Its air defences hold.'],
    ['strengthen flanks', 'They are strengthening flank after flank'],
    ['S-400', 'An S 400 was seen.'],
    ['Arrow 3', 'the Arrow-3s'],
    ['Lodz airport', 'at Łódź airport'],
    ['said he', 'Nor \ue000 said \ue001\ue002 told \ue003 he'],
    ['told he', 'Nor \ue000 said \ue001\ue002 told \ue003 he'],
  ] as const) {
    it(`has every sentence in which they stand so: ${phrase}`, () => {
      assert.deepEqual(having(phrase, filterOf(['Nothing of it.', sentence]), 2), [1]);
    });
  }

  it('has few others, in many files as in one, and never lacks one', () => {
    const draw = random(3);
    const letters = [...'abcdefgh'];
    const words = Array.from({ length: 300 }, () =>
      Array.from({ length: draw.between(2, 9) }, () => draw.one(letters)).join(''),
    );
    const sentences = Array.from({ length: 400 }, () => Array.from({ length: 60 }, () => draw.one(words)).join(' '));
    const files = filterOf(sentences);
    assert.ok(files.size > 2);
    let others = 0;
    for (const sentence of sentences.slice(0, 20)) {
      const phrase = sentence.split(' ').slice(20, 22).join(' ');
      const right = [...sentences.keys()].filter((i) => placesOf(soughtBy(`"${phrase}"`), sentences[i]!).length > 0);
      const found = new Set(having(phrase, files, sentences.length));
      assert.ok(right.length > 0 && right.every((number) => found.has(number)), phrase);
      others += found.size - right.length;
    }
    assert.ok(others < 20 * sentences.length * 0.03, `${others} others`);
  });
});
