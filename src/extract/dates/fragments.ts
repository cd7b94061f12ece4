import { LARGE_NUMBERS, MONTHS, NUMBERS, ORDINALS, SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/time.ts';

/** Sources of regular expressions (flag `i`), longest words first, without groups of their own. */

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length);

/** Alternation of words. */
export const oneOf = (words: readonly string[]) => `(?:${longestFirst(words).join('|')})`;

/** Where a word or number may begin. */
export const START = String.raw`\b`;

export const MONTH_NAME = `(?:${longestFirst(Object.keys(MONTHS))
  .map((name) => (name.length <= 4 && !['may', 'june', 'july'].includes(name) ? `${name}\\b\\.?` : `${name}\\b`))
  .join('|')})`;
export const WEEKDAY_NAME = oneOf(Object.keys(WEEKDAYS));
export const ANY_WEEKDAY = `(?:${oneOf(Object.keys(WEEKDAYS))}|${oneOf(Object.keys(SHORT_WEEKDAYS))}\\b\\.?)`;
export const DAY_NUMBER = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%])`;
/** Years 1000 to 2099. */
export const YEAR_NUMBER = String.raw`(?:1\d{3}|20\d\d)(?![\d%])`;
export const DASH = String.raw`\s?[-–—]\s?`;

const SMALL = oneOf(Object.keys(NUMBERS));
const LARGE = oneOf(Object.keys(LARGE_NUMBERS));
/**
 * Digits with separators, or words up to "ninety-nine", "a dozen", "two hundred". The small words stand in it as seldom as can
 * be: they are most of what the largest patterns are compiled to.
 */
export const NUMBER = String.raw`(?:(?:an?[\s-])?${LARGE}\b|\d+[\s-]1/2|\d*½|\d{1,9}(?:[.,]\d{1,9}){0,4}(?!\d)|${SMALL}(?:-${SMALL})?(?:[\s-]${LARGE})?\b)`;
export const ORDINAL = String.raw`(?:${oneOf(Object.keys(ORDINALS))}|\d{1,2}(?:st|nd|rd|th))`;

export const monthOf = (name: string | undefined) => MONTHS[key(name)];
export const weekdayOf = (name: string | undefined) => WEEKDAYS[key(name)] ?? SHORT_WEEKDAYS[key(name)];

/** The number that digits or words stand for: "1,460", "2.5", "twenty-two". */
export function numberOf(text: string | undefined): number | undefined {
  const plain = key(text);
  const half = /^(\d*)(?:[\s-]1\/2|½)$/.exec(plain);
  if (half) return Number(half[1]) + 0.5;
  if (/^\d/.test(plain)) return Number(plain.replace(/,(?=\d{3}\b)/g, '').replace(',', '.'));
  const large = LARGE_NUMBERS[/[a-z]+$/.exec(plain)?.[0] ?? ''];
  if (large !== undefined) {
    const few = plain.replace(/[\s-]?[a-z]+$/, '');
    const times = /^(?:an?)?$/.test(few) ? 1 : numberOf(few);
    return times && times * large;
  }
  const parts = plain.split('-').map((part) => NUMBERS[part]);
  return parts.some((part) => part === undefined) ? undefined : parts.reduce<number>((sum, part) => sum + part!, 0);
}

/** "first", "3rd", "twenty-first". */
export function ordinalOf(text: string | undefined): number | undefined {
  const plain = key(text);
  return ORDINALS[plain] ?? (/^\d/.test(plain) ? Number.parseInt(plain, 10) : undefined);
}

/** Day of the month of "24", "24th". */
export const dayNumberOf = (text: string | undefined) => (text === undefined ? undefined : Number.parseInt(text, 10));

/** Whether the name is written as one: "May", "MAY", not "may". */
export const isCapital = (text: string | undefined) => text !== undefined && /^\p{Lu}/u.test(text);

function key(text: string | undefined): string {
  const lower = (text ?? '').toLowerCase();
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return bare.includes('’') ? bare.replaceAll('’', "'") : bare;
}
