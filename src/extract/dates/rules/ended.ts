import { addDays } from '../../../time/calendar.ts';
import type { Fields, Unit } from '../expression.ts';
import { unitOf } from '../expression.ts';
import { valueAt } from '../resolve/units.ts';
import { valueOf } from '../resolve/value.ts';
import { around, isYearly } from './recurring.ts';
import { fromSpeech, readable } from './rule.ts';
import type { Rule } from './rule.ts';

/** Days back from its end to the middle of a unit: a quarter ended 4 May is the first of the calendar. */
const TO_MIDDLE: Readonly<Partial<Record<Unit, number>>> = { Q: 45, M: 14, W: 3 };

/** "the quarter (ended Sept. 30)", "the week (ending June 7)": the one of the calendar that the day is the end of. */
export const ended: Rule = ({ step, end }, { speech }) => {
  if (!step || !end) return undefined;
  const day = endOf(end.fields, end.ahead, speech?.day);
  if (day === undefined) return undefined;
  const { anchor, from } =
    speech && end.fields.year === undefined ? fromSpeech(speech) : { anchor: undefined, from: '' };
  const which = from === '' ? '' : `, the ${end.ahead ? 'first after' : 'last before'} ${from}`;
  return {
    value: valueAt(step.unit, addDays(day, -(TO_MIDDLE[step.unit] ?? 0))),
    rule: 'ended-on',
    ...(anchor === undefined ? {} : { anchor }),
    explanation: `It ends on ${readable(day)}${which}.`,
  };
};

function endOf(fields: Fields, ahead: boolean, speech: string | undefined): string | undefined {
  if (unitOf(fields) !== 'D') return undefined;
  if (fields.year !== undefined) return valueOf(fields);
  if (speech === undefined || !isYearly(fields)) return undefined;
  const { past, future } = around(fields, speech);
  return (ahead ? future : past)?.value;
}
