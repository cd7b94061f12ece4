import type { DateMention, ReadArticle } from '../model.ts';
import { placeOf } from './places.ts';
import type { DateDoubt } from './report.ts';

/** Expressions of time that have no place on the calendar; "now" and mere durations want none. */
export function undatedIn(read: ReadArticle): DateDoubt[] {
  return datesOf(read)
    .filter(({ earliest, timex }) => earliest === undefined && timex.value !== 'PRESENT_REF')
    .filter(({ timex }) => timex.type === 'DATE' || timex.type === 'TIME')
    .map((date) => toDoubt(read, date));
}

/** Expressions whose time a rule has inferred. */
export function impliedIn(read: ReadArticle): DateDoubt[] {
  return datesOf(read)
    .filter(({ earliest, certainty }) => earliest !== undefined && certainty === 'implied')
    .map((date) => toDoubt(read, date));
}

const datesOf = ({ mentions }: ReadArticle): DateMention[] =>
  mentions.flatMap((mention) => (mention.kind === 'date' && !mention.leftover ? [mention] : []));

function toDoubt(read: ReadArticle, date: DateMention): DateDoubt {
  const { edtf, timex, certainty, explanation } = date;
  return { ...placeOf(read, date), value: edtf ?? timex.value, certainty, explanation };
}
