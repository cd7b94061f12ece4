import { DAY_PARTS } from '../../../lexicon/time.ts';
import type { CalendarExpression, Unit } from '../expression.ts';
import { oneOf } from '../fragments.ts';
import type { Pattern } from '../pattern.ts';
import { DAY_PART, DEICTIC, UNIT, CHOICE } from '../triggers.ts';
import { stepOf } from './outer.ts';

const PART = oneOf(Object.keys(DAY_PARTS));
const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** "today", "earlier today", "yesterday morning", "tonight", "the day after tomorrow". Not "USA Today". */
export const today: Pattern = {
  needs: [DEICTIC],
  regex: new RegExp(
    `\\b(?:(?:earlier|later)\\s+)?(?:(?<far>the\\s+day\\s+(?:before\\s+yesterday|after\\s+tomorrow))|(?<word>today|yesterday|tomorrow|tonight)(?:\\s+(?<part>${PART}))?)\\b`,
    'gi',
  ),
  read: ({ groups, before }) => {
    if (/\b(?:USA|Russia|Turkey|Psychology|Africa)\s+$/.test(before)) return undefined;
    const word = groups['word']?.toLowerCase();
    const count = groups['far'] ? (/after/i.test(groups['far']) ? 2 : -2) : DAYS[word!]!;
    const part = word === 'tonight' ? 'NI' : groups['part'] && DAY_PARTS[groups['part'].toLowerCase()];
    return {
      kind: 'calendar',
      fields: {},
      step: { unit: 'D', count, from: 'speech' },
      ...(part ? { time: `T${part}` } : {}),
    };
  },
};

export const SPAN: Readonly<Record<string, Unit>> = {
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};
const UNITS = oneOf(Object.keys(SPAN));
const WHICH = String.raw`(?:this|last|next|that|(?:the|that|this)\s+(?:very\s+)?(?:same|following|next|previous|prior|preceding|last|current|coming|past|present)|this\s+(?:past|coming)|previous|prior|following)`;

/**
 * "last week", "this month", "later that year", "the next day", "the same month", "earlier this month", "Monday of this
 * week". Not "the past year", "the next week" after "over", "for", "within" (durations), "last day of school".
 */
export const step: Pattern = {
  needs: [UNIT, CHOICE],
  regex: new RegExp(
    `\\b(?:(?<side>earlier|later|sometime)\\s+)?(?:(?:in\\s+)(?=the\\s+(?:week|month|year)\\b))?(?<which>${WHICH})\\s+(?<fiscal>fiscal\\s+|financial\\s+)?(?<unit>${UNITS})\\b(?!-)`,
    'gi',
  ),
  read: ({ groups, before, after }) => {
    const which = groups['which']!.toLowerCase();
    const unit = SPAN[groups['unit']!.toLowerCase()]!;
    const key = /(same|following|next|previous|prior|preceding|last|current|coming|past|present|that|this)\s*$/.exec(
      which,
    )?.[1];
    if (key === undefined) return undefined;
    if (/^(?:the|this)\s+(?:past|coming)$/.test(which) && unit !== 'WE') return undefined;
    if (/^the\s+(?:last|next)$/.test(which)) {
      if (/^\s+of\b/i.test(after) && unit !== 'Q') return undefined;
      if (unit !== 'D' && /\b(?:over|for|in|within|during|throughout|of|through)\s+$/i.test(before))
        return unit === 'Y' && key === 'last' && /\b(?:in|of)\s+$/i.test(before) ? speech(unit, -1) : undefined;
    }
    if (key === 'preceding') return { kind: 'calendar', fields: {}, step: { unit, count: -1, from: 'story' } };
    if (key === 'present') return speech(unit, 0);
    if (unit === 'D' && (key === 'last' || key === 'current' || (key === 'this' && /\bto\s+$/i.test(before))))
      return undefined;
    const fields = groups['fiscal'] ? { fiscal: true as const } : {};
    return { kind: 'calendar', fields, step: stepOf(which, key, unit), ...sideOf(groups['side']) };
  },
};

/** "this morning", "last night", "that evening", "the next morning". */
export const dayPart: Pattern = {
  needs: [DAY_PART],
  regex: new RegExp(
    `\\b(?:(?:earlier|later)\\s+)?(?<which>this|last|that|the\\s+(?:same|following|next|previous))\\s+(?<part>${PART})\\b`,
    'gi',
  ),
  read: ({ groups }) => {
    const which = groups['which']!.toLowerCase();
    const key = /(same|following|next|previous|last|that|this)$/.exec(which)![1]!;
    const time = `T${DAY_PARTS[groups['part']!.toLowerCase()]!}`;
    return { kind: 'calendar', fields: {}, step: stepOf(which, key, 'D'), time };
  },
};

/** "earlier" and "later" halve a unit at the day that it is counted from. */
export function sideOf(word: string | undefined): Pick<CalendarExpression, 'side'> {
  const side = ({ earlier: 'before', later: 'after' } as const)[word?.toLowerCase() as 'later'];
  return side === undefined ? {} : { side };
}

function speech(unit: Unit, count: number): CalendarExpression {
  return { kind: 'calendar', fields: {}, step: { unit, count, from: 'speech' } };
}
