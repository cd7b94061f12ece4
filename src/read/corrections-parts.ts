import { z } from 'zod';
import { isEdtf } from '../time/edtf.ts';
import { edtfToTimex } from '../time/timex.ts';
import { rule } from './corrections-rules.ts';
import { day, edtf, mapping, message, oneOf, text } from './schema.ts';

// What several kinds of corrections have in common.

/** The kinds of names, as editors write them. */
const KINDS = ['person', 'system', 'system-class', 'place', 'organization', 'event'] as const;

export const KIND = oneOf('a kind', KINDS);
/** What an editor may confirm beside names. */
export const FINDS = [...KINDS, 'date', 'reference', 'statement', 'figure', 'role'] as const;
export const NUMBER = z
  .string({ error: message('a number such as 1000 or 2.5', 'write it in digits, without commas') })
  .trim()
  .regex(/^\d+(?:\.\d+)?$/, { error: message('a number such as 1000 or 2.5', 'write it in digits, without commas') })
  .transform(Number);
const ALL = z
  .literal('true', { error: message('true', 'write "all: true" for every place in the article, or remove the key') })
  .transform(() => true as const);

/** Words of an article. */
export const QUOTE = {
  /** Name of the article's file without its ending. */
  article: text('the name of an article’s file without .txt'),
  /** The words, copied from the article. */
  quote: text('the words of the article'),
  /** The words directly before and after them, where they occur more than once. */
  before: text('the words before the quote').optional(),
  after: text('the words after the quote').optional(),
  /** True where every place in the article is meant. */
  all: ALL.optional(),
};

/** Who an entity is. */
export const TARGET = {
  /** An entity of the catalogue, by name or id, or of the articles, by name or id. */
  entity: text('an entity, by its name or id').optional(),
  /** The full name of a new one. */
  name: text('the full name of an entity that is not known yet').optional(),
  kind: KIND.optional(),
};

const ON_CALENDAR = message(
  'a date with a beginning and an end, without a time of day',
  'write a day, month, season, year or decade, or two of them with / between',
);

/** The date that the quote means. */
export const EDTF = edtf('the date that is meant').refine((date) => !isEdtf(date) || edtfToTimex(date) !== undefined, {
  error: ON_CALENDAR,
});
/** Who says so, when and why. */
export const REASON = {
  why: text('the reason, in one line'),
  by: text('who made the correction').optional(),
  date: day('the day of the correction').optional(),
};

export const SOURCE = text('an entity that the articles name, by its id or name');
const WITHOUT_QUOTE = message('a key "quote" beside it', 'add the quote; without one the whole article is meant');
export const PLACE = mapping('a place', { ...QUOTE, quote: QUOTE.quote.optional() }).check(
  rule((place, complain) => {
    for (const key of ['before', 'after', 'all'])
      if (place.quote === undefined && place[key] !== undefined) complain(key, String(place[key]), WITHOUT_QUOTE);
  }),
);
