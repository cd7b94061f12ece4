import { DAY_PARTS, MONTHS, SEASONS, SHORT_WEEKDAYS, UNITS, WEEKDAYS } from '../../lexicon/time.ts';
import { FEAST_NAMES } from './feasts.ts';
import type { Word } from '../reading.ts';

/** Why a sentence may hold a date: bits, so that a sentence is asked for many at once. */
export const MONTH = 1;
export const WEEKDAY = 2;
export const UNIT = 4;
export const YEAR = 8;
export const NUMERIC = 16;
export const CLOCK = 32;
export const SEASON = 64;
export const DAY_PART = 128;
export const DEICTIC = 256;
export const VAGUE = 512;
export const SET = 1024;
export const FEAST = 2048;
export const DECADE = 4096;
export const ORDINAL_DAY = 8192;
export const EVERY = 0xffff;

/** Trigger words beside the calendar's own. */
const WORDS: readonly (readonly [number, string])[] = [
  [DEICTIC, 'today yesterday tomorrow tonight ago'],
  [VAGUE, 'now nowadays current currently present presently recent recently lately past future soon term being moment'],
  [
    SET,
    'daily weekly monthly quarterly yearly annual annually hourly nightly biweekly biannual everyday per each every',
  ],
  [CLOCK, "am pm a.m. p.m. m midnight noon utc gmt est edt hours hrs o'clock"],
  [DECADE, 's twenties thirties forties fifties sixties seventies eighties nineties'],
  [YEAR, 'bc bce b.c b.c. ad fiscal fy'],
  [UNIT, 'centuries period yearlong weeklong monthlong daylong half Q yr yrs hrs mins'],
  [DAY_PART, 'mornings nights evenings midday daybreak sunrise sunset nightfall'],
  [ORDINAL_DAY, 'st nd rd th'],
];

const TRIGGERS: ReadonlyMap<string, number> = triggers();

/** The triggers of each sentence, by its index. One look-up a token: sentences without one cost nothing more. */
export function triggersOf(tokens: readonly Word[], sentences: number): Uint16Array {
  const found = new Uint16Array(sentences);
  for (const token of tokens) {
    const bits =
      token.type === 'mark' ? 0 : token.type === 'number' ? numberBits(token.text) : (TRIGGERS.get(token.text) ?? 0);
    if (bits !== 0) found[token.sentence]! |= bits;
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
  for (const [bit, words] of WORDS) add(words.split(' '), bit);
  return table;
}
