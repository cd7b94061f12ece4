import { WORDS_AT_ONCE, WORDS_PART } from '../limits.ts';
import { SPELT_FROM } from './correct.ts';
import type { NameRecord } from './name-record.ts';
import { bytesOf, partsOf } from './parts.ts';
import { squash } from './terms.ts';
import { WORDS, type WordsFile, type WrittenWords, backwards, endingPartPath, wordPartPath } from './word-files.ts';

/**
 * What is fetched where no article has a word, by its site path: the words of the articles and those of the names.
 *
 * @param words of the articles, folded
 */
export function wordFiles(
  records: readonly NameRecord[],
  words: readonly string[],
): Map<string, WordsFile | WrittenWords> {
  const names = wordsOfNames(records);
  const all = { names, words };
  if (bytesOf(all) <= WORDS_AT_ONCE) return new Map([[WORDS, { all }]]);
  const written = [
    ...names.map((name) => ({ key: squash(name), name, word: undefined })),
    ...words.map((word) => ({ key: word, name: undefined, word })),
  ];
  const forwards = divided(Map.groupBy(written, ({ key }) => key));
  const back = divided(Map.groupBy(written, ({ key }) => backwards(key)));
  return new Map<string, WordsFile | WrittenWords>([
    [WORDS, { from: forwards.from, backwards: back.from }],
    ...forwards.parts.map((part, i) => [wordPartPath(i), listsOf(part)] as const),
    ...back.parts.map((part, i) => [endingPartPath(i), listsOf(part)] as const),
  ]);
}

interface Written {
  readonly name: string | undefined;
  readonly word: string | undefined;
}

const divided = (byKey: ReadonlyMap<string, readonly Written[]>) =>
  partsOf(byKey, WORDS_PART, ({ name, word }) => bytesOf(name ?? word));

/** Words too short to be put right are left out. */
function wordsOfNames(records: readonly NameRecord[]): string[] {
  const forms = records.flatMap(({ name, spellings }) => [name, ...spellings]);
  const words = new Set(forms.flatMap((form) => form.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []));
  return [...words].filter((word) => squash(word).length >= SPELT_FROM);
}

function listsOf(part: readonly Written[]): WrittenWords {
  return {
    names: part.flatMap(({ name }) => name ?? []),
    words: part.flatMap(({ word }) => word ?? []),
  };
}
