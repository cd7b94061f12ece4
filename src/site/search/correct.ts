import leven from 'leven';
import { fold } from '../../text/fold.ts';
import type { WrittenWords } from './word-files.ts';
import { squash } from './terms.ts';

/** Shorter words, and numbers, are never put right: too many others are near them. */
export const SPELT_FROM = 4;
/** Letters that may be wrong, as a part of the word's length. */
const WRONG = 0.26;
/** Words of names are meant more often than others. */
const NAMES = 2;
/** So many letters at either end of a word are taken for right when those like it are looked up. */
const END = 2;

/** What a word may be meant for. */
interface Meant {
  /** As it is to be written. */
  readonly word: string;
  /** Letters that are wrong; of words that begin otherwise, none is ever taken before one that begins alike. */
  readonly wrong: number;
  readonly beginsAlike: boolean;
}

/** The words that a query may have, those of a lookup or more. */
export interface WordsWith {
  readonly beginning: (letters: string) => Promise<WrittenWords>;
  readonly ending: (letters: string) => Promise<WrittenWords>;
}

/**
 * A query with its misspelt words put right, or none: where no word is misspelt, or one is like no other. What is known to be
 * in the articles is right as it is, and nothing is looked up for it.
 *
 * @param missing words that no article has; left out, where that is not known
 */
export async function corrected(
  query: string,
  missing: readonly string[] | undefined,
  words: WordsWith,
): Promise<string | undefined> {
  const asked = missing && new Set(missing.map(fold));
  const parts = query.match(/\p{L}[\p{L}\p{M}]*|[^\p{L}]+/gu) ?? [];
  const isWrong = (part: string): boolean =>
    /^\p{L}/u.test(part) && fold(part).length >= SPELT_FROM && (asked?.has(fold(part)) ?? true);
  const put = await Promise.all(parts.map((part) => (isWrong(part) ? meantBy(part, words) : part)));
  if (put.includes(undefined)) return undefined;
  const joined = put.join('');
  return fold(joined) === fold(query) ? undefined : joined;
}

/**
 * Most mistakes are not in the first letters, so those that begin alike are looked up first; those that end alike too
 * unless one of them is all but the word.
 */
async function meantBy(word: string, { beginning, ending }: WordsWith): Promise<string | undefined> {
  const plain = fold(word);
  const begun = await beginning(plain.slice(0, END));
  if (isWritten(plain, begun)) return word;
  const near = nearest(plain, begun);
  if (near?.beginsAlike && near.wrong <= 1) return near.word;
  const ended = await ending(plain.slice(-END));
  const both = { names: [...begun.names, ...ended.names], words: [...begun.words, ...ended.words] };
  return nearest(plain, both)?.word;
}

const isWritten = (plain: string, { names, words }: WrittenWords): boolean =>
  words.includes(plain) || names.some((name) => squash(name) === plain);

/** The word most like this one: first what begins like it, then names, then what has the least wrong of its length. */
function nearest(plain: string, { names, words }: WrittenWords): Meant | undefined {
  const most = Math.round(plain.length * WRONG);
  const alike = [
    ...names.map((name) => ({ word: name, id: squash(name), times: NAMES })),
    ...words.map((word) => ({ word, id: word, times: 1 })),
  ].flatMap(({ word, id, times }) => {
    if (id.length < SPELT_FROM || Math.abs(id.length - plain.length) > most) return [];
    const wrong = leven(plain, id, { maxDistance: most + 1 });
    const worth = (times * id.length) / (id.length + wrong);
    return wrong > most ? [] : [{ word, wrong, worth, beginsAlike: id[0] === plain[0] }];
  });
  return alike.toSorted((a, b) => Number(b.beginsAlike) - Number(a.beginsAlike) || b.worth - a.worth)[0];
}
