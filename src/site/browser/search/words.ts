import type { WordsWith, corrected } from '../../search/correct.ts';
import { partWith, partsBeginning } from '../../search/parts.ts';
import { WORDS, type WordsFile, type WrittenWords, wordPartPath } from '../../search/word-files.ts';
import { loadData } from '../page/data.ts';
import { load } from '../page/load.ts';

/** The words of the articles, and what sets a query right by them and the names. */
export interface Words {
  readonly has: (word: string) => Promise<boolean>;
  readonly correct: (query: string) => Promise<string | undefined>;
}

export async function loadWords(): Promise<Words> {
  const file = await loadData<WordsFile>(WORDS);
  const part = (number: number): Promise<WrittenWords> => loadData<WrittenWords>(wordPartPath(number));
  const read = async (numbers: Iterable<number>): Promise<WrittenWords> => {
    const parts = await Promise.all([...new Set(numbers)].map(part));
    return { names: parts.flatMap(({ names }) => names), words: parts.flatMap(({ words }) => words) };
  };
  const inParts = (from: readonly string[]): Words => {
    const some: WordsWith = (beginnings) =>
      read(beginnings === 'all' ? from.keys() : beginnings.flatMap((begin) => partsBeginning(from, begin)));
    return {
      has: async (word) => {
        const number = partWith(from, word);
        return number !== undefined && (await part(number)).words.includes(word);
      },
      correct: (query) => correct(query, some),
    };
  };
  if ('from' in file) return inParts(file.from);
  return {
    has: async (word) => file.all.words.includes(word),
    correct: (query) => correct(query, async () => file.all),
  };
}

const correct: typeof corrected = async (query, words) => {
  await load('spelling.ts');
  return (globalThis.flankwatch!['spelling'] as typeof corrected)(query, words);
};
