import type { DateMention, ReadArticle } from '../model.ts';
import { quoteOf } from '../extract/corrections/index.ts';
import { confirmation, fix } from './fixes.ts';
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
  mentions.flatMap((mention) => (mention.kind === 'date' && !mention.leftover && !isJudged(mention) ? [mention] : []));

const isJudged = ({ correction, confirmed }: DateMention): boolean =>
  correction !== undefined || confirmed !== undefined;

function toDoubt(read: ReadArticle, date: DateMention): DateDoubt {
  const { edtf, timex, certainty, explanation } = date;
  const quote = quoteOf(read.article, date);
  const value = edtf ?? timex.value;
  const fixes = [
    fix('it is another day', { do: 'set-date', ...quote, edtf: edtf ?? 'YYYY-MM-DD', why: 'As the text has it.' }),
    fix('it is no date', { do: 'remove', ...quote, why: 'Not a date.' }),
    confirmation(quote, { kind: 'date', ...(edtf !== undefined && { edtf }) }),
  ];
  return { ...placeOf(read, date), value, certainty, explanation, fixes };
}
