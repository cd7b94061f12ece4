import { TITLE_HEADS, TITLE_MODIFIERS } from '../words/lists.ts';
import * as titles from '../../lexicon/titles.ts';
import { knownNames } from './known-names.ts';
import type { Reading, Word } from '../words/reading.ts';
import { oncePerReading } from '../words/once.ts';
import { tokenMap, tokenSet, type TokenMap, type TokenSet } from '../words/token-tables.ts';
import { looksLikeName } from '../words/shapes.ts';
import { LISTED, WordList } from '../words/word-list.ts';

/** What a title phrase may begin with; "." and "in" are read over within one. */
const STARTS = new WordList([...titles.TITLE_HEADS, ...titles.TITLE_MODIFIERS, '.', 'in']);
/** Modifiers of titles that are no sign of one at the head of a sentence. */
const ORDINARY_TOO = new WordList('then late under first new');

/** A title phrase: `from`..`to` are token indices, `head` the index of its head noun. */
export interface TitlePhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const COMPLEMENTS = titles.TITLE_COMPLEMENTS.map((complement) => complement.split(' '));
/** Title phrases by the token index after them and by that of their first token. */
export interface Titles {
  readonly before: TokenMap<TitlePhrase>;
  readonly starting: TokenMap<TitlePhrase>;
  /** Indices of all tokens within one. */
  readonly inside: TokenSet;
}

/** All title phrases of a text: "Deputy Prime Minister", "Secretary of State", "Gen.", "Minister for Europe". */
export const titlesOf = oncePerReading((reading): Titles => {
  const size = reading.tokens.length;
  const before = tokenMap<TitlePhrase>(size + 1);
  const starting = tokenMap<TitlePhrase>(size);
  const inside = tokenSet(size);
  for (let i = 0; i < size; i++) {
    if ((reading.bits[i]! & LISTED) === 0 || !STARTS.has(reading.tokens[i])) continue;
    const phrase = titleAt(reading, i);
    if (!phrase) continue;
    before.set(phrase.to, phrase);
    starting.set(i, phrase);
    inside.add(phrase);
    i = phrase.to - 1;
  }
  return { before, starting, inside };
});

/** The head noun of the title that ends right before a token, folded. */
export function titleBefore(reading: Reading, i: number): string | undefined {
  const title = titlesOf(reading).before.get(i);
  return title && reading.tokens[title.head]!.folded;
}

function titleAt(reading: Reading, from: number): TitlePhrase | undefined {
  const { tokens } = reading;
  let head: number | undefined;
  let i = from;
  for (; i < from + 8; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]!.sentence) break;
    if (token.hyphen && token.joined && i > from) continue;
    if (isStop(tokens, i)) continue;
    // "Commander-in-Chief"
    if (token.folded === 'in' && token.joined && isJoinedOn(tokens, i)) continue;
    if (token.type !== 'word') break;
    if (TITLE_HEADS.has(token)) head = i;
    else if (!TITLE_MODIFIERS.has(token) || (token.opening && ORDINARY_TOO.has(token) && !isJoinedOn(tokens, i))) break;
  }
  if (head === undefined) return undefined;
  let to = head + 1;
  if (isStop(tokens, to) && tokens[to + 1]?.sentence === tokens[from]!.sentence) to++;
  // "Minister of Defence of Serbia"
  const complement = complementEnd(reading, to);
  return { from, head, to: complement > to ? complementEnd(reading, complement) : to };
}

/** "Under-" of "Under-Secretary-General". */
const isJoinedOn = (tokens: readonly Word[], i: number): boolean =>
  (tokens[i + 1] ?? tokens[i]!).hyphen && tokens[i + 1]!.joined;

/** The full stop of an abbreviated title. */
const isStop = (tokens: readonly Word[], i: number): boolean =>
  tokens[i]?.text === '.' && tokens[i]!.joined && TITLE_HEADS.has(tokens[i - 1]) && tokens[i - 1]!.text.length <= 5;

/** Bodies whose office-holders are called after them: "President of the Parliament Name", folded. */
const BODIES = new WordList('parliament senate assembly republic council commission court union board');

/** After "of State", "of the Joint Chiefs of Staff", or the known place or body it is an office of. */
function complementEnd(reading: Reading, to: number): number {
  const { tokens } = reading;
  if (tokens[to]?.folded !== 'of' && tokens[to]?.folded !== 'for') return to;
  const fits = COMPLEMENTS.filter((words) => words.every((word, i) => tokens[to + 1 + i]?.folded === word));
  const longest = Math.max(0, ...fits.map((words) => words.length));
  if (longest > 0) return to + 1 + longest;
  const of = tokens[to + 1]?.folded === 'the' ? to + 2 : to + 1;
  if (BODIES.has(tokens[of]) && looksLikeName(tokens[of + 1])) return of + 1;
  const known = knownNames(reading).get(of);
  return known && known.weight > 2 && tokens[known.to]?.cap ? known.to : to;
}
