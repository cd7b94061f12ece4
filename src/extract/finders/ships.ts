import { SURE } from '../phrases/known-names.ts';
import { claimer, NONE } from '../words/claims.ts';
import { SHIP_CLASSES, SHIP_PREFIXES } from '../words/lists.ts';
import type { Proposal, Reading } from '../words/reading.ts';
import { goesOnName, looksLikeName, personEnd, runEnd } from '../words/shapes.ts';

const claim = claimer('system');

export const HULL_NUMBER = 'hull number after a ship’s name';

/** "USS Cole", "the frigate Almirante Lynch": a ship after its prefix or its class. */
export function byShip(reading: Reading, i: number): readonly Proposal[] {
  const { tokens } = reading;
  const word = tokens[i]!;
  const next = tokens[i + 1];
  if (!next || !goesOnName(next) || next.sentence !== word.sentence) return NONE;
  if (SHIP_PREFIXES.has(word)) {
    const to = personEnd(reading, i + 1);
    return [claim(reading, i, to, SURE + 0.5, 'ship’s prefix'), ...byHullNumber(reading, to)];
  }
  if (!SHIP_CLASSES.has(word) || word.cap || SHIP_PREFIXES.has(next) || !looksLikeName(next)) return NONE;
  return [claim(reading, i + 1, runEnd(reading, i + 1, 3), SURE + 0.5, 'ship named after its class')];
}

/** "USS Hopper (DDG 70)": the number painted on a ship, in brackets after its name. */
function byHullNumber(reading: Reading, open: number): readonly Proposal[] {
  const { tokens } = reading;
  const letters = tokens[open + 1];
  if (tokens[open]?.text !== '(' || !letters || !/^[A-Z]{1,4}$/.test(letters.text)) return NONE;
  const number = (tokens[open + 2] ?? letters).hyphen ? open + 3 : open + 2;
  const complete = tokens[number]?.type === 'number' && tokens[number + 1]?.text === ')';
  return complete ? [claim(reading, open + 1, number + 1, SURE, HULL_NUMBER)] : NONE;
}
