import { z } from 'zod';
import { isEdtf } from '../time/edtf.ts';
import { edtfToTimex } from '../time/timex.ts';
import { either, rule } from './corrections-rules.ts';
import { day, edtf, mapping, message, oneOf, text } from './schema.ts';
import { suggest } from './suggest.ts';

/** The kinds of names, as editors write them. */
const KINDS = ['person', 'system', 'system-class', 'place', 'organization', 'event'] as const;

const KIND = oneOf('a kind', KINDS);
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
const TARGET = {
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

/** Who says so, when and why. */
const REASON = {
  why: text('the reason, in one line'),
  by: text('who made the correction').optional(),
  date: day('the day of the correction').optional(),
};

const SOURCE = text('an entity that the articles name, by its id or name');
const WITHOUT_QUOTE = message('a key "quote" beside it', 'add the quote; without one the whole article is meant');
const PLACE = mapping('a place', { ...QUOTE, quote: QUOTE.quote.optional() }).check(
  rule((place, complain) => {
    for (const key of ['before', 'after', 'all'])
      if (place.quote === undefined && place[key] !== undefined) complain(key, String(place[key]), WITHOUT_QUOTE);
  }),
);

const ACTS = [
  mapping('a correction', { do: z.literal('remove'), ...QUOTE, ...REASON }),
  mapping('a correction', { do: z.literal('link'), ...QUOTE, ...TARGET, ...REASON }).check(
    either('entity', 'name', true),
  ),
  mapping('a correction', { do: z.literal('change-kind'), ...QUOTE, kind: KIND, ...REASON }),
  mapping('a correction', {
    do: z.literal('set-date'),
    ...QUOTE,
    /** The date that the quote means. */
    edtf: edtf('the date that is meant').refine((date) => !isEdtf(date) || edtfToTimex(date) !== undefined, {
      error: ON_CALENDAR,
    }),
    ...REASON,
  }),
  mapping('a correction', { do: z.literal('add'), ...QUOTE, ...TARGET, ...REASON }).check(
    either('entity', 'name', false),
  ),
  mapping('a correction', {
    do: z.literal('rename'),
    entity: SOURCE,
    name: text('its new name'),
    kind: KIND.optional(),
    ...REASON,
  }),
  mapping('a correction', {
    do: z.literal('merge'),
    entity: SOURCE,
    into: text('the entity that it is'),
    kind: KIND.optional(),
    ...REASON,
  }),
  mapping('a correction', {
    do: z.literal('split'),
    entity: SOURCE,
    into: text('the entity that it is in these places').optional(),
    name: text('the full name of a new one').optional(),
    places: z
      .array(PLACE, { error: message('a list of places', 'write each after "- " with its article and quote') })
      .min(1, { error: message('at least one place', 'add the article and quote of one') }),
    ...REASON,
  }).check(either('into', 'name', true)),
  mapping('a correction', {
    do: z.literal('refuse'),
    words: text('the words that are no name'),
    kind: KIND.optional(),
    ...REASON,
  }),
] as const;

/** What an editor can do. */
const WORDS = ACTS.map((act) => act.shape.do.value);

/** All keys that a correction or its places may have. */
export const KEYS: ReadonlySet<string> = new Set([...ACTS, PLACE].flatMap(({ shape }) => Object.keys(shape)));

/** One item of the file. */
export const CORRECTION = z.discriminatedUnion('do', ACTS, {
  error: ({ code, input }) => {
    if (code !== 'invalid_union') return message('a correction, a mapping of keys', 'begin it with "- do: …"');
    const written = (input as { do?: unknown }).do;
    const meant = typeof written === 'string' ? suggest(written, WORDS) : undefined;
    return message(`what to do: ${WORDS.join(', ')}`, meant ? `write "${meant}"` : 'write one of these');
  },
});
