import MiniSearch from 'minisearch';
import { fold } from '../../text/fold.ts';
import type { WrittenWords } from './word-files.ts';
import { squash } from './terms.ts';

/** What a word may be meant for. */
export interface Meant {
  /** As it is to be written: itself where it is no misspelling; none where nothing is like it. */
  readonly word?: string | undefined;
  /** Whether something else may be nearer: only such as begins otherwise was found. */
  readonly isFar: boolean;
}

export type Speller = (word: string) => Meant;

/** Shorter words, and numbers, are never put right: too many others are near them. */
const FROM = 4;
/** Letters that may be wrong, as a part of the word's length. */
const WRONG = 0.26;
/** Words of names are meant more often than others. */
const NAMES = 2;

/**
 * Puts words right. Most mistakes are not in the first letter: what begins alike comes before all that does not.
 *
 * @param names words of names as they are written
 * @param words words of the articles, folded
 */
export function speller({ names, words }: WrittenWords): Speller {
  const written = new Map([
    ...words.map((word) => [word, word] as const),
    ...names.map((name) => [squash(name), name] as const),
  ]);
  const ofNames = new Set(names.map(squash));
  const index = new MiniSearch<{ id: string }>({
    fields: ['id'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
    searchOptions: { fuzzy: WRONG, boostDocument: (id) => (ofNames.has(id as string) ? NAMES : 1) },
  });
  index.addAll([...written.keys()].filter((id) => id.length >= FROM).map((id) => ({ id })));
  return (word) => {
    const plain = fold(word);
    if (plain.length < FROM || written.has(plain)) return { word, isFar: false };
    const alike = index.search(plain).map(({ id }) => id as string);
    const near = alike.find((id) => id[0] === plain[0]);
    return { word: written.get(near ?? alike[0] ?? ''), isFar: near === undefined };
  };
}

/** The words that a query may have, as what begins with some letters has them. */
export type WordsWith = (beginnings: readonly string[] | 'all') => Promise<WrittenWords>;

/** A query with its misspelt words put right, or none: where no word is misspelt, or one is like no other. */
export async function corrected(query: string, words: WordsWith): Promise<string | undefined> {
  const parts = query.match(/\p{L}[\p{L}\p{M}]*|[^\p{L}]+/gu) ?? [];
  const asked = parts.filter(isWord);
  if (asked.length === 0) return undefined;
  const right = (spell: Speller): Meant[] => asked.map(spell);
  let meant = right(speller(await words([...new Set(asked.map((word) => fold(word)[0]!))])));
  if (meant.some(({ isFar }) => isFar)) meant = right(speller(await words('all')));
  const left = meant.values();
  const put = parts.map((part) => (isWord(part) ? left.next().value?.word : part));
  if (put.includes(undefined)) return undefined;
  const joined = put.join('');
  return fold(joined) === fold(query) ? undefined : joined;
}

const isWord = (part: string): boolean => /^\p{L}/u.test(part);
