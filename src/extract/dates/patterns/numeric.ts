import { isDate } from '../../../time/calendar.ts';
import type { CalendarExpression, Order } from '../expression.ts';
import type { Pattern } from '../pattern.ts';
import { NUMERIC, YEAR } from '../triggers.ts';

const TIME = String.raw`(?:(?:,?\s+(?:at\s+)?|T)(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?::[0-5]\d)?(?<zone>Z\b)?(?!\d))?`;

/** "2025-06-24", "2025-06-24T18:00Z". Not a longer number with hyphens. */
export const isoDate: Pattern = {
  needs: [YEAR | NUMERIC],
  regex: new RegExp(String.raw`\b(?<year>[12]\d{3})-(?<month>\d\d)-(?<day>\d\d)(?![-\d])${TIME}`, 'g'),
  read: ({ groups, before }) => (/[-\d./]$/.test(before) ? undefined : full(groups)),
};

/** "26.05.25, 20:17", "26.05.2025": day before month. Not "1.2.10" (a version), "10.20.30.40" (an address). */
export const dottedDate: Pattern = {
  needs: [NUMERIC],
  regex: new RegExp(
    String.raw`\b(?<day>\d\d?)\.\s?(?<month>\d\d?)\.\s?(?<year>[12]\d{3}|(?<=\d\d\.\d\d\.)\d\d)(?![.\d]\d|\d)${TIME}`,
    'g',
  ),
  read: ({ groups, before }) => (/[-\d./v]$/i.test(before) ? undefined : full(groups)),
};

/**
 * "7/8/07", "26/05/2025", "02-06-98". Which of the two numbers is the month is plain where one exceeds twelve; otherwise the
 * choice is left to the resolver as month/day (`guessed`). Not "24/7", "9/11", "1/2".
 */
export const slashedDate: Pattern = {
  needs: [NUMERIC],
  regex: new RegExp(
    String.raw`\b(?:(?<first>\d\d?)/(?<second>\d\d?)/|(?<one>\d\d)-(?<two>\d\d)-)(?<year>[12]\d{3}|\d\d)(?![-/\d])${TIME}`,
    'g',
  ),
  read: ({ groups, before }) => {
    if (/[-\d./]$/.test(before)) return undefined;
    const [first, second] = [groups['first'] ?? groups['one'], groups['second'] ?? groups['two']];
    if (Number(first) > 12) return ordered(full({ ...groups, day: first, month: second }), 'day-month');
    const read = full({ ...groups, month: first, day: second });
    if (Number(second) > 12) return ordered(read, 'month-day');
    return read && first !== second ? { ...read, guessed: true } : read;
  },
};

const ordered = (read: CalendarExpression | undefined, order: Order) => read && { ...read, order };

function full(groups: Readonly<Record<string, string | undefined>>): CalendarExpression | undefined {
  const short = Number(groups['year']);
  const year = groups['year']?.length === 2 ? short + (short > 60 ? 1900 : 2000) : short;
  const [month, day] = [Number(groups['month']), Number(groups['day'])];
  if (!isDate(year, month, day)) return undefined;
  const clock = groups['hour'] === undefined ? undefined : `T${groups['hour'].padStart(2, '0')}:${groups['minute']}`;
  const time = clock === undefined ? {} : { time: clock + (groups['zone'] ?? '') };
  return { kind: 'calendar', fields: { year, month, day }, ...time };
}
