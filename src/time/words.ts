import type { Language } from '../model.ts';
import { inAmericanOrder } from './american.ts';
import { daysBetween, weekdayOf } from './calendar.ts';
import { boundsOf } from './edtf.ts';
import { remembering } from '../text/remember.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const YEAR = /^\d{4}$/;
const CERTAINTY: Readonly<Record<string, string>> = { '~': 'about ', '?': 'possibly ', '%': 'possibly about ' };

/**
 * An EDTF date written out for readers, by default in British order: `24 June 2025`, `20–30 June 2022`, `about 27 March
 * 2022`, `week of 2–8 June 2025`, `the 1990s`, `since 2022`. Throws a RangeError on anything that is not EDTF.
 */
export function writeOut(edtf: string, language: Language = 'en-GB'): string {
  return language === 'en-US' ? american(edtf) : british(edtf);
}

const american = remembering((edtf) => inAmericanOrder(british(edtf)));

const british = remembering((edtf: string): string => {
  if (!boundsOf(edtf)) throw new RangeError(`Expected an EDTF date such as 2025-06-24 or 2022-06, found "${edtf}".`);
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return `${certaintyOf(from)}${plain(from)}`;
  if (from === '..' && to === '..') return 'at any time';
  if (from === '..') return `until ${certaintyOf(to)}${plain(to)}`;
  if (to === '..') return `since ${certaintyOf(from)}${plain(from)}`;
  const [start, end] = [certaintyOf(from), certaintyOf(to)];
  if (start !== end) return `${start}${plain(from)} – ${end}${plain(to)}`;
  const [first, last] = [bare(from), bare(to)];
  return start === '' && isWeek(first, last) ? `week of ${range(first, last)}` : `${start}${range(first, last)}`;
});

/** A month's English name, 1-12. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`Expected a month from 1 to 12, found ${month}.`);
  return name;
}

function certaintyOf(edtf: string): string {
  return CERTAINTY[edtf.at(-1) ?? ''] ?? '';
}

function bare(edtf: string): string {
  return edtf.replace(/[~?%]$/, '');
}

function plain(edtf: string): string {
  const [date = '', time] = bare(edtf).split('T');
  const [year = '', month, day] = date.split('-');
  if (time !== undefined) return `${plain(date)}, ${time.slice(0, 5)}`;
  if (month === undefined || month === 'XX') return yearName(year);
  const season = SEASONS[Number(month) - 21];
  if (season) return season === 'winter' ? `winter ${year}–${String(Number(year) + 1).slice(-2)}` : `${season} ${year}`;
  const name = `${monthName(Number(month))} ${yearName(year)}`;
  if (day === undefined) return name;
  return day === 'XX' ? `a day in ${name}` : `${Number(day)} ${name}`;
}

/** `201X` is a decade, `19XX` the century that readers call the twentieth. */
function yearName(year: string): string {
  if (/^\d{4}$/.test(year)) return String(Number(year));
  if (/^\d{3}X$/.test(year)) return `the ${Number(year.slice(0, 3))}0s`;
  if (/^\d\dXX$/.test(year)) return `the ${ordinal(Number(year.slice(0, 2)) + 1)} century`;
  return year;
}

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}

/** Repeats neither year nor month; the dash is spaced only where one of its sides has a space. */
function range(from: string, to: string): string {
  if (from === to) return plain(from);
  const [a, b] = [from.split('-'), to.split('-')];
  const same = a.length === b.length && a[0] === b[0];
  if (YEAR.test(from) && YEAR.test(to)) return `${plain(from)}–${plain(to)}`;
  if (!same || isSeason(a[1]) || isSeason(b[1])) return `${plain(from)} – ${plain(to)}`;
  if (a.length === 2) return `${monthName(Number(a[1]))}–${plain(to)}`;
  if (a[1] === b[1]) return `${Number(a[2])}–${plain(to)}`;
  return `${Number(a[2])} ${monthName(Number(a[1]))} – ${plain(to)}`;
}

function isSeason(month: string | undefined): boolean {
  return month !== undefined && Number(month) > 12;
}

function isWeek(from: string, to: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/;
  return day.test(from) && day.test(to) && weekdayOf(from) === 1 && daysBetween(from, to) === 6;
}
