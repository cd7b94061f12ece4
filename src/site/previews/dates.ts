import type { DateMention } from '../../model.ts';
import { writeOut } from '../dates.ts';
import type { BriefEntry } from '../timeline/brief.ts';
import { capital, statusAndOutcome } from '../timeline/words.ts';
import type { DateRecord } from './records.ts';

/** What a date's words come to and why, and what its entry of the timeline says of it. */
export function dateRecord(
  { text, edtf, explanation, confirmed }: DateMention,
  entry: BriefEntry | undefined,
): DateRecord {
  return {
    words: text,
    ...(edtf ? { value: writeOut(edtf) } : {}),
    why: confirmed === undefined ? explanation : `${explanation} An editor has confirmed it.`,
    ...(entry ? { status: `${capital(statusAndOutcome(entry))}.` } : {}),
  };
}
