import { OUTLET_WORDS } from '../lexicon/leftovers/outlets.ts';
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/time.ts';
import type { Span } from '../model.ts';
import { dayOf, isDate, weekdayOf } from '../time/calendar.ts';

/** A full date as printed: day, month and year. */
export interface PrintedDate extends Span {
  /** ISO day. */
  readonly day: string;
}

const WEEKDAY = `(?:${[...Object.keys(WEEKDAYS), ...Object.keys(SHORT_WEEKDAYS)].join('|')})`;
const MONTH = `(?<month>${Object.keys(MONTHS).sort().reverse().join('|')})`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})(?:\b|(?=\d{1,2}:\d{2}))`;

const FORMS: readonly RegExp[] = [
  String.raw`\b(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)`,
  String.raw`\b${DAY}\s+(?:of\s+)?${MONTH}\.?,?\s+${YEAR}`,
  String.raw`\b${MONTH}\.?\s+${DAY},?\s+${YEAR}`,
  // With full stops the day comes first; with strokes either may, so only a day above 12 tells.
  String.raw`(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)?\d{2})(?![\d.]*\d)`,
  String.raw`(?<![\d/])(?<day>1[3-9]|2\d|3[01])/(?<month>\d{1,2})/(?<year>(?:19|20)\d{2})(?![\d/])`,
  String.raw`(?<![\d/])(?<month>\d{1,2})/(?<day>1[3-9]|2\d|3[01])/(?<year>(?:19|20)\d{2})(?![\d/])`,
].map((source) => new RegExp(source, 'iu'));

/** Words of a dateline that say when: clock times with their zone, "Updated 2 hours ago". */
const CLOCK =
  /(?:(?:last |first )?(?:updated|published|modified)\s*:?\s+)?(?<!\d)\d+ (?:min(?:ute)?|hour|day|week|month)s? ago\b|(?<![\d:])\d{1,2}[:.]\d{2}(?::\d{2})?\b|\b(?:[ap]\.?m\.?|(?:gmt|utc)(?:[+-]\d{1,2}(?::\d{2})?)?|cest|cet|eet|eest|msk|bst|[ecmp][sd]?t|uhr|hrs?|ist|at|on)\b/giu;
const BYLINE = /^by\s/i;
/** "KYIV, Ukraine, June 4, 2025 (Reuters) - " */
const OPENING = /^\p{Lu}{2,}(?:[\s.'’/-]+\p{Lu}{2,})*(?:,\s+\p{Lu}[\p{L}.]+(?:\s+\p{Lu}[\p{L}.]+)*)?[,\s(–—-]+$/u;

const WEEKDAYS_IN = new RegExp(String.raw`\b${WEEKDAY}\b\.?`, 'giu');
/** The weekday before a date that no word of its sentence leads to. */
const WEEKDAY_BEFORE = new RegExp(
  String.raw`(?<![,;:]|\b(?:on|of|until|by|since|from|to|for|before|after))\s+(?<weekday>${WEEKDAY})\.?,?\s*$`,
  'iu',
);

/** Every form has some; most lines that are asked have none. */
const DIGIT = /\d/;

/** The first full date printed in a text. Two-digit years are those of this century. */
export function fullDateIn(text: string): PrintedDate | undefined {
  if (!DIGIT.test(text)) return undefined;
  const found = FORMS.flatMap((form) => {
    const match = form.exec(text);
    const date = match && toDay(match.groups!);
    return date ? [{ day: date, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.sort((a, b) => a.start - b.start)[0];
}

function toDay({ year = '', month = '', day = '' }: Record<string, string | undefined>): string | undefined {
  const [y, d] = [Number(year.length === 2 ? `20${year}` : year), Number(day)];
  const m = MONTHS[month.toLowerCase()] ?? Number(month);
  return isDate(y, m, d) ? dayOf(y, m, d) : undefined;
}

/** Whether a line says only when (and perhaps where or by whom) the article was published. */
export function isDateline(line: string): boolean {
  const date = line.length <= 100 ? fullDateIn(line) : undefined;
  if (!date) return false;
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`
    .replace(CLOCK, ' ')
    .replace(WEEKDAYS_IN, ' ')
    .replace(/[\s,|•·–—()/-]+/g, ' ')
    .trim();
  const words = rest.split(' ');
  if (rest === '' || BYLINE.test(rest)) return true;
  return words.length <= 3 && (rest === rest.toUpperCase() || OUTLET_WORDS.has(words.at(-1)!.toLowerCase()));
}

/** The dateline that opens a paragraph of an agency's report ("KYIV, June 4, 2025 (Reuters) - …"). */
export function openingDateline(paragraph: string): PrintedDate | undefined {
  const date = fullDateIn(paragraph.slice(0, 120));
  if (!date || !/^\s*\)?\s*(?:\([^()]{2,40}\)\s*)?[–—-]/.test(paragraph.slice(date.end))) return undefined;
  return OPENING.test(paragraph.slice(0, date.start)) ? date : undefined;
}

/** A date with its weekday that a copy has glued to the end of the headline; the weekday must be right. */
export function trailingDate(headline: string): PrintedDate | undefined {
  const date = fullDateIn(headline);
  if (!date || date.end !== headline.length) return undefined;
  const before = WEEKDAY_BEFORE.exec(headline.slice(0, date.start));
  const weekday = before?.groups?.['weekday']?.toLowerCase() ?? '';
  if (!before || (WEEKDAYS[weekday] ?? SHORT_WEEKDAYS[weekday]) !== weekdayOf(date.day)) return undefined;
  return { ...date, start: before.index };
}
