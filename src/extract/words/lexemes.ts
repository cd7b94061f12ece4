import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../../lexicon/cues.ts';
import { fold } from '../../text/fold.ts';
import { isHyphen, typeOf } from '../../text/tokens.ts';
import type { Gazetteer } from '../known/gazetteer.ts';
import { hashOfKey, keyOf, type Form, type Node } from '../known/trie.ts';
import { fits } from './capitals.ts';
import { LISTED, listsWith } from './word-list.ts';

/** What is true or false of a token's text, as bits: `WORD` and `NUMBER` are its type, a mark has neither. */
export const WORD = 1 << 0;
export const NUMBER = 1 << 1;
/** Begins with a capital letter. */
export const CAP = 1 << 2;
/** At least two letters, all capitals. */
export const UPPER = 1 << 3;
/** A function word or another that opens no name. */
export const FUNCTIONAL = 1 << 4;
/** A month, weekday or feast. */
export const CALENDAR = 1 << 5;
/** An ordinary or a function word by the tables, or one that stands in lower case. */
export const ORDINARY = 1 << 6;
/** Names of the catalogue begin with it. */
export const OPENS_NAMES = 1 << 7;
/** In lower case, of letters that have a capital. */
export const SMALL = 1 << 8;
/** An adjective of a place or one of its inhabitants. */
export const DEMONYM = 1 << 9;
/** With a capital, the surname of somebody whom the catalogue knows. */
export const SURNAME = 1 << 10;
export const HYPHEN = 1 << 11;
/** `1 << 12` is `LISTED`. */
/** Goes on a name of the catalogue. */
export const CONTINUES_NAMES = 1 << 13;
/** The name of a dated event begins with it. */
export const OPENS_EVENTS = 1 << 14;
/** A sign for money. */
export const CURRENCY = 1 << 15;

/** In lower case, whatever its accents, an ordinary word by the table, and a function word. */
export const COMMON_IN_LOWER = 1 << 16;
export const FUNCTIONAL_IN_LOWER = 1 << 17;

/** What is true of a token's text wherever in the article it stands. */
export interface Lexeme {
  readonly text: string;
  readonly bits: number;
  /** The same word in lower case; undefined where it is. */
  readonly small: Lexeme | undefined;
  /** The number of the last article that has it, for the reader of articles alone. */
  metIn: number;
  readonly lower: string;
  readonly folded: string;
  readonly key: string;
  /** By which names with its key are looked for. */
  readonly keyHash: number;
  readonly names: Node | undefined;
  /** Those of the names that it is by itself, with the capitals that they ask for; forms of one layer in a row. */
  readonly alone: readonly Form[];
  /** In bits, the lists that it is in. */
  readonly lists: readonly number[];
}

const BEGINS_UPPER = /^\p{Lu}/u;
const IS_CURRENCY = /^\p{Sc}$/u;
const ALL_UPPER = /^(?=(?:.*\p{Lu}){2})[^\p{Ll}]+$/u;

const NO_LISTS: readonly number[] = [];
const NO_FORMS: readonly Form[] = [];

/** All that the tables tell of a text; `small` is the same in lower case, where it is another. */
export function toLexeme(text: string, gazetteer: Gazetteer, small: Lexeme | undefined): Lexeme {
  const type = typeOf(text);
  const isWord = type === 'word';
  const folded = fold(text);
  const lower = text.toLowerCase();
  const cap = isWord && BEGINS_UPPER.test(text);
  const key = keyOf(folded);
  const keyHash = hashOfKey(key);
  const isSmall = isWord && !cap && text === lower;
  const functional = FUNCTION_WORDS.has(folded);
  const common = COMMON_WORDS.has(folded);
  const upper = isWord && (cap || text !== lower) && ALL_UPPER.test(text);
  const { root, small: smallRoot } = gazetteer.names;
  const names = gazetteer.names.next(cap ? root : smallRoot, key, keyHash);
  const alone = names?.forms.filter(({ capitals }) => fits(capitals[0]!, { text, folded, cap, upper }));
  const lists = listsWith({ folded, text });
  const bits =
    (isWord ? WORD : type === 'number' ? NUMBER : 0) |
    (cap ? CAP : 0) |
    (upper ? UPPER : 0) |
    (functional ? FUNCTIONAL : 0) |
    (CALENDAR_WORDS.has(folded) ? CALENDAR : 0) |
    (isWord && (functional || isSmall || common) ? ORDINARY : 0) |
    (names ? OPENS_NAMES : 0) |
    (gazetteer.demonyms.has(folded) ? DEMONYM : 0) |
    (cap && gazetteer.surnames.has(folded) ? SURNAME : 0) |
    (isHyphen({ text }) ? HYPHEN : 0) |
    (IS_CURRENCY.test(text) ? CURRENCY : 0) |
    ((lower === folded ? common : COMMON_WORDS.has(lower)) ? COMMON_IN_LOWER : 0) |
    ((lower === folded ? functional : FUNCTION_WORDS.has(lower)) ? FUNCTIONAL_IN_LOWER : 0) |
    (lists ? LISTED : 0) |
    (gazetteer.inner.has(key) ? CONTINUES_NAMES : 0) |
    (names && gazetteer.events.has(text) ? OPENS_EVENTS : 0) |
    (isSmall && text !== text.toUpperCase() ? SMALL : 0);
  return {
    text,
    bits,
    small,
    metIn: 0,
    lower,
    folded,
    key,
    keyHash,
    names,
    alone: alone ? byLayer(alone) : NO_FORMS,
    lists: lists ?? NO_LISTS,
  };
}

const byLayer = (forms: readonly Form[]): readonly Form[] =>
  forms.length < 2 ? forms : [...Map.groupBy(forms, ({ layer }) => layer).values()].flat();
