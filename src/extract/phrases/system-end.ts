import { SYSTEM_HEADS, SYSTEM_MODIFIERS } from '../words/lists.ts';
import type { Reading, Word } from '../words/reading.ts';
import { WordList } from '../words/word-list.ts';

/** Nouns with which the name of a system may end. */
const ENDS_NAME = new WordList('system missile weapon');

/** A noun with a capital goes with the name ("Patriot Missile System"), one in small letters does not. */
export function systemEnd(reading: Reading, from: number, matched: number): number {
  const { tokens } = reading;
  const to = withoutNoun(reading, from, matched);
  let end = to;
  for (let i = to; i < to + 4 && tokens[i]?.sentence === tokens[from]!.sentence; i++) {
    const word = tokens[i]!;
    if (!word.cap || word.shouted || !(SYSTEM_HEADS.has(word) || SYSTEM_MODIFIERS.has(word))) break;
    if (ENDS_NAME.has(word)) end = i + 1;
  }
  return to === matched ? end : to;
}

/** "Arrow 3 system" and "Patriot missiles" are catalogue forms whose noun says what the thing is, not how it is called. */
function withoutNoun({ tokens }: Reading, from: number, to: number): number {
  let end = to;
  while (end - 1 > from && (tokens[end - 1]!.hyphen || isNoun(tokens[end - 1]!))) end--;
  return end;
}

const isNoun = (word: Word): boolean =>
  (!word.cap || word.shouted) && (SYSTEM_HEADS.has(word) || SYSTEM_MODIFIERS.has(word));
