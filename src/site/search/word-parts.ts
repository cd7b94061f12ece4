import { LOOKED_UP_AT_ONCE, LOOKED_UP_PART } from '../limits.ts';
import type { NameRecord } from './name-record.ts';
import { bytesOf, partsOf } from './parts.ts';
import { squash } from './terms.ts';
import { WORDS, type WordsFile, type WrittenWords, wordPartPath } from './word-files.ts';

/**
 * What is fetched where a search finds nothing, by its site path: the words of the articles and those of the names.
 *
 * @param words of the articles, folded
 */
export function wordFiles(
  records: readonly NameRecord[],
  words: readonly string[],
): Map<string, WordsFile | WrittenWords> {
  const names = wordsOfNames(records);
  const all = { names, words };
  if (bytesOf(all) <= LOOKED_UP_AT_ONCE) return new Map([[WORDS, { all }]]);
  const written = [
    ...names.map((name) => ({ key: squash(name), name, word: undefined })),
    ...words.map((word) => ({ key: word, name: undefined, word })),
  ];
  const byKey = Map.groupBy(written, ({ key }) => key);
  const { from, parts } = partsOf(byKey, LOOKED_UP_PART, ({ name, word }) => bytesOf(name ?? word));
  return new Map<string, WordsFile | WrittenWords>([
    [WORDS, { from }],
    ...parts.map((part, i) => [wordPartPath(i), listsOf(part)] as const),
  ]);
}

function wordsOfNames(records: readonly NameRecord[]): string[] {
  const forms = records.flatMap(({ name, spellings }) => [name, ...spellings]);
  return [...new Set(forms.flatMap((form) => form.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []))];
}

function listsOf(
  part: readonly { readonly name: string | undefined; readonly word: string | undefined }[],
): WrittenWords {
  return {
    names: part.flatMap(({ name }) => name ?? []),
    words: part.flatMap(({ word }) => word ?? []),
  };
}
