import { EVENT_HEADS, ORGANIZATION_HEADS, PLACE_HEADS } from '../lexicon/heads.ts';
import { claimer } from './claims.ts';
import { isHyphen } from '../text/tokens.ts';
import { knownNames } from './known.ts';
import { isGivenName, signs } from './person-signs.ts';
import type { Finder, Proposal, Reading, Word } from './reading.ts';
import { isInitial, looksLikeName, personEnd } from './shapes.ts';
import { titlesOf } from './titles.ts';

const claim = claimer('person');

/**
 * People by the signs around a personal name: a title before it, a given name at its head, a role in apposition,
 * a verb of saying beside it. Takes "spokesman Dmitry Peskov", "Jane Doe, director of …", "Haider al-Abadi told";
 * refuses runs that hold a known name of another kind or end in an organization's or place's head noun.
 */
export const findPeople: Finder = (reading) => {
  const { tokens } = reading;
  const titles = titlesOf(reading);
  const found: Proposal[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]!.cap) continue;
    const title = titles.before.get(i);
    found.push(...byKnownSurname(reading, i));
    if (!startsName(reading, i, title !== undefined)) continue;
    const to = clipped(reading, i, personEnd(reading, i));
    if (to <= i || endsLikeOther(reading, to)) continue;
    for (const [rule, weight] of signs(reading, i, to, title && tokens[title.head]!.folded))
      found.push(claim(reading, i, to, weight, rule));
    if (found.at(-1)?.from === i) i = to - 1;
  }
  return found;
};

/** A bare surname that just one person of the catalogue bears ("Putin said"). */
function byKnownSurname(reading: Reading, i: number): Proposal[] {
  const { tokens, gazetteer } = reading;
  const word = tokens[i]!;
  const bearers = word.common ? undefined : gazetteer.surnames.get(word.folded);
  if (
    !bearers ||
    gazetteer.demonyms.has(word.folded) ||
    tokens[i - 1]?.folded === 'the' ||
    (standsCapital(tokens[i - 1]) && !titlesOf(reading).before.has(i)) ||
    standsCapital(tokens[i + 1])
  )
    return [];
  // Jordan is more often the country: there it takes more than the surname.
  const isCountry = knownNames(reading).get(i)?.entry?.type === 'country';
  if (isCountry && !titlesOf(reading).before.has(i)) return [];
  const weight = bearers.length === 1 ? 1.6 : 1.4;
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
    !(word.cap && !word.shouted && isGivenName(word.folded) && looksLikeName(reading.tokens[i + 1]))
  )
    return false;
  if (word.upper && word.text.length > 2 && !titled && !isGivenName(word.folded)) return false;
  return !reading.gazetteer.demonyms.has(word.folded) || titled;
}

/** "D-Hawaii", "R-Ark.": a member's party and state. */
const isParty = ({ tokens }: Reading, i: number): boolean =>
  isInitial(tokens[i]) && tokens[i + 1] !== undefined && isHyphen(tokens[i + 1]!) && tokens[i + 2]?.cap === true;

/** Cuts a name off where a known name of another kind or a title begins. */
function clipped(reading: Reading, from: number, to: number): number {
  const other = knownNames(reading);
  for (let i = from; i < to; i++) {
    const known = other.get(i);
    if (known && known.kind !== 'person' && known.weight > 2 && !(i > from && known.to <= to && known.to - i === 1))
      return i;
    const title = titlesOf(reading).starting.get(i);
    if (i > from && title && reading.tokens[title.to]?.cap) return i;
  }
  return to;
}

function endsLikeOther({ tokens }: Reading, to: number): boolean {
  const last = tokens[to - 1]!;
  const next = tokens[to];
  if ([ORGANIZATION_HEADS, PLACE_HEADS, EVENT_HEADS].some((heads) => heads.has(last.folded) && last.common))
    return true;
  return next !== undefined && next.cap && [ORGANIZATION_HEADS, PLACE_HEADS].some((heads) => heads.has(next.folded));
}
