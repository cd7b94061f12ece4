import { ARTICLES, ROLE_NOUNS, SAYING_VERBS } from '../words/lists.ts';
import type { Reading, Word } from '../words/reading.ts';
import { titlesOf } from './titles.ts';
import { WordList } from '../words/word-list.ts';

const OPENS_CLAUSE = new WordList('who and which whose said');
const OF_CLAUSE = new WordList('is was were are has had have will would and but that who');
const BECOMES = new WordList('is was were are as became become');
const PREPOSITION = new WordList('of for at in to on with from');
const DETERMINER = new WordList('the a an its their his her our my');
const POSSESSIVE = new WordList("' ’ 's ’s", 'text');

/** Indices of the first token of a role and of the one after its last. */
export type Stretch = readonly [from: number, to: number];

/** Longest role in apposition, in tokens. */
const LONGEST = 16;

/** ", director of the Middle East Program," up to the next comma, dash or verb of saying. */
export function roleAfter(reading: Reading, to: number): Stretch | undefined {
  const { tokens } = reading;
  if (tokens[to]?.text !== ',') return undefined;
  const from = ARTICLES.has(tokens[to + 1]) ? to + 2 : to + 1;
  let end = from;
  while (
    end < from + LONGEST &&
    tokens[end] &&
    tokens[end]!.sentence === tokens[to]!.sentence &&
    !CLOSES.has(tokens[end])
  )
    end++;
  const words = tokens.slice(from, end);
  if (!words.slice(0, 6).some((word) => ROLE_NOUNS.has(word)) || OPENS_CLAUSE.has(words[0])) return undefined;
  if (end === from + LONGEST || words.some((word) => !word.cap && SAYING_VERBS.has(word) && !ROLE_NOUNS.has(word)))
    return undefined;
  // "the First Sea Lord, General Name": what follows is somebody, not a role.
  const title = titlesOf(reading).starting.get(from);
  const isSomebody = title && title.to - title.head <= 2 && title.to < end && tokens[title.to]!.cap;
  return isSomebody ? undefined : [from, end];
}

const CLOSES = new WordList(', . ; : — – ( ) " “ ”', 'text');

/** "the chief of Germany's armed forces, ", "Velmland's defence minister, ", "its chief executive, " before the name. */
export function roleBefore({ tokens }: Reading, name: number): Stretch | undefined {
  const comma = name - 1;
  if (tokens[comma]?.text !== ',') return undefined;
  let start: number | undefined;
  let noun: number | undefined;
  for (let i = comma - 1; i >= Math.max(0, name - LONGEST); i--) {
    const word = tokens[i]!;
    if (word.sentence !== tokens[name]!.sentence || CLOSES.has(word)) break;
    if (isVerbOfClause(word)) return undefined;
    if (ROLE_NOUNS.has(word)) noun = i;
    if (DETERMINER.has(word) || POSSESSIVE.has(word)) {
      start = i + 1;
      if (noun !== undefined) break;
    }
  }
  if (noun === undefined || start === undefined || noun < start || noun - start > 3) return undefined;
  const before = tokens[start - 2];
  if (BECOMES.has(before)) return undefined;
  return isHead(tokens, start, noun, comma) ? [start, comma] : undefined;
}

/** "the actions of the President" is no role: the noun heads its phrase, and only a complement may follow it. */
function isHead(tokens: readonly Word[], start: number, noun: number, end: number): boolean {
  for (let i = start; i < noun; i++) if (PREPOSITION.has(tokens[i])) return false;
  let last = noun;
  while (last + 1 < end && ROLE_NOUNS.has(tokens[last + 1])) last++;
  return last + 1 === end || PREPOSITION.has(tokens[last + 1]);
}

const isVerbOfClause = (word: Word): boolean =>
  !word.cap && (OF_CLAUSE.has(word) || (SAYING_VERBS.has(word) && !ROLE_NOUNS.has(word)));
