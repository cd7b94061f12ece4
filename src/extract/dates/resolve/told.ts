import type { Sentence } from '../../../model.ts';
import { boundsOfTimex } from '../../../time/timex.ts';
import type { Candidate } from '../expression.ts';
import type { Resolution, Told } from './setting.ts';

/** A date that begins within so many characters opens its sentence: "By late 1942". */
const OPENING = 12;
const ENDS_SENTENCE = /[.!?…]["'”’)\]]*$/;

/** What later expressions can count from: a date with a calendar place; nothing for other expressions. */
export function toldBy(
  { start, end, expression }: Candidate,
  { value, stated, rule }: Resolution,
  text: string,
  sentence: Sentence,
  quoted: boolean,
): Told[] {
  if (expression.kind !== 'calendar' && expression.kind !== 'range') return [];
  const last = value.split('/').at(-1)!.replace(/T.*$/, '');
  const bounds = boundsOfTimex(last);
  if (!bounds) return [];
  const heading = !ENDS_SENTENCE.test(text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end));
  return [
    {
      value: last,
      ...bounds,
      start,
      words: text.slice(start, end),
      sentence: sentence.index,
      block: sentence.block,
      opening: heading || start - sentence.start <= OPENING,
      quoted,
      stated: stated === true || rule === 'year-carried-on',
    },
  ];
}

/** Of the days told in a sentence, the one that stands nearest to an offset. */
export function nearestDay(told: readonly Told[], offset: number): Told | undefined {
  return told
    .filter((date) => date.earliest === date.latest)
    .toSorted((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset))[0];
}
