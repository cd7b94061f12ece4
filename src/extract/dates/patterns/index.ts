import type { Pattern } from '../pattern.ts';
import { bareMonth, monthShortYear } from './bare-months.ts';
import { atNight, clock, militaryClock, partOfDay } from './clock.ts';
import { countedStep, unitBefore, yearAgoPeriod } from './counted.ts';
import { dayPart, definite, step, today, unitEnd } from './deictic.ts';
import { counted, long, plural, single, uncounted } from './durations.ts';
import { feast } from './feasts.ts';
import { bareDay, dayMonth, dayOfMonthByName, monthDayFirst, monthYear, weekOfMonth } from './months.ts';
import { dottedDate, isoDate, slashedDate } from './numeric.ts';
import { half, quarter, season, shortQuarter } from './seasons.ts';
import { adverb, every } from './sets.ts';
import { future, past, present } from './vague.ts';
import { weekday, weekdays } from './weekdays.ts';
import { bareYear, beforeChrist, century, decade, fiscalYear } from './years.ts';

/** Dates that stand whole in the text; the only ones looked for in leftovers of the web page. */
export const WHOLE_DATES: readonly Pattern[] = [isoDate, dottedDate, slashedDate, dayMonth, monthDayFirst];

/** Every pattern; where two matches overlap the longer counts, then the earlier in this list. */
export const PATTERNS: readonly Pattern[] = [
  ...WHOLE_DATES,
  monthYear,
  dayOfMonthByName,
  weekOfMonth,
  monthShortYear,
  bareMonth,
  bareDay,
  beforeChrist,
  fiscalYear,
  bareYear,
  decade,
  century,
  quarter,
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
  every,
  adverb,
  counted,
  uncounted,
  single,
  long,
  plural,
  present,
  past,
  future,
];
