import MiniSearch from 'minisearch';
import { fold } from '../../text/fold.ts';
import { squash } from './terms.ts';

/** A query with its misspelt words put right, or none: where no word is misspelt, or one is like no other. */
export type Corrector = (query: string) => string | undefined;

/** Shorter words, and numbers, are never put right: too many others are near them. */
const FROM = 4;
/** Letters that may be wrong, as a part of the word's length. */
const WRONG = 0.26;
/** Words of names are meant more often than others. */
const NAMES = 2;

/**
 * @param names words of names as they are written
 * @param words words of the articles, folded
 */
export function corrector(names: readonly string[], words: readonly string[]): Corrector {
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
  const right = (word: string): string | undefined => {
    const plain = fold(word);
    if (plain.length < FROM || written.has(plain)) return word;
    const best = index.search(plain)[0];
    return best && written.get(best.id as string);
  };
  return (query) => {
    const parts = query.match(/\p{L}[\p{L}\p{M}]*|[^\p{L}]+/gu) ?? [];
    const corrected = parts.map((part) => (/^\p{L}/u.test(part) ? right(part) : part));
    if (corrected.includes(undefined)) return undefined;
    const joined = corrected.join('');
    return fold(joined) === fold(query) ? undefined : joined;
  };
}
