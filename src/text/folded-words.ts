import { fold } from './fold.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, folded, one after another as code units: a page of text would be hundreds of strings. Good until the next call. */
export interface FoldedWords {
  readonly units: Uint16Array;
  /** Where each word ends; it begins where the one before ends. */
  readonly ends: Uint32Array;
  /** How many there are. */
  readonly count: number;
}

/** A unit of a word that folds to its lower case, one whose word is to be folded, one between words, and one that only the whole text tells. */
const [AS_IT_IS, LETTER, BETWEEN, UNCLEAR] = [1, 2, 3, 4];

/** Above, a letter may fold in another way beside others. */
const LATIN = 0x250;

const kinds = new Uint8Array(1 << 16);

function kindOf(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/[a-z0-9]/i.test(char) && unit < 0x80) return AS_IT_IS;
  const folded = fold(char);
  if (/\p{L}/u.test(char) && unit < LATIN && /^\p{L}+$/u.test(folded)) return LETTER;
  return /[\p{L}\p{M}\p{N}\p{Cf}\p{Cs}]/u.test(char + folded) ? UNCLEAR : BETWEEN;
}

let [units, ends] = [new Uint16Array(1 << 12), new Uint32Array(1 << 10)];

/** What `fold(text)` has of letters and digits, between anything else. */
export function foldedWords(text: string): FoldedWords {
  makeRoom(text.length);
  let [count, size, start, isPlain] = [0, 0, -1, true];
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : SPACE;
    const kind = kinds[unit] || (kinds[unit] = kindOf(unit));
    if (kind === UNCLEAR) return ofWhole(text);
    if (kind === BETWEEN) {
      if (start < 0) continue;
      if (!isPlain) size = put(fold(text.slice(start, at)), count === 0 ? 0 : ends[count - 1]!);
      ends[count++] = size;
      [start, isPlain] = [-1, true];
      continue;
    }
    if (start < 0) start = at;
    if (kind === LETTER) isPlain = false;
    units[size++] = unit >= CAPITAL_A && unit <= CAPITAL_Z ? unit | TO_SMALL : unit;
  }
  return { units, ends, count };
}

function ofWhole(text: string): FoldedWords {
  const folded = fold(text);
  makeRoom(folded.length);
  let [count, size] = [0, 0];
  for (const { 0: word } of folded.matchAll(WORD)) {
    size = put(word, size);
    ends[count++] = size;
  }
  return { units, ends, count };
}

const [SPACE, CAPITAL_A, CAPITAL_Z, TO_SMALL] = [0x20, 0x41, 0x5a, 0x20];

/** Puts a word behind so many units; answers how many there are then. */
function put(word: string, size: number): number {
  for (let i = 0; i < word.length; i++) units[size + i] = word.charCodeAt(i);
  return size + word.length;
}

/** A letter folds to four units at most. */
const LONGEST = 4;

function makeRoom(length: number): void {
  if (units.length < length * LONGEST) units = new Uint16Array(length * LONGEST);
  if (ends.length < length) ends = new Uint32Array(length);
}
