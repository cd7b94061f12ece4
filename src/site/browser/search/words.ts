import { type WordsWith, corrected } from '../../search/correct.ts';
import { partsBeginning } from '../../search/parts.ts';
import {
  WORDS,
  type WordsFile,
  type WrittenWords,
  backwards,
  endingPartPath,
  wordPartPath,
} from '../../search/word-files.ts';
import { loadData } from '../page/data.ts';

/** The words of the articles, and what sets a query right by them and the names. */
export interface Words {
  readonly has: (word: string) => Promise<boolean>;
  /** @param missing words that no article has; left out, where that is not known */
  readonly correct: (query: string, missing: readonly string[] | undefined) => Promise<string | undefined>;
}

export async function loadWords(): Promise<Words> {
  const file = await loadData<WordsFile>(WORDS);
  const words = 'from' in file ? inParts(file.from, file.backwards) : atOnce(file.all);
  return {
    has: async (word) => (await words.beginning(word)).words.includes(word),
    correct: (query, missing) => corrected(query, missing, words),
  };
}

function atOnce(all: WrittenWords): WordsWith {
  return { beginning: async () => all, ending: async () => all };
}

function inParts(forwards: readonly string[], back: readonly string[]): WordsWith {
  const read = async (numbers: readonly number[], path: (number: number) => string): Promise<WrittenWords> => {
    const parts = await Promise.all(numbers.map((number) => loadData<WrittenWords>(path(number))));
    return { names: parts.flatMap(({ names }) => names), words: parts.flatMap(({ words }) => words) };
  };
  return {
    beginning: (letters) => read(partsBeginning(forwards, letters), wordPartPath),
    ending: (letters) => read(partsBeginning(back, backwards(letters)), endingPartPath),
  };
}
