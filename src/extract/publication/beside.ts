import { WEEKDAYS } from '../../lexicon/time.ts';
import { addDays, monthsBounds, partsOf, weekdayOf, yearsBounds, type Bounds } from '../../time/calendar.ts';
import type { Told } from './told.ts';

const WORDS =
  /\b(?:(?<week>(?:earlier|later)\s+this|this|last|next)\s+week|(?<month>(?:earlier|later)\s+this|this|last|next)\s+month|(?<year>(?:earlier|later)\s+this|this|last|next)\s+year|(?<day>today|tomorrow|yesterday)|on\s+(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day)\b/giu;
/** A step from the day of writing; what lies "next month" was written the month before. */
const AWAY: Readonly<Record<string, number>> = { last: 1, next: -1, yesterday: 1, tomorrow: -1 };

/** How far from a name or date such words may stand, in characters. */
const NEAR = 50;
/** Longer than any of the words. */
const LONGEST = 25;
const OF_THE_DAY = /\b(?:(?<day>today|yesterday|tomorrow)|this\s+(?:morning|afternoon|evening)|tonight)\s*[,(]?\s*$/i;

/** The words "today, " or "yesterday (" before a date, and how many days after it they were written. */
export function dayWritten(before: string): { readonly words: string; readonly after: number } | undefined {
  const match = OF_THE_DAY.exec(before.slice(-NEAR));
  if (!match) return undefined;
  const words = match[0].replace(/[\s,(]+$/, '');
  return { words, after: AWAY[match.groups!['day']?.toLowerCase() ?? ''] ?? 0 };
}

/** Words that count from the day of writing, and the days of writing that they leave. */
export interface Beside {
  readonly words: string;
  readonly days: Bounds;
  /** The news follows closely on the first of the days. */
  readonly fresh?: true;
}

/**
 * When a sentence was written that says of something known "next week", "later this month", "on Thursday". The words must
 * stand near: `start` and `end` are where it is named.
 */
export function writtenBeside(
  sentence: string,
  { start, end }: { readonly start: number; readonly end: number },
  when: Bounds,
  told: Told,
): Beside | undefined {
  const from = Math.max(0, start - NEAR - LONGEST);
  const text = sentence.slice(from, end + NEAR + LONGEST);
  const place = { start: start - from, end: end - from };
  const near = [...text.matchAll(WORDS)]
    .map((match) => ({ match, gap: gapTo(match.index, match[0].length, place) }))
    .filter(({ match, gap }) => gap <= NEAR && !/[.;:“”"]/.test(between(text, match.index, match[0].length, place)))
    .sort((a, b) => a.gap - b.gap)[0]?.match;
  const days = near && daysOf(near.groups!, when, told);
  const isLastDay = told === 'past' && near?.groups!['weekday'] !== undefined;
  return days && { words: near[0], days, ...(isLastDay && { fresh: true }) };
}

function gapTo(start: number, length: number, place: { readonly start: number; readonly end: number }): number {
  return Math.max(0, place.start - start - length, start - place.end);
}

function between(text: string, start: number, length: number, place: { readonly start: number; readonly end: number }) {
  return start < place.start ? text.slice(start + length, place.start) : text.slice(place.end, start);
}

type Groups = Readonly<Record<string, string | undefined>>;

function daysOf({ week, month, year, day, weekday }: Groups, when: Bounds, told: Told): Bounds | undefined {
  const from = told === 'ahead' ? when.earliest : when.latest;
  if (weekday) return weekdayDays(weekday.toLowerCase(), when, told);
  const step = AWAY[(week ?? month ?? year ?? day ?? '').toLowerCase().split(/\s+/)[0]!] ?? 0;
  if (step < 0 !== (told === 'ahead') && step !== 0) return undefined;
  return cut(unitDays({ week, month, year }, from, step), when, told);
}

function unitDays({ week, month, year }: Groups, from: string, step: number): Bounds {
  if (week) {
    const monday = addDays(from, 1 - weekdayOf(from) + 7 * step);
    return { earliest: monday, latest: addDays(monday, 6) };
  }
  const { year: y, month: m } = partsOf(from);
  if (year) return yearsBounds(y + step);
  if (!month) return { earliest: addDays(from, step), latest: addDays(from, step) };
  const count = y * 12 + (m - 1) + step;
  return monthsBounds(Math.floor(count / 12), (count % 12) + 1);
}

/** A bare weekday is not a week away. */
function weekdayDays(name: string, when: Bounds, told: Told): Bounds | undefined {
  const weekday = WEEKDAYS[`${name}day`];
  const days = [when.earliest, when.latest].filter((day) => weekdayOf(day) === weekday);
  const day = told === 'ahead' ? days[0] : days.at(-1);
  if (day === undefined) return undefined;
  return told === 'ahead' ? { earliest: addDays(day, -6), latest: day } : { earliest: day, latest: addDays(day, 6) };
}

/** What is to come has not been, what is past has. */
function cut({ earliest, latest }: Bounds, when: Bounds, told: Told): Bounds | undefined {
  const days =
    told === 'ahead'
      ? { earliest, latest: latest < when.earliest ? latest : when.earliest }
      : { earliest: earliest > when.earliest ? earliest : when.earliest, latest };
  return days.earliest <= days.latest ? days : undefined;
}
