import {
  DAY_PARTS,
  LARGE_NUMBERS,
  MONTHS,
  NUMBERS,
  SEASONS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAYS,
  ZONES,
} from '../../lexicon/time.ts';
import { FEAST_NAMES } from './feasts.ts';
import { NUMBER } from '../words/lexemes.ts';
import type { Reading } from '../words/reading.ts';
import { LISTED, WordTable } from '../words/word-list.ts';

/** Why a sentence may hold a date of some kind: bits, so that a sentence is asked for many at once. */
export const MONTH = 1 << 0;
export const WEEKDAY = 1 << 1;
export const UNIT = 1 << 2;
export const YEAR = 1 << 3;
export const NUMERIC = 1 << 4;
export const CLOCK = 1 << 5;
export const SEASON = 1 << 6;
export const DAY_PART = 1 << 7;
export const DEICTIC = 1 << 8;
export const VAGUE = 1 << 9;
export const SET = 1 << 10;
export const FEAST = 1 << 11;
export const DECADE = 1 << 12;
export const ORDINAL_DAY = 1 << 13;
/** Any number in figures, and the small ones in words. */
export const FIGURE = 1 << 14;
export const NUMBER_WORD = 1 << 15;
export const SOME = 1 << 16;
/** "ago", "later", "before": which way a step goes. */
export const STEP_WAY = 1 << 17;
/** "this", "last", "next", "the following". */
export const CHOICE = 1 << 18;
export const ALIKE = 1 << 19;
export const THESE = 1 << 20;
export const PLURAL = 1 << 21;
export const LONG = 1 << 22;
export const QUARTER = 1 << 23;
export const HALF = 1 << 24;
export const CENTURY = 1 << 25;
export const END = 1 << 26;
export const FISCAL = 1 << 27;
export const BEFORE_CHRIST = 1 << 28;
export const TIME_ZONE = 1 << 29;
/** How a feast's name of more than one word ends. */
export const FEAST_END = 1 << 30;
export const MOMENT = 1 << 31;
export const EVERY = -1;

/** Trigger words beside the calendar's own. */
const WORDS: readonly (readonly [number, string])[] = [
  [DEICTIC, 'today yesterday tomorrow tonight ago'],
  [VAGUE, 'now nowadays current currently present presently recent recently lately past future soon term being moment'],
  [
    SET,
    'daily weekly monthly quarterly yearly annual annually hourly nightly biweekly biannual everyday semiannual semiannually bimonthly yearly per each every',
  ],
  [CLOCK, "am pm a.m. p.m. m midnight noon utc gmt est edt hours hrs o'clock"],
  [DECADE, "s ' ’ ‘ twenties thirties forties fifties sixties seventies eighties nineties"],
  [YEAR, 'bc bce b.c b.c. ad fiscal fy'],
  [BEFORE_CHRIST, 'bc bce b.c b.c. b.c.e b.c.e.'],
  [FISCAL, 'fiscal financial fy'],
  [UNIT, 'centuries period yearlong weeklong monthlong daylong half Q yr yrs hrs mins yearend'],
  [DAY_PART, 'mornings nights evenings midday midmorning midafternoon predawn hours daybreak sunrise sunset nightfall'],
  [ORDINAL_DAY, 'st nd rd th'],
  [SOME, 'several many few some couple number dozens hundreds thousands countless numerous multiple'],
  [STEP_WAY, 'ago later earlier before after afterward afterwards previously hence prior thereafter now today'],
  [CHOICE, 'this last next that same following previous prior preceding current coming past present'],
  [ALIKE, 'same corresponding comparable equivalent like'],
  [THESE, 'these'],
  [MOMENT, 'time moment'],
  [PLURAL, 'once twice thrice times seconds minutes hours days nights weeks months years decades centuries'],
  [LONG, 'long old'],
  [QUARTER, 'quarter quarters Q'],
  [HALF, 'half'],
  [CENTURY, 'century'],
  [END, 'end yearend mid midyear midweek midmonth midsummer midwinter'],
  [TIME_ZONE, 'hrs hours local'],
];

/** "yearlong", "decadeslong". */
const LONG_WORDS = ['year', 'month', 'week', 'day', 'decade', 'hour', 'century', 'centurie'].flatMap((unit) => [
  `${unit}long`,
  `${unit}slong`,
]);

const TRIGGERS = new WordTable(triggers());

/** The triggers of each sentence, by its index. One look-up a token: sentences without one cost nothing more. */
export function triggersOf({ tokens, bits }: Pick<Reading, 'tokens' | 'bits'>, sentences: number): Uint32Array {
  const found = new Uint32Array(sentences);
  for (let i = 0; i < bits.length; i++) {
    if ((bits[i]! & (NUMBER | LISTED)) === 0) continue;
    const token = tokens[i]!;
    const triggers = token.type === 'number' ? FIGURE | numberBits(token.text) : TRIGGERS.of(token);
    if (triggers !== 0) found[token.sentence]! |= triggers;
  }
  return found;
}

function numberBits(number: string): number {
  if (number.length === 2) return number[0] === '0' ? NUMERIC : 0;
  if (number.length < 4) return 0;
  if (/^[12]\d{3}$/.test(number)) return YEAR;
  if (number.includes(':')) return CLOCK | NUMERIC;
  return /[./]\d+[./]\d/.test(number) ? NUMERIC : 0;
}

/** As within a sentence, at its beginning, in a headline; single letters stay as they are ("S-400" is no "1990s"). */
function formsOf(word: string): string[] {
  return word.length === 1 ? [word] : [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()];
}

function triggers(): Map<string, number> {
  const table = new Map<string, number>();
  const add = (words: readonly string[], bit: number) => {
    for (const word of words) for (const form of formsOf(word)) table.set(form, (table.get(form) ?? 0) | bit);
  };
  const withPlural = (words: readonly string[]) => words.flatMap((word) => [word, `${word}s`]);
  add(Object.keys(MONTHS), MONTH);
  add([...withPlural(Object.keys(WEEKDAYS)), ...Object.keys(SHORT_WEEKDAYS)], WEEKDAY);
  add(withPlural(Object.keys(UNITS)), UNIT);
  add(Object.keys(SEASONS), SEASON);
  add(Object.keys(DAY_PARTS), DAY_PART);
  add(
    FEAST_NAMES.map((name) => name.split(/[ .']/)[0]!),
    FEAST,
  );
  add(
    FEAST_NAMES.map((name) => name.split(/[ .']/).at(-1)!),
    FEAST_END,
  );
  add([...Object.keys(NUMBERS), ...Object.keys(LARGE_NUMBERS)], NUMBER_WORD);
  add(LONG_WORDS, LONG);
  for (const zone of Object.keys(ZONES)) table.set(zone, (table.get(zone) ?? 0) | TIME_ZONE);
  table.set('½', NUMBER_WORD);
  for (const [bit, words] of WORDS) add(words.split(' '), bit);
  return table;
}
