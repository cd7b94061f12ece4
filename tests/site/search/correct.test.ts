import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { corrected } from '../../../src/site/search/correct.ts';

const ALL = {
  names: ['Jens', 'Stoltenberg', 'NASAMS', 'Łódź'],
  words: ['missile', 'mobile', 'shield', 'shielded', 'stolen', 'troops'],
};
const all = { beginning: async () => ALL, ending: async () => ALL };
const correct = (query: string, missing?: readonly string[]) => corrected(query, missing, all);

/** As where what begins so, and what ends so, lies in a file of its own. */
const inFiles = async (query: string, missing?: readonly string[]) => {
  const asked: string[] = [];
  const having = (fits: (word: string) => boolean) => ({
    names: ALL.names.filter((name) => fits(name.toLowerCase())),
    words: ALL.words.filter(fits),
  });
  const meant = await corrected(query, missing, {
    beginning: async (letters) => {
      asked.push(`${letters}-`);
      return having((word) => word.startsWith(letters));
    },
    ending: async (letters) => {
      asked.push(`-${letters}`);
      return having((word) => word.endsWith(letters));
    },
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
    ['oltenberg', 'Stoltenberg'],
    ['mossile', 'missile'],
  ] as const) {
    it(`is put right by names and words of the articles: ${query}`, async () => {
      assert.equal(await correct(query), meant);
      assert.equal((await inFiles(query)).meant, meant, 'in parts too');
    });
  }

  for (const query of ['missile', 'Lodz', 'Jens', 'zebra', 'misile zebra', 'S-300', 'jen', '']) {
    it(`is left alone where it is right, or like nothing: ${query}`, async () =>
      assert.equal(await correct(query), undefined));
  }

  it('takes what begins like it before anything else', async () => {
    const words = { names: ['Goats', 'Coats', 'Boat'], words: [] };
    const there = { beginning: async () => words, ending: async () => words };
    assert.equal(await corrected('boats', undefined, there), 'Boat');
  });

  it('asks for what begins like each word, and for what ends like it only where none is all but it', async () => {
    assert.deepEqual((await inFiles('misile')).asked, ['mi-']);
    assert.deepEqual((await inFiles('missile shield')).asked, ['mi-', 'sh-']);
    assert.deepEqual((await inFiles('tsoltenberg')).asked, ['ts-', '-rg']);
    assert.deepEqual((await inFiles('zebra')).asked, ['ze-', '-ra']);
  });

  it('is put right in the words alone that no article has; of others nothing is asked', async () => {
    assert.deepEqual(await inFiles('commence misile', ['misile']), { meant: 'commence missile', asked: ['mi-'] });
    assert.deepEqual(await inFiles('Łodź MISILE', ['misile']), { meant: 'Łodź missile', asked: ['mi-'] });
    assert.deepEqual(await inFiles('misile sheild', []), { meant: undefined, asked: [] });
  });
});
