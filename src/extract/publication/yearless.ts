import { WEEKDAYS } from '../../lexicon/time.ts';
import type { DateMention } from '../../model.ts';
import { addDays, partsOf, weekdayOf, type Bounds } from '../../time/calendar.ts';
import { boundsOfTimex } from '../../time/timex.ts';
import { dayWritten } from './beside.ts';
import { HABIT, LIKELY, SURE, type Clue } from './clue.ts';
import { eventAfter, type DatedEvent, type Line, type Traces } from './lines.ts';
import { toldAt, type Told } from './told.ts';

const BEFORE_EVENT =
  /^[\s,]*(?:just\s+|shortly\s+|right\s+)?(?:before|prior\s+to|ahead\s+of)\s+(?:[\p{L}’'-]+\s+){0,3}$/iu;
const WEEKDAY = new RegExp(String.raw`\b(${Object.keys(WEEKDAYS).join('|')})\b`, 'i');

/** So many days off a month or day is hardly named without its year, and so many days off seldom. */
const FARTHEST = 345;
const NEAR = 213;

/** Months and days without a year: the news leaves it out only where the date is not far. */
export function yearlessClues({ lines }: Traces): Clue[] {
  return lines.flatMap((line) => line.dates.flatMap((date) => clueOf(date, line)));
}

function clueOf(date: DateMention, line: Line): Clue[] {
  if (date.timex.type !== 'DATE' && date.timex.type !== 'TIME') return [];
  if (!/^XXXX-\d\d/.test(date.timex.value)) return [];
  const { sentence, text } = line;
  const place = { start: date.start - sentence.start, end: date.end - sentence.start };
  const about = { kind: 'yearless', sentence: sentence.index } as const;
  const event = eventAfter(line, place.end, (between) => BEFORE_EVENT.test(between));
  if (event) return beforeEvent(date, event, about);
  const beside = /^XXXX-\d\d-\d\d(?!.*\/)/.test(date.timex.value) ? dayWritten(text.slice(0, place.start)) : undefined;
  if (beside) return [ofTheDay(date, beside, about)];
  const weekday = weekdayWithin(date);
  const told = toldAt(text, place);
  const isDay = /^XXXX-\d\d-\d\d/.test(date.timex.value);
  const way = told === 'past' ? ' as past' : told === 'ahead' ? ' as still to come' : '';
  const around = (far: number) => (near: Bounds) =>
    years(near).flatMap((year) => daysAround(inYear(date, year), { told, weekday, isDay, far }));
  return [
    {
      ...about,
      weight: weekday === undefined ? HABIT : LIKELY,
      days: around(FARTHEST),
      rather: around(NEAR),
      ...(isDay && told === 'past' && { fresh: true }),
      words: `“${date.text}” is named${way} without a year, so it is not far${weekday === undefined ? '' : '; the weekday holds in some years only'}.`,
    },
  ];
}

/** "today (23 December)": that day of some year. */
function ofTheDay(
  date: DateMention,
  { words, after }: { readonly words: string; readonly after: number },
  about: Pick<Clue, 'kind' | 'sentence'>,
): Clue {
  const days = (near: Bounds) =>
    years(near).flatMap((year) => {
      const found = inYear(date, year);
      return found ? [{ earliest: addDays(found.earliest, after), latest: addDays(found.latest, after) }] : [];
    });
  return { ...about, weight: SURE, days, words: `“${date.text}” stands beside “${words}”.` };
}

interface Named {
  readonly told: Told | undefined;
  readonly weekday: number | undefined;
  readonly isDay: boolean;
  /** In days. */
  readonly far: number;
}

function daysAround(found: Bounds | undefined, { told, weekday, isDay, far }: Named): Bounds[] {
  if (!found || (weekday !== undefined && weekdayOf(found.earliest) !== weekday)) return [];
  return [
    {
      earliest: told === 'past' ? found.earliest : addDays(found.earliest, -far),
      latest: told === 'ahead' ? (isDay ? found.earliest : found.latest) : addDays(found.latest, far),
    },
  ];
}

/** "in February, before the war": the last February before it. */
function beforeEvent(date: DateMention, { when, entry }: DatedEvent, about: Pick<Clue, 'kind' | 'sentence'>): Clue[] {
  const { year } = partsOf(when.earliest);
  const found = [year, year - 1].map((one) => inYear(date, one)).find((one) => one && one.earliest <= when.earliest);
  if (!found) return [];
  return [
    {
      ...about,
      weight: LIKELY,
      days: [{ earliest: found.earliest, latest: addDays(found.latest, FARTHEST) }],
      words: `“${date.text}” without a year is the last before ${entry.name}, so it is not long ago.`,
    },
  ];
}

function inYear({ timex }: DateMention, year: number): Bounds | undefined {
  return boundsOfTimex(timex.value.replaceAll('XXXX', String(year).padStart(4, '0')), timex.mod);
}

/** The years in which the date can lie within reach of some of the days. */
function years({ earliest, latest }: Bounds): number[] {
  const [first, last] = [partsOf(earliest).year - 1, partsOf(latest).year + 1];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The weekday of "Tuesday, June 24", Monday 1; undefined for a date that names none, or is a range. */
function weekdayWithin({ text, timex }: DateMention): number | undefined {
  const name = WEEKDAY.exec(text)?.[1];
  return name === undefined || timex.value.includes('/') ? undefined : WEEKDAYS[name.toLowerCase()];
}
