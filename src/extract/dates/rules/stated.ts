import { daysBetween } from '../../../time/calendar.ts';
import type { Fields, Order } from '../expression.ts';
import { valueOf } from '../resolve/value.ts';
import type { Rule } from './rule.ts';

/** The words reach up to the year, decade or century themselves. */
export const stated: Rule = ({ fields, guessed, step }, { speech, order: habit }) => {
  if (step !== undefined) return undefined;
  const swapped = guessed ? dayFirst(fields, habit, speech?.day) : undefined;
  const value = valueOf(swapped ?? fields);
  if (value === undefined) return undefined;
  if (!guessed)
    return { value, rule: nameOf(fields), explanation: `The text itself gives ${partsOf(fields)}.`, stated: true };
  const order = fields.day !== undefined && fields.month !== undefined;
  return {
    value,
    rule: order ? 'numeric-date' : `${nameOf(fields)}-short`,
    ...(speech && order && !habit ? { anchor: speech.anchor } : {}),
    explanation: order
      ? `Read as ${swapped ? 'day/month' : 'month/day'}${habit ? ', as the other dates of the text' : swapped ? ', which lies nearer to publication' : ''}.`
      : 'The text gives the last two figures; the century is taken to be the likely one.',
  };
};

/** How near the day of speech must be to choose between the two readings. */
const NEAR_DAYS = 366;

/** "7/8/07" as 7 August: by the habit of the text, or where that lies nearer to the day of speech than 8 July. */
function dayFirst(fields: Fields, habit: Order | undefined, day: string | undefined): Fields | undefined {
  if (fields.day === undefined || fields.month === undefined) return undefined;
  const other = { ...fields, day: fields.month, month: fields.day };
  if (habit !== undefined) return habit === 'day-month' ? other : undefined;
  if (day === undefined) return undefined;
  const [a, b] = [valueOf(fields)!, valueOf(other)!];
  const [first, second] = [Math.abs(daysBetween(a, day)), Math.abs(daysBetween(b, day))];
  return second < first && second <= NEAR_DAYS ? other : undefined;
}

function nameOf(fields: Fields): string {
  if (fields.era) return 'before-christ';
  if (fields.fiscal) return 'fiscal-year';
  if (fields.century !== undefined) return 'century';
  if (fields.decade !== undefined) return 'decade';
  if (fields.day !== undefined || fields.feast !== undefined) return 'full-date';
  if (fields.month !== undefined) return 'month-and-year';
  if (fields.season) return 'season-and-year';
  return fields.quarter !== undefined || fields.half !== undefined ? 'part-of-year' : 'year';
}

function partsOf(fields: Fields): string {
  if (fields.feast !== undefined) return 'the feast and its year';
  if (fields.day !== undefined) return 'day, month and year';
  if (fields.month !== undefined) return 'month and year';
  if (fields.season) return 'season and year';
  if (fields.quarter !== undefined) return 'the quarter and its year';
  if (fields.half !== undefined) return 'the half and its year';
  if (fields.decade !== undefined) return 'the decade';
  return fields.century === undefined ? 'the year' : 'the century';
}
