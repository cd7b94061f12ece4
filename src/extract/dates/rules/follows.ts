import { partsOf } from '../../../time/calendar.ts';
import type { Fields } from '../expression.ts';
import type { Told } from '../resolve/setting.ts';
import { inYear, isYearly } from './recurring.ts';
import { fromTold, readable } from './rule.ts';
import type { Rule } from './rule.ts';
import { nextOn } from './weekday.ts';

/**
 * "(from November) to February", "(Monday) through Friday": the first one after the other end of the range. In a history
 * each end continues the story by itself.
 */
export const follows: Rule = ({ fields, follows: isEnd, time = '' }, { told, sentence, style }) => {
  const last = told.at(-1);
  if (!isEnd || style === 'history' || last?.sentence !== sentence) return undefined;
  const value = fields.month === undefined ? weekdayAfter(fields, last) : yearlyAfter(fields, last);
  if (value === undefined) return undefined;
  const { anchor, from } = fromTold(last);
  return {
    value: value + time,
    rule: 'end-of-range',
    anchor,
    explanation: `The range begins with ${from}, so its end is the first after that: ${readable(value)}.`,
  };
};

function weekdayAfter({ weekday }: Fields, { earliest, latest }: Told): string | undefined {
  return weekday !== undefined && earliest === latest ? nextOn(latest, weekday) : undefined;
}

function yearlyAfter(fields: Fields, { earliest }: Told): string | undefined {
  if (!isYearly(fields)) return undefined;
  const { year } = partsOf(earliest);
  return [inYear(fields, year), inYear(fields, year + 1)].find((one) => one && one.earliest >= earliest)?.value;
}
