import { FIRING_VERBS, FOE_WORDS, HOLDER_TAILS, OF_PLACE, PLACE_VERBS, PROCURING_VERBS } from '../words/lists.ts';
import { atEachCapital, claimer, NONE } from '../words/claims.ts';
import type { Finder, Proposal, Reading } from '../words/reading.ts';
import { looksLikeName, runEnd } from '../words/shapes.ts';
import { titlesOf } from '../phrases/titles.ts';
import { WordList } from '../words/word-list.ts';

const HOW_MANY = new WordList(
  'the a an its their his more new two three four five six seven eight nine ten dozens of some several',
);
const SHOT = new WordList('shot shoot shooting');

const place = claimer('place');
const body = claimer('organization');
const system = claimer('system');

/**
 * Names by what is done to them: places that are besieged, left or lie north of, foes that one fights: "the siege of X",
 * "fled X", "rebel-held X", "the fight against X", "fired two X".
 */
export const findByDeeds: Finder = atEachCapital((reading, i) => {
  const before = reading.tokens[i - 1];
  const word = reading.tokens[i]!;
  if (!before || before.cap || before.sentence !== word.sentence || !looksLikeName(word)) return NONE;
  if (titlesOf(reading).starting.has(i) || word.demonym) return NONE;
  const claims = [asPlace(reading, i), asFoe(reading, i), asWeapon(reading, i)].filter(({ length }) => length > 0);
  return claims.length === 0 ? NONE : claims.flat();
});

function asPlace(reading: Reading, i: number): readonly Proposal[] {
  const { tokens } = reading;
  const before = tokens[i - 1]!;
  const earlier = tokens[i - 2];
  if (before.folded === 'of' && earlier && !earlier.cap && OF_PLACE.has(earlier))
    return [place(reading, i, runEnd(reading, i, 3), 1.3, 'place of a deed')];
  if (PLACE_VERBS.has(before)) return [place(reading, i, runEnd(reading, i, 3), 0.8, 'object of a verb of place')];
  const held = HOLDER_TAILS.has(before) && before.joined && earlier && earlier.hyphen;
  return held ? [place(reading, i, runEnd(reading, i, 3), 1.5, 'held by somebody')] : NONE;
}

function asFoe(reading: Reading, i: number): readonly Proposal[] {
  const before = reading.tokens[i - 1]!;
  return FOE_WORDS.has(before) ? [body(reading, i, runEnd(reading, i, 4), 0.8, 'is fought against')] : NONE;
}

/** "fired X", "ordered 24 X", "shot down an X": by itself a hint, enough for a known name that needs one. */
function asWeapon(reading: Reading, i: number): readonly Proposal[] {
  const { tokens } = reading;
  let verb = i - 1;
  while (HOW_MANY.has(tokens[verb]) || tokens[verb]?.type === 'number') verb--;
  const word = tokens[verb];
  const fired = FIRING_VERBS.has(word) || (word?.folded === 'down' && SHOT.has(tokens[verb - 1]));
  if (!fired && !PROCURING_VERBS.has(word)) return NONE;
  return [system(reading, i, runEnd(reading, i, 3), fired ? 0.8 : 0.5, fired ? 'is fired' : 'is bought or deployed')];
}
