import { daysBetween, partsOf } from '../../../time/calendar.ts';
import { boundsOf } from '../../../time/edtf.ts';
import { writeOut } from '../../../time/words.ts';
import { inYear, isYearly } from './recurring.ts';
import type { Rule } from './rule.ts';

/** Longer events ("the Cold War") date nothing that is said beside them. */
const LONGEST_DAYS = 62;

/** "the Madrid summit in late June": the month of a known event named in the sentence takes the event's year. */
export const eventYear: Rule = ({ fields, step, toward }, setting) => {
  if (step || toward || !isYearly(fields)) return undefined;
  for (const event of setting.events()) {
    const bounds = event.when === undefined ? undefined : boundsOf(event.when);
    if (!bounds || daysBetween(bounds.earliest, bounds.latest) > LONGEST_DAYS) continue;
    const occurrence = inYear(fields, partsOf(bounds.earliest).year);
    if (!occurrence || occurrence.earliest > bounds.latest || occurrence.latest < bounds.earliest) continue;
    return {
      value: occurrence.value,
      rule: 'year-of-event',
      anchor: event.name,
      explanation: `The sentence names ${event.name}, which is dated ${writeOut(event.when!)}; the year is taken from it.`,
    };
  }
  return undefined;
};
