import { AND_OR, DIRECTIONS, PLACE_HEADS, PLACE_OF, PLACE_OPENERS } from '../words/lists.ts';
import { PLACE_PREPOSITIONS } from '../../lexicon/cues.ts';
import { claimer, collect, NONE } from '../words/claims.ts';
import { knownNames, SURE } from '../phrases/known-names.ts';
import { titlesOf } from '../phrases/titles.ts';
import type { Finder, Proposal, Reading } from '../words/reading.ts';
import { WordList } from '../words/word-list.ts';
import { articleStart, goesOnName, looksLikeName, runEnd } from '../words/shapes.ts';

/**
 * Places by head noun ("Khmeimim Air Base", "Lake Ohrid", "city of Manbij"), by the preposition or compass word
 * before them, and by the known place after a comma ("Vermillion, South Dakota").
 */
export const findPlaces: Finder = (reading) => {
  const found: Proposal[] = [];
  for (let at = 0; at < reading.capitals.length; at++) {
    const i = reading.capitals[at]!;
    if (!goesOnName(reading.tokens[i]) || continuesRun(reading, i)) continue;
    collect(found, byHead(reading, i));
    collect(found, byPreposition(reading, i));
    collect(found, byCapitalDirection(reading, i));
    if (isLoneCountry(reading, i)) found.push(claim(reading, i, i + 1, 0.6, 'name of a country by itself'));
  }
  return found;
};

const continuesRun = ({ tokens }: Reading, i: number): boolean => {
  const before = tokens[i - 1];
  return before !== undefined && before.sentence === tokens[i]!.sentence && looksLikeName(before);
};

const claim = claimer('place');

const IN_ROW = new WordList('and or ,');
const PREPOSITIONS = new WordList(Object.keys(PLACE_PREPOSITIONS));

function byHead(reading: Reading, i: number): Proposal[] {
  const { tokens } = reading;
  const word = tokens[i]!;
  const end = runEnd(reading, i, 6);
  const found: Proposal[] = [];
  const last = tokens[end - 1]!;
  const beforeLast = tokens[end - 2]!;
  if (end - i > 2 && DIRECTIONS.has(last) && PLACE_HEADS.has(beforeLast))
    found.push(claim(reading, i, end, 2.5, 'place head noun'));
  else if (end - i > 1 && PLACE_HEADS.has(last)) found.push(claim(reading, i, end, 2.5, 'place head noun'));
  else if (end - i > 1 && PLACE_OPENERS.has(word))
    found.push(claim(reading, i, Math.min(end, i + 3), 2.3, 'place opener'));
  if (PLACE_OF.has(word) && tokens[i + 1]?.folded === 'of') {
    const name = tokens[i + 2]?.folded === 'the' ? i + 3 : i + 2;
    if (goesOnName(tokens[name]))
      found.push(claim(reading, i, runEnd(reading, name, 3), 2.6, 'place head noun with its complement'));
  }
  const before = tokens[i - 1];
  const lowerHead = tokens[end];
  if (
    looksLikeName(word) &&
    lowerHead &&
    !lowerHead.cap &&
    PLACE_HEADS.has(lowerHead) &&
    lowerHead.sentence === word.sentence
  )
    found.push(claim(reading, i, end, 1.2, 'place noun after the name'));
  if (before?.folded === 'of' && PLACE_OF.has(tokens[i - 2]) && looksLikeName(word))
    found.push(claim(reading, i, runEnd(reading, i, 3), 2.4, 'place noun before the name'));
  return found;
}

/** "Georgia", "Jordan", "Chad" without a given name before or a surname after: countries more often than people. */
function isLoneCountry(reading: Reading, i: number): boolean {
  const known = knownNames(reading).get(i);
  if (!known || known.weight >= SURE || known.to !== i + 1 || known.entry?.type !== 'country') return false;
  return !looksLikeName(reading.tokens[i + 1]) && !titlesOf(reading).before.has(i);
}

/** "Eastern Ukraine", "East Mosul": a compass word with a capital that the sentence's beginning does not explain. */
function byCapitalDirection(reading: Reading, i: number): readonly Proposal[] {
  const word = reading.tokens[i]!;
  if (!DIRECTIONS.has(word) || word.opening || word.shouted) return NONE;
  const known = knownNames(reading).get(i + 1);
  if (known?.kind !== 'place') return NONE;
  if (known.weight < SURE || knownNames(reading).has(i) || known.entry === undefined) return NONE;
  return [{ ...claim(reading, i, known.to, SURE + 0.2, 'compass word of the name'), entry: known.entry }];
}

function byPreposition(reading: Reading, i: number): readonly Proposal[] {
  const { tokens } = reading;
  const word = tokens[i]!;
  if (!looksLikeName(word) || word.demonym) return NONE;
  const to = runEnd(reading, i, 4);
  const found: Proposal[] = [];
  const first = articleStart(tokens, i);
  const before = tokens[first - 1];
  const cue = before && DIRECTIONS.has(before) && !before.cap ? 'compass word before the name' : undefined;
  if (cue) found.push(claim(reading, i, to, 1.5, cue));
  const prep = tokens[cue ? first - 2 : first - 1];
  const weight = PREPOSITIONS.has(prep) ? PLACE_PREPOSITIONS[prep!.folded] : undefined;
  if (weight !== undefined && (!prep!.cap || prep!.opening))
    found.push(claim(reading, i, to, weight, 'preposition of place'));
  const next = knownNames(reading).get(to + 1);
  if (tokens[to]?.text === ',' && next?.kind === 'place' && !AND_OR.has(tokens[next.to]) && to - i <= 3)
    found.push(claim(reading, i, to, weight ? 1.4 : 0.6, 'known place after the comma'));
  if (besidePlace(reading, i, to)) found.push(claim(reading, i, to, 1, 'in a row with known places'));
  if (tokens[to]?.text === '-' && tokens[to + 1]?.folded === 'based')
    found.push(claim(reading, i, to, 2, 'based there'));
  return found;
}

/** "Poland and X", "Iraq, Lebanon, X": a known place right before or after a conjunction or comma. */
function besidePlace(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const known = knownNames(reading);
  const link = tokens[from - 1]?.text;
  if (!IN_ROW.has(tokens[from - 1]) && !AND_OR.has(tokens[to])) return false;
  const sure = (i: number): boolean =>
    (known.get(i)?.kind === 'place' && known.get(i)!.weight > 2) || (tokens[i]?.text === 'the' && sure(i + 1));
  const ends = (i: number) => [i - 1, i - 2, i - 3].some((start) => sure(start) && known.get(start)?.to === i);
  if (AND_OR.has(tokens[to]) && sure(to + 1)) return true;
  if (link === 'and' || link === 'or') return ends(from - 1) || (tokens[from - 2]?.text === ',' && ends(from - 2));
  return link === ',' && ends(from - 1) && (tokens[to]?.text === ',' || tokens[to]?.folded === 'and') && sure(to + 1);
}
