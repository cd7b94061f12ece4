import { UNIT_HEADS, UNIT_HEADS_AFTER_WORDS, UNIT_HEADS_IN_LOWER_CASE, UNIT_WORDS } from '../words/lists.ts';
import { atEachToken, claimer, NONE } from '../words/claims.ts';
import { knownNames } from '../phrases/known-names.ts';
import { CAP, NUMBER } from '../words/lexemes.ts';
import type { Finder, Proposal, Reading, Word } from '../words/reading.ts';
import { goesOnName } from '../words/shapes.ts';
import { WordList } from '../words/word-list.ts';

const ORDINAL_ENDS = new WordList('st nd rd th');
const ORDINALS = new WordList('first second third fourth fifth sixth seventh eighth ninth tenth');
const TASK_FORCES = new WordList('TF CTF CTG JTF', 'text');
const COMBINED = new WordList('Combined Joint', 'text');

/**
 * Military units by their number: "507th Air Refueling Wing", "93rd Mechanised brigade", "2nd Battalion", "507th ARW",
 * "82nd Airborne", "CTF 50", "Task Force 61". Refuses "19th Century", "the 2nd half", "5th Avenue", "3rd Place".
 */
export const findUnits: Finder = atEachToken(NUMBER | CAP, byOrdinal, byTaskForce);

const claim = claimer('organization');

/** Longest unit's name after its number, in words ("Expeditionary Aircraft Maintenance Squadron"). */
const LONGEST = 7;

function byOrdinal(reading: Reading, i: number): readonly Proposal[] {
  const { tokens } = reading;
  const first = ordinalEnd(tokens, i);
  if (first === undefined) return NONE;
  const to = unitEnd(tokens, first);
  if (to === undefined) return NONE;
  return [claim(reading, withNationality(reading, i), to, 3.2, 'numbered unit')];
}

/** Index after "507th" (a number with its joined ending) or "Fifth". */
function ordinalEnd(tokens: readonly Word[], i: number): number | undefined {
  const [word, next] = [tokens[i]!, tokens[i + 1]];
  if (word.type === 'number')
    return /^\d{1,4}$/.test(word.text) && next?.joined && ORDINAL_ENDS.has(next) ? i + 2 : undefined;
  return word.cap && ORDINALS.has(word) ? i + 1 : undefined;
}

/** Index after the unit's head noun or, right after the number, its acronym ("507th ARW"). */
function unitEnd(tokens: readonly Word[], from: number): number | undefined {
  const first = tokens[from];
  if (!first || first.sentence !== tokens[from - 1]!.sentence) return undefined;
  const heads = tokens[from - 1]!.cap ? UNIT_HEADS_AFTER_WORDS : UNIT_HEADS;
  let end: number | undefined;
  for (let to = from; to < from + LONGEST; to++) {
    const word = tokens[to];
    if (!word || word.sentence !== first.sentence) break;
    if (word.text === '-' && word.joined && to > from) continue;
    if (UNIT_HEADS_IN_LOWER_CASE.has(word) || (word.cap && heads.has(word))) end = to + 1;
    else if (!goesOnName(word) && !UNIT_WORDS.has(word)) break;
  }
  if (end !== undefined) return end;
  return first.upper && /^[A-Z]{2,5}$/.test(first.text) && /^\d/.test(tokens[from - 2]?.text ?? '')
    ? from + 1
    : undefined;
}

/** "Jordanian 71st Counter Terrorism Battalion", "US 5th Fleet": whose it is goes with the name. */
function withNationality({ tokens }: Reading, i: number): number {
  const before = tokens[i - 1];
  return before?.cap && before.sentence === tokens[i]!.sentence && before.demonym ? i - 1 : i;
}

/** "Task Force 61", "CTF 50": the number goes with the name. */
function byTaskForce(reading: Reading, i: number): readonly Proposal[] {
  const { tokens } = reading;
  const word = tokens[i]!;
  if (!word.cap) return NONE;
  if (TASK_FORCES.has(word)) {
    const to = tokens[i + 1]?.text === '-' && tokens[i + 1]!.joined ? i + 2 : i + 1;
    return /^\d{1,3}$/.test(tokens[to]?.text ?? '') && !knownNames(reading).has(i)
      ? [claim(reading, i, to + 1, 3, 'numbered unit')]
      : NONE;
  }
  if (word.folded !== 'task' || tokens[i + 1]?.text !== 'Force') return NONE;
  const inBrackets = tokens[i + 2]?.text === '(' && tokens[i + 3]?.upper && tokens[i + 4]?.text === ')';
  const number = inBrackets ? i + 5 : i + 2;
  if (!/^\d{1,3}$/.test(tokens[number]?.text ?? '')) return NONE;
  return [claim(reading, COMBINED.has(tokens[i - 1]) ? i - 1 : i, number + 1, 3.4, 'numbered unit')];
}
