import type { Correction, DateMention, Span } from '../../model.ts';
import { boundsOf } from '../../time/edtf.ts';
import { edtfToTimex } from '../../time/timex.ts';
import { writeOut } from '../../time/words.ts';

/** What readers see as the rule of a date whose value an editor has given. */
export const DATE_RULE = 'set by an editor';

/** The mention that an editor makes of a date: the same words with another value. */
export function toDated(
  { id, edtf, why }: Extract<Correction, { readonly do: 'set-date' | 'add-date' }>,
  text: string,
  { start, end }: Span,
): DateMention {
  return {
    ...{ kind: 'date', start, end, text: text.slice(start, end), rule: DATE_RULE, certainty: 'stated' },
    // The file's reader takes no date that TIMEX3 cannot say.
    timex: { type: 'DATE', ...edtfToTimex(edtf)! },
    ...boundsOf(edtf)!,
    edtf,
    explanation: `Set to ${writeOut(edtf)} by an editor’s correction (${id}): ${why}`,
    correction: id,
  };
}

/** Whether a date has that value already. */
export const isSameDate = (was: DateMention, now: DateMention): boolean => was.edtf === now.edtf;
