import { addDays, isDay, weekdayOf } from '../../../time/calendar.ts';
import type { Setting, Told } from '../resolve/setting.ts';
import { fromSpeech, fromTold, readable } from './rule.ts';
import type { Rule } from './rule.ts';

/** "the 20th": of the month that the story is in, or of publication. */
export const dayOfMonth: Rule = ({ fields, step }, { told, speech }) => {
  if (step || fields.day === undefined || fields.month !== undefined || fields.weekday !== undefined) return undefined;
  const last = told.findLast((date) => /^\d{4}-\d\d/.test(date.value));
  const base = last
    ? { month: last.value.slice(0, 7), ...fromTold(last) }
    : speech?.known === 'day'
      ? { month: speech.day.slice(0, 7), ...fromSpeech(speech) }
      : undefined;
  const value = base && `${base.month}-${String(fields.day).padStart(2, '0')}`;
  if (!value || !isDay(value)) return undefined;
  return { value, rule: 'day-of-month', anchor: base.anchor, explanation: `A day of the month of ${base.from}.` };
};

/** "Thursday": the day itself, the last before it, or the next after it where the sentence looks ahead. */
export const weekday: Rule = ({ fields, step, toward, time = '' }, setting) => {
  if (fields.weekday === undefined || fields.month !== undefined || step || toward) return undefined;
  const told = toldNear(setting);
  if (told) {
    const day = nextOn(told.earliest, fields.weekday);
    const { anchor, from } = fromTold(told);
    return { value: day + time, rule: 'weekday-in-story', anchor, explanation: `The first after ${from}.` };
  }
  const { speech } = setting;
  if (!speech || speech.known !== 'day') return undefined;
  const { anchor, from } = fromSpeech(speech);
  if (weekdayOf(speech.day) === fields.weekday)
    return { value: speech.day + time, rule: 'weekday-of-publication', anchor, explanation: `The weekday of ${from}.` };
  const direction = setting.direction();
  const ahead = direction?.toward === 'future';
  const day = ahead ? nextOn(speech.day, fields.weekday) : lastOn(speech.day, fields.weekday);
  const why = direction
    ? `The sentence looks ${ahead ? 'ahead' : 'back'} (“${direction.cue}”)`
    : 'News names days just past';
  return {
    value: day + time,
    rule: ahead ? 'weekday-after-publication' : 'weekday-before-publication',
    anchor,
    explanation: `${why}, so it is the ${ahead ? 'first after' : 'last before'} ${from}: ${readable(day)}.`,
  };
};

/** In a history, the day told in this sentence or the two before it. */
function toldNear({ style, speech, told, sentence, direction }: Setting): Told | undefined {
  if (style !== 'history' || !speech || direction()?.toward === 'future') return undefined;
  return told.findLast((date) => date.earliest === date.latest && sentence - date.sentence <= 2);
}

/** The first such weekday after the day. */
export function nextOn(day: string, weekday: number): string {
  return addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
}

/** The last such weekday before the day. */
export function lastOn(day: string, weekday: number): string {
  return addDays(day, -(((weekdayOf(day) - weekday + 6) % 7) + 1));
}
