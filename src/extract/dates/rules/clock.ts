import { isClock } from '../joins.ts';
import { fromSpeech, fromTold, readable } from './rule.ts';
import type { Rule } from './rule.ts';

/** "18:00 UTC", "the morning": on the day that stands nearest in the sentence, was told last, or of publication. */
export const clock: Rule = (expression, setting) => {
  if (!isClock(expression)) return undefined;
  const time = expression.time!;
  const told = setting.nearest() ?? setting.told.findLast((date) => date.earliest === date.latest);
  if (told) {
    const { anchor } = fromTold(told);
    const explanation = `A time of the day given by “${told.words}”: ${readable(told.earliest)}.`;
    return { value: told.earliest + time, rule: 'time-of-day', anchor, explanation };
  }
  const { speech } = setting;
  if (speech?.known !== 'day') return undefined;
  const { anchor, from } = fromSpeech(speech);
  return {
    value: speech.day + time,
    rule: 'time-of-day',
    anchor,
    explanation: `No day is given; taken to be that of ${from}.`,
  };
};
