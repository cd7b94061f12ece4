import { DAY_PARTS } from '../../../lexicon/time.ts';
import type { CalendarExpression } from '../expression.ts';
import { WEEKDAY_NAME, isCapital, oneOf, weekdayOf } from '../fragments.ts';
import type { Pattern } from '../pattern.ts';
import { WEEKDAY } from '../triggers.ts';
import { towardOf } from './outer.ts';

const PART = oneOf([...Object.keys(DAY_PARTS), 'lunchtime']);
const NAME_BEFORE = /\b(?:Black|Bloody|Good|Ash|Palm|Easter|Super|Cyber|Whit|Maundy|Holy|Girl|Man|Casual|Ruby)\s+$/;
const NAME_AFTER =
  /^\s+(?:Times|Telegraph|Mirror|Mail|Express|Herald|Mercury|Post|Club|Night\s+(?:Live|Football)|Star|People|Agreement|Group)\b/;

/**
 * "Thursday", "last Monday", "next Friday", "Sunday morning", "Thursday of last week". Not "the Sunday Times", "Black
 * Friday", nor "Sundays" (a set).
 */
export const weekday: Pattern = {
  needs: [WEEKDAY],
  regex: new RegExp(
    `\\b(?:(?<toward>(?:the\\s+)?last|past|this\\s+past|this|next|this\\s+coming|coming|the\\s+(?:following|next|previous))\\s+)?(?<name>${WEEKDAY_NAME})\\b(?:\\s+(?<part>${PART})\\b)?(?:\\s+(?:of\\s+)?(?<week>last|this|next)\\s+week\\b)?`,
    'gi',
  ),
  read: ({ groups, before, after }) => {
    const day = weekdayOf(groups['name']);
    if (day === undefined || !isCapital(groups['name'])) return undefined;
    if (NAME_BEFORE.test(before) || NAME_AFTER.test(after)) return undefined;
    const part = groups['part'];
    return {
      kind: 'calendar',
      fields: { weekday: day },
      ...towardOf(groups['toward']),
      ...weekOf(groups['week']),
      ...(part === undefined ? {} : { time: `T${DAY_PARTS[part.toLowerCase()]!}` }),
    };
  },
};

/** "Mondays", "every Tuesday", "every other Friday night": days that come again, without a place on the calendar. */
export const weekdays: Pattern = {
  needs: [WEEKDAY],
  regex: new RegExp(
    `\\b(?:(?:every|each)\\s+(?:other\\s+|single\\s+|second\\s+|third\\s+)?(?<each>${WEEKDAY_NAME})(?:\\s+(?<part>${PART}))?|(?<name>${WEEKDAY_NAME})s)\\b`,
    'gi',
  ),
  read: ({ groups }) => {
    const day = weekdayOf(groups['each'] ?? groups['name']);
    const part = groups['part'] === undefined ? '' : `T${DAY_PARTS[groups['part'].toLowerCase()]!}`;
    return day === undefined ? undefined : { kind: 'set', value: `XXXX-WXX-${day}${part}` };
  },
};

function weekOf(word: string | undefined): Pick<CalendarExpression, 'step'> {
  if (word === undefined) return {};
  const count = { last: -1, this: 0, next: 1 }[word.toLowerCase()] ?? 0;
  return { step: { unit: 'W', count, from: 'speech' } };
}
