import {
  ARTICLES,
  EVENT_HEADS,
  GIVEN_NAMES,
  ORGANIZATION_HEADS,
  PEOPLES_AND_FAITHS,
  PLACE_HEADS,
  THING_HEADS,
} from '../words/lists.ts';
import { claimer, collect, NONE } from '../words/claims.ts';
import { knownNames } from '../phrases/known-names.ts';
import { signs } from './person-signs.ts';
import type { Finder, Proposal, Reading, Word } from '../words/reading.ts';
import { isInitial, looksLikeName, personEnd } from '../words/shapes.ts';
import { titlesOf } from '../phrases/titles.ts';

const claim = claimer('person');

const HEADS_OF_OTHERS = [ORGANIZATION_HEADS, PLACE_HEADS, EVENT_HEADS, THING_HEADS];

/**
 * People by the signs around a personal name: a title before it, a given name at its head, a role in apposition,
 * a verb of saying beside it. Takes "spokesman Dmitry Peskov", "Jane Doe, director of …", "Haider al-Abadi told";
 * refuses runs that hold a known name of another kind or end in an organization's or place's head noun.
 */
export const findPeople: Finder = (reading) => {
  const { tokens } = reading;
  const titles = titlesOf(reading);
  const found: Proposal[] = [];
  let next = 0;
  for (let at = 0; at < reading.capitals.length; at++) {
    const i = reading.capitals[at]!;
    if (i < next) continue;
    const title = titles.before.get(i);
    collect(found, byKnownSurname(reading, i));
    if (!startsName(reading, i, title !== undefined)) continue;
    const to = clipped(reading, i, personEnd(reading, i));
    if (to <= i || endsLikeOther(reading, i, to)) continue;
    for (const [rule, weight] of signs(reading, i, to, title && tokens[title.head]!.folded))
      found.push(claim(reading, i, to, weight, rule));
    if (found.at(-1)?.from === i) next = to;
  }
  return found;
};

/** A bare surname that just one person of the catalogue bears ("Putin said"). */
function byKnownSurname(reading: Reading, i: number): readonly Proposal[] {
  const { tokens, gazetteer } = reading;
  const word = tokens[i]!;
  const bearers = word.surname && !word.common ? gazetteer.surnames.get(word.folded) : undefined;
  if (
    !bearers ||
    word.demonym ||
    PEOPLES_AND_FAITHS.has(word) ||
    (titlesOf(reading).inside.has(i) && !titlesOf(reading).before.has(i)) ||
    ARTICLES.has(tokens[i - 1]) ||
    (standsCapital(tokens[i - 1]) && !titlesOf(reading).before.has(i)) ||
    standsCapital(tokens[i + 1])
  )
    return NONE;
  // Jordan is more often the country, and Meta the firm: there it takes more than the surname.
  const other = knownNames(reading).get(i);
  const isOther = other?.kind === 'organization' || other?.entry?.type === 'country';
  if (isOther && !titlesOf(reading).before.has(i)) return NONE;
  const weight = bearers.some(({ offices }) => offices) ? 1.6 : bearers.length === 1 ? 1.3 : 1;
  return [claim(reading, i, i + 1, weight, 'surname of a known person')];
}

/** A capital that a headline does not explain. */
const standsCapital = (word: Word | undefined): boolean =>
  word !== undefined && word.cap && !(word.shouted && word.common);

function startsName(reading: Reading, i: number, titled: boolean): boolean {
  const word = reading.tokens[i]!;
  if (titlesOf(reading).inside.has(i) || isParty(reading, i)) return false;
  if (
    !looksLikeName(word) &&
    !(word.cap && !word.shouted && GIVEN_NAMES.has(word) && looksLikeName(reading.tokens[i + 1]))
  )
    return false;
  if (word.upper && word.text.length > 2 && !titled && !GIVEN_NAMES.has(word)) return false;
  return !word.demonym || titled;
}

/** "D-Hawaii", "R-Ark.": a member's party and state. */
const isParty = ({ tokens }: Reading, i: number): boolean =>
  isInitial(tokens[i]) && tokens[i + 1] !== undefined && tokens[i + 1]!.hyphen && tokens[i + 2]?.cap === true;

/** Cuts a name off where a known name of another kind or a title begins. */
function clipped(reading: Reading, from: number, to: number): number {
  const other = knownNames(reading);
  for (let i = from; i < to; i++) {
    const known = other.get(i);
    if (
      known &&
      known.kind !== 'person' &&
      known.weight > 2 &&
      !(known.to <= to && known.to - i === 1 && (i > from || namesPerson(reading, i)))
    )
      return i;
    const title = titlesOf(reading).starting.get(i);
    if (i > from && title && reading.tokens[title.to]?.cap) return i;
  }
  return to;
}

/** "Virginia Woolf", "Sydney Sweeney": a given name that is a place too, before a word that nothing else explains. */
function namesPerson(reading: Reading, i: number): boolean {
  const [first, second] = [reading.tokens[i]!, reading.tokens[i + 1]];
  if (!GIVEN_NAMES.has(first) || !looksLikeName(second) || second!.common || second!.sentence !== first.sentence)
    return false;
  const isNoun = ORGANIZATION_HEADS.has(second) || PLACE_HEADS.has(second) || EVENT_HEADS.has(second);
  return !isNoun && !second!.upper && !second!.text.endsWith('s') && !knownNames(reading).has(i + 1);
}

function endsLikeOther({ tokens }: Reading, from: number, to: number): boolean {
  const last = tokens[to - 1]!;
  const next = tokens[to];
  if ((last.common || to - from > 2) && HEADS_OF_OTHERS.some((heads) => heads.has(last))) return true;
  return next !== undefined && next.cap && (ORGANIZATION_HEADS.has(next) || PLACE_HEADS.has(next));
}
