import type { Pattern } from '../pattern.ts';
import { bareMonth, monthShortYear } from './bare-months.ts';
import { atNight, clock, militaryClock, partOfDay } from './clock.ts';
import { countedStep, unitBefore, yearAgoPeriod } from './counted.ts';
import { definite, unitEnd } from './definite.ts';
import { dayPart, step, today } from './deictic.ts';
import { counted, long, plural, single, uncounted } from './durations.ts';
import { feast } from './feasts.ts';
import {
  bareDay,
  dayMonth,
  dayOfMonthByName,
  monthDayFirst,
  monthYear,
  towardMonthDay,
  weekOfMonth,
} from './months.ts';
import { dottedDate, isoDate, slashedDate } from './numeric.ts';
import { half, monthQuarter, quarter, season, shortQuarter } from './seasons.ts';
import { adverb, every, everyMonth, times } from './sets.ts';
import { future, longAgo, past, present, thisTime } from './vague.ts';
import { weekday, weekdays } from './weekdays.ts';
import { bareYear, beforeChrist, century, decade, fiscalYear, shortYear } from './years.ts';

/** Dates that stand whole in the text; the only ones looked for in leftovers of the web page. */
export const WHOLE_DATES: readonly Pattern[] = [isoDate, dottedDate, slashedDate, dayMonth, monthDayFirst];

/** Every pattern; where two matches overlap the longer counts, then the earlier in this list. */
export const PATTERNS: readonly Pattern[] = [
  ...WHOLE_DATES,
  monthYear,
  towardMonthDay,
  dayOfMonthByName,
  weekOfMonth,
  monthShortYear,
  bareMonth,
  bareDay,
  beforeChrist,
  fiscalYear,
  bareYear,
  shortYear,
  decade,
  century,
  quarter,
  monthQuarter,
  shortQuarter,
  half,
  season,
  feast,
  today,
  dayPart,
  step,
  countedStep,
  yearAgoPeriod,
  unitBefore,
  definite,
  unitEnd,
  weekday,
  weekdays,
  clock,
  militaryClock,
  partOfDay,
  atNight,
  times,
  every,
  everyMonth,
  adverb,
  counted,
  uncounted,
  single,
  long,
  plural,
  present,
  thisTime,
  longAgo,
  past,
  future,
];
