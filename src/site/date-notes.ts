import type { DateMention, Mention } from '../model.ts';

/** The id of a date's note in the margin. */
export function noteId(mention: Pick<Mention, 'start'>): string {
  return `n${mention.start}`;
}

/** "Now" is the time of writing and "two days" a length of time: the margin would only say the words again. */
export function isWorthANote({ timex, edtf }: DateMention): boolean {
  return edtf !== undefined || (timex.type !== 'DURATION' && timex.type !== 'SET' && timex.value !== 'PRESENT_REF');
}
