import { writeOut } from '../../../time/words.ts';
import type { CalendarExpression } from '../expression.ts';
import type { Resolution, Setting, Speech, Told } from '../resolve/setting.ts';
import { timexToEdtf } from '../../../time/timex.ts';

/** A named way of placing a calendar expression; undefined where it has nothing to say. */
export type Rule = (expression: CalendarExpression, setting: Setting) => Resolution | undefined;

/** A value for readers: "26 February 2022"; the value itself where it has no calendar place. */
export function readable(value: string): string {
  const edtf = timexToEdtf(value);
  return edtf === undefined ? value : writeOut(edtf);
}

/** The resolution's anchor and words for a day of speech. */
export function fromSpeech(speech: Speech): { anchor: string; from: string } {
  return { anchor: speech.anchor, from: speech.words };
}

/** The resolution's anchor and words for a date told before. */
export function fromTold(told: Told): { anchor: string; from: string } {
  const date = readable(told.value);
  return { anchor: told.words, from: date === told.words ? `“${date}”` : `“${told.words}” (${date})` };
}
