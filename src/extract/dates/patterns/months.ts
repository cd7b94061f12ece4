import { daysInMonth, isDate } from '../../../time/calendar.ts';
import type { CalendarExpression, Expression } from '../expression.ts';
import {
  ANY_WEEKDAY,
  DASH,
  DAY_NUMBER,
  MONTH_NAME,
  YEAR_NUMBER,
  dayNumberOf,
  isCapital,
  monthOf,
  ordinalOf,
  weekdayOf,
} from '../fragments.ts';
import type { Found, Pattern } from '../pattern.ts';
import { CHOICE, FIGURE, MONTH, ORDINAL_DAY, UNIT, WEEKDAY } from '../triggers.ts';
import { BEFORE_ORDINAL } from '../stretches.ts';
import { OUTER, TOWARD, outerOf, towardOf } from './outer.ts';

const WEEKDAY_FIRST = `(?:(?<weekday>${ANY_WEEKDAY}),?\\s+)?`;
const SECOND = `(?:${DASH}|\\s+(?:to|and|or|until|through)\\s+)(?<last>${DAY_NUMBER})`;
const SECOND_DAY = `(?:${SECOND}(?!\\s*(?:[ap]\\.?m\\b|:|\\d|[.,]\\d|${MONTH_NAME})))?`;
const YEAR_AFTER = `(?:(?:,?\\s+|,)(?:of\\s+)?(?<year>${YEAR_NUMBER})(?!:\\d)|(?<outer>${OUTER}))?`;

/** "24 June 2025", "24. June", "the 24th of June", "Thursday, 5 June", "14 to 16 May 1940". Not "3.5 May", "40,000 March". */
export const dayMonth: Pattern = {
  needs: [MONTH, FIGURE],
  regex: new RegExp(
    `\\b${WEEKDAY_FIRST}(?:the\\s+)?(?<day>${DAY_NUMBER})(?:${SECOND})?(?<dot>\\.)?\\s+(?:of\\s+)?(?<month>${MONTH_NAME})${YEAR_AFTER}`,
    'gi',
  ),
  read: (found) => {
    const { groups, before } = found;
    if (/\d[.,:/]$/.test(before)) return undefined;
    const isSentenceEnd = groups['dot'] && !groups['year'] && !groups['weekday'] && !BEFORE_ORDINAL.test(before);
    return isSentenceEnd ? undefined : monthDay(found);
  },
};

/** "June 24, 2025", "June 24-25", "Thurs., Feb. 5". Not "June 24%", "March 10,000 men". */
export const monthDayFirst: Pattern = {
  needs: [MONTH, FIGURE],
  regex: new RegExp(
    `\\b${WEEKDAY_FIRST}(?<month>${MONTH_NAME})\\s+(?:the\\s+)?(?<day>${DAY_NUMBER})(?![.,:]\\d)${SECOND_DAY}${YEAR_AFTER}`,
    'gi',
  ),
  read: (found) =>
    /^(?:\s?%|\s+(?:percent|per cent|million|billion)\b)/i.test(found.after) ? undefined : monthDay(found),
};

/** "next March 31", "last Jan. 15", "the following May 1". */
export const towardMonthDay: Pattern = {
  needs: [MONTH, FIGURE, CHOICE],
  regex: new RegExp(
    `\\b${TOWARD.replace(/\?$/, '')}(?<month>${MONTH_NAME})\\s+(?<day>${DAY_NUMBER})(?![.,:]\\d|,?\\s+${YEAR_NUMBER})`,
    'gi',
  ),
  read: monthDay,
};

/** "June 2025", "June of 1940", "January, 1918". */
export const monthYear: Pattern = {
  needs: [MONTH, FIGURE],
  regex: new RegExp(
    `\\b(?<month>${MONTH_NAME})(?:${DASH}(?<second>${MONTH_NAME}))?(?:,?\\s+(?:of\\s+)?|-)(?<year>${YEAR_NUMBER})(?!:\\d)`,
    'gi',
  ),
  read: ({ groups }) => {
    const month = monthOf(groups['month']);
    const second = monthOf(groups['second']);
    if (month === undefined || !isCapital(groups['month'])) return undefined;
    const year = Number(groups['year']);
    const last = calendar({ month: second ?? month, year });
    if (second === undefined) return last;
    return { kind: 'range', from: calendar({ month, year: second < month ? year - 1 : year }), to: last };
  },
};

/** "on the 20th", "from the 13th to", "the 28th of that month". Not "the 38th parallel", "the 5th Division". */
export const bareDay: Pattern = {
  needs: [ORDINAL_DAY],
  regex: /\bthe\s+(?<day>(?:3[01]|[12]?\d)(?:st|nd|rd|th))\b(?<month>\s+of\s+(?:that|the\s+(?:same\s+)?)\s?month)?/gi,
  read: ({ groups, before, after }) => {
    const certain = groups['month'] !== undefined;
    if (!certain && !/\b(?:on|by|until|till|from|since|to|and|of)\s+$/i.test(before)) return undefined;
    if (!certain && !/^\s*(?:[.,;:)]|$|(?:and|to|was|were|they|he|she|the|in|at|with)\b)/.test(after)) return undefined;
    return calendar({ day: dayNumberOf(groups['day'])! });
  },
};

/** "the last day of June", "the first Monday of May 2025". */
export const dayOfMonthByName: Pattern = {
  needs: [MONTH, UNIT | WEEKDAY],
  regex: new RegExp(
    `\\b(?:the\\s+)?(?:(?<day>first|last)\\s+day|(?<which>first|second|third|fourth|last)\\s+(?<weekday>${ANY_WEEKDAY}))\\s+(?:of|in)\\s+(?<month>${MONTH_NAME})(?:,?\\s+(?<year>${YEAR_NUMBER}))?`,
    'gi',
  ),
  read: ({ groups }) => {
    const month = monthOf(groups['month']);
    if (month === undefined || !isCapital(groups['month'])) return undefined;
    const year = groups['year'] === undefined ? undefined : Number(groups['year']);
    const shared = { month, ...(year === undefined ? {} : { year }) };
    if (groups['day'] !== undefined)
      return calendar({ ...shared, day: /first/i.test(groups['day']) ? 1 : daysInMonth(year ?? 2023, month) });
    return calendar({ ...shared, weekday: weekdayOf(groups['weekday'])!, week: ordinalOf(groups['which']) ?? -1 });
  },
};

/** "the first week of June", "the last week of March 2009". */
export const weekOfMonth: Pattern = {
  needs: [MONTH, UNIT],
  regex: new RegExp(
    `\\b(?:the\\s+)?(?<which>first|second|third|fourth|last|final)\\s+week\\s+(?:of|in)\\s+(?<month>${MONTH_NAME})(?:,?\\s+(?<year>${YEAR_NUMBER}))?`,
    'gi',
  ),
  read: ({ groups }) => {
    const month = monthOf(groups['month']);
    if (month === undefined || !isCapital(groups['month'])) return undefined;
    const week = ordinalOf(groups['which']) ?? -1;
    return calendar({ month, week, ...(groups['year'] === undefined ? {} : { year: Number(groups['year']) }) });
  },
};

function monthDay({ groups, after }: Found): Expression | undefined {
  const month = monthOf(groups['month']);
  const day = dayNumberOf(groups['day']);
  const year = groups['year'] === undefined ? undefined : Number(groups['year']);
  const weekday = groups['weekday'] === undefined ? undefined : weekdayOf(groups['weekday']);
  if (month === undefined || day === undefined || !isCapital(groups['month'])) return undefined;
  if (year === undefined && /^\s?(?:B\.?C\b|AD\b)/.test(after)) return undefined;
  const rest = { ...(year === undefined ? {} : { year }), ...(weekday === undefined ? {} : { weekday }) };
  if (!isDate(year ?? 2024, month, day)) return undefined;
  const outer = outerOf(groups['outer']);
  const first = { ...calendar({ ...rest, month, day }), ...towardOf(groups['toward']), ...outer };
  const last = dayNumberOf(groups['last']);
  if (last === undefined) return first;
  const { weekday: _, ...shared } = first.fields;
  return last > day && isDate(year ?? 2024, month, last)
    ? { kind: 'range', from: first, to: { ...calendar({ ...shared, day: last }), ...outer } }
    : undefined;
}

function calendar(fields: CalendarExpression['fields']): CalendarExpression {
  return { kind: 'calendar', fields };
}
