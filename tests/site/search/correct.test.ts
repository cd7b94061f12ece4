import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { corrected } from '../../../src/site/search/correct.ts';

const ALL = {
  names: ['Jens', 'Stoltenberg', 'NASAMS', 'Łódź'],
  words: ['missile', 'shield', 'shielded', 'stolen', 'troops'],
};
const correct = (query: string) => corrected(query, async () => ALL);

/** As where the words lie in a file for each first letter. */
const byLetter = async (query: string) => {
  const asked: string[] = [];
  const having = (letters: readonly string[]) => (word: string) => letters.includes(word[0]!.toLowerCase());
  const meant = await corrected(query, async (beginnings) => {
    asked.push(beginnings === 'all' ? 'all' : beginnings.join(''));
    if (beginnings === 'all') return ALL;
    const fits = having(beginnings);
    return { names: ALL.names.filter(fits), words: ALL.words.filter(fits) };
  });
  return { meant, asked };
};

describe('a misspelt query', () => {
  for (const [query, meant] of [
    ['Stoltenburg', 'Stoltenberg'],
    ['jens stoltenburg', 'jens Stoltenberg'],
    ['nasmas', 'NASAMS'],
    ['misile sheild', 'missile shield'],
    ['400 misile', '400 missile'],
    ['tsoltenberg', 'Stoltenberg'],
  ] as const) {
    it(`is put right by names and words of the articles: ${query}`, async () => {
      assert.equal(await correct(query), meant);
      assert.equal((await byLetter(query)).meant, meant, 'in parts too');
    });
  }

  for (const query of ['missile', 'Lodz', 'Jens', 'zebra', 'misile zebra', 'S-300', 'jen', '']) {
    it(`is left alone where it is right, or like nothing: ${query}`, async () =>
      assert.equal(await correct(query), undefined));
  }

  it('takes what begins like it before anything else, and asks for the rest only where nothing does', async () => {
    assert.deepEqual((await byLetter('misile sheild')).asked, ['ms']);
    assert.deepEqual((await byLetter('tsoltenberg')).asked, ['t', 'all']);
    assert.equal(await corrected('boats', async () => ({ names: ['Goats', 'Coats', 'Boat'], words: [] })), 'Boat');
  });
});
