import { ARTICLES, BODY_NOUNS, PLACE_NOUNS, SYSTEM_NOUNS } from '../words/lists.ts';
import { atEachCapital, claimer, NONE } from '../words/claims.ts';
import { knownNames } from '../phrases/known-names.ts';
import type { Finder, Proposal, Reading, Word } from '../words/reading.ts';
import { looksLikeName, runEnd } from '../words/shapes.ts';
import { titlesOf } from '../phrases/titles.ts';
import { WordList } from '../words/word-list.ts';

/** What leads from a name to what it is. */
const SAYS_WHAT = new WordList(', ( is was are were');
const ENDS_PHRASE = new WordList('of in on at for from by with to that which who and where');
const GOES_ON = new WordList(
  'of in on at for from by with to that which where near and under along about between just some known run held built made',
);

/** How far after "X, a" or "X is a" the noun may stand that says what X is, in words. */
const REACH = 6;

const CLAIMS = [
  [PLACE_NOUNS, claimer('place')],
  [BODY_NOUNS, claimer('organization')],
  [SYSTEM_NOUNS, claimer('system')],
] as const;

/**
 * Names that the text itself explains: "Sarvat, a town in the north", "Velm is a drone", "Orrum (a militant group)". The
 * first noun that is a kind of thing decides; refuses "X, a company commander" and whatever is known already.
 */
export const findDescribed: Finder = atEachCapital((reading, i) => {
  const before = reading.tokens[i - 1];
  const word = reading.tokens[i]!;
  if (!looksLikeName(word) || (before && before.sentence === word.sentence && looksLikeName(before))) return NONE;
  if (knownNames(reading).has(i) || titlesOf(reading).starting.has(i)) return NONE;
  return described(reading, i);
});

function described(reading: Reading, from: number): readonly Proposal[] {
  const { tokens } = reading;
  const to = runEnd(reading, from, 4);
  const noun = nounAfter(tokens, to);
  if (noun === undefined) return NONE;
  const found = CLAIMS.find(([nouns]) => nouns.has(tokens[noun]));
  return found ? [found[1](reading, from, to, 2, 'the text says what it is')] : NONE;
}

/** Index of the noun in ", a … noun", "is a … noun", "(a … noun", that nothing but small words and adjectives precede. */
function nounAfter(tokens: readonly Word[], to: number): number | undefined {
  const link = tokens[to];
  if (!link || !SAYS_WHAT.has(link)) return undefined;
  const article = tokens[to + 1];
  if (!article || article.sentence !== link.sentence || !ARTICLES.has(article)) return undefined;
  for (let i = to + 2; i < to + 2 + REACH; i++) {
    const word = tokens[i];
    if (!word || word.sentence !== link.sentence || (word.type === 'mark' && word.text !== '-')) return undefined;
    if (ENDS_PHRASE.has(word)) return undefined;
    if (isKindOfThing(word) && !isKindOfThing(tokens[i + 1]) && !tokens[i + 1]?.cap)
      return endsHere(tokens, i) ? i : undefined;
  }
  return undefined;
}

const isKindOfThing = (word: Word | undefined): boolean =>
  word !== undefined && !word.cap && CLAIMS.some(([nouns]) => nouns.has(word));

/** Whether the noun phrase ends with this noun: a preposition, a relative, a mark or a participle follows. */
function endsHere(tokens: readonly Word[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || next.sentence !== tokens[i]!.sentence || next.type === 'mark') return true;
  return GOES_ON.has(next) || /^\w+(?:ed|ing)$/.test(next.folded);
}
