import type { Fields } from '../expression.ts';
import { around, distance, isYearly } from './recurring.ts';
import type { Occurrence } from './recurring.ts';
import { fromSpeech, readable } from './rule.ts';
import type { Rule } from './rule.ts';

/** "June", "June 24", "spring", "the third quarter" without a year, in the news: the one that the sentence looks at. */
export const yearly: Rule = ({ fields, step, toward }, setting) => {
  const { speech } = setting;
  if (!speech || step || toward || !isYearly(fields)) return undefined;
  const { past, future } = around(fields, speech.day);
  if (!past || !future) return undefined;
  const { anchor, from } = fromSpeech(speech);
  if (past.value === future.value)
    return {
      value: past.value,
      rule: 'month-of-publication',
      anchor,
      explanation: `It is the one that holds ${from}.`,
    };
  const nearest = distance(past, speech.day) <= distance(future, speech.day) ? past : future;
  const direction = setting.direction();
  const wanted = direction?.toward === 'future' ? future : direction ? past : undefined;
  if (wanted && !isAbsurd(fields, wanted, nearest, speech.day)) {
    const way = wanted === future ? 'ahead' : 'back';
    return {
      value: wanted.value,
      rule: wanted === future ? 'next-after-publication' : 'last-before-publication',
      anchor,
      explanation: `The sentence looks ${way} (“${direction!.cue}”), so it is the ${wanted === future ? 'first after' : 'last before'} ${from}: ${readable(wanted.value)}.`,
    };
  }
  return {
    value: nearest.value,
    rule: 'nearest-to-publication',
    anchor,
    explanation: `No year is given; ${readable(nearest.value)} lies nearest to ${from}.`,
  };
};

/** A day most of a year away though one lies within weeks, a quarter half a year away: then the verb was misread. */
function isAbsurd(fields: Fields, wanted: Occurrence, nearest: Occurrence, day: string): boolean {
  if (wanted === nearest) return false;
  if (fields.quarter !== undefined) return distance(wanted, day) > 185;
  const isOneDay = fields.day !== undefined || fields.feast !== undefined;
  return isOneDay && distance(wanted, day) > 280 && distance(nearest, day) <= 62;
}
