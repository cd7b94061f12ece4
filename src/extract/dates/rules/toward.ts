import { addDays } from '../../../time/calendar.ts';
import type { Fields } from '../expression.ts';
import type { Setting } from '../resolve/setting.ts';
import { weekdayIn } from '../resolve/units.ts';
import { around, inYear, isYearly } from './recurring.ts';
import { fromSpeech, fromTold, readable } from './rule.ts';
import type { Rule } from './rule.ts';
import { lastOn, nextOn } from './weekday.ts';

/** "last June", "next Monday", "this spring", "the following summer". */
export const toward: Rule = ({ fields, toward: way, time = '' }, setting) => {
  if (way === undefined) return undefined;
  const told = setting.told.at(-1);
  const fromStory =
    way.startsWith('story') || (setting.style === 'history' && setting.speech !== undefined && told !== undefined);
  const base = fromStory && told ? { day: told.earliest, ...fromTold(told) } : undefined;
  const speech = setting.speech && { day: setting.speech.day, ...fromSpeech(setting.speech) };
  const chosen = base ?? speech;
  if (!chosen) return undefined;
  const bare = way.replace('story-', '') as 'last' | 'next' | 'this' | 'same';
  const value =
    fields.weekday === undefined
      ? yearlyToward(fields, chosen.day, bare)
      : weekdayToward(fields.weekday, chosen.day, bare, setting) + time;
  if (value === undefined) return undefined;
  const which = { last: 'The last before', next: 'The first after', this: 'The one at', same: 'The one at' }[bare];
  return {
    value,
    rule: `${bare}-named`,
    anchor: chosen.anchor,
    explanation: `${which} ${chosen.from}: ${readable(value)}.`,
  };
};

/** "this Tuesday", written on a Thursday: the coming one, unless the sentence looks back. */
function thisWeekday(weekday: number, day: string, { direction }: Setting): string {
  const inWeek = weekdayIn(day, weekday);
  return inWeek < day && direction()?.toward !== 'past' ? nextOn(day, weekday) : inWeek;
}

function weekdayToward(weekday: number, day: string, way: 'last' | 'next' | 'this' | 'same', setting: Setting): string {
  if (way === 'last') return lastOn(day, weekday);
  return way === 'next' ? nextOn(day, weekday) : thisWeekday(weekday, day, setting);
}

function yearlyToward(fields: Fields, day: string, way: 'last' | 'next' | 'this' | 'same'): string | undefined {
  if (!isYearly(fields)) return undefined;
  const { past, future } = around(fields, day);
  if (!past || !future) return undefined;
  if (way === 'last') return past.latest < day ? past.value : around(fields, addDays(past.earliest, -1)).past?.value;
  if (way === 'next')
    return future.earliest > day ? future.value : around(fields, addDays(future.latest, 1)).future?.value;
  return inYear(fields, Number(day.slice(0, 4)))?.value;
}
