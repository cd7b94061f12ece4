import { z } from 'zod';
import { EDTF, FINDS, KIND, NUMBER, PLACE, QUOTE, REASON, SOURCE, TARGET } from './corrections-parts.ts';
import { either, some } from './corrections-rules.ts';
import { edtf, mapping, message, oneOf, text } from './schema.ts';
import { suggest } from './suggest.ts';

/** What `npm run review` writes where an editor has to say what is counted. */
export const WHAT = 'WHAT IT COUNTS';

const ACTS = [
  mapping('a correction', { do: z.literal('remove'), ...QUOTE, ...REASON }),
  mapping('a correction', { do: z.literal('link'), ...QUOTE, ...TARGET, ...REASON }).check(
    either('entity', 'name', true),
  ),
  mapping('a correction', { do: z.literal('change-kind'), ...QUOTE, kind: KIND, ...REASON }),
  mapping('a correction', { do: z.literal('set-date'), ...QUOTE, edtf: EDTF, ...REASON }),
  mapping('a correction', { do: z.literal('add-date'), ...QUOTE, edtf: EDTF, ...REASON }),
  mapping('a correction', { do: z.literal('add'), ...QUOTE, ...TARGET, ...REASON }).check(
    either('entity', 'name', false),
  ),
  mapping('a correction', { do: z.literal('remove-statement'), ...QUOTE, ...REASON }),
  mapping('a correction', {
    do: z.literal('set-statement'),
    ...QUOTE,
    /** An entity that the article names, or "nobody". */
    speaker: text('who speaks, an entity of the article by its name or id, or nobody').optional(),
    /** Whether the very words are quoted. */
    direct: z
      .enum(['true', 'false'], { error: message('true or false', 'write "direct: true" for the very words') })
      .transform((word) => word === 'true')
      .optional(),
    ...REASON,
  }).check(some('speaker', 'direct')),
  mapping('a correction', { do: z.literal('remove-figure'), ...QUOTE, ...REASON }),
  mapping('a correction', {
    do: z.literal('set-figure'),
    ...QUOTE,
    value: NUMBER.optional(),
    /** The other end of a range. */
    high: NUMBER.optional(),
    unit: text('a unit: count, %, times, a currency such as EUR, or a measure such as km').optional(),
    of: text('what is counted or measured')
      .refine((words) => words !== WHAT, { error: message('what is counted or measured', 'write it out') })
      .optional(),
    ...REASON,
  }).check(some('value', 'high', 'unit', 'of')),
  mapping('a correction', {
    do: z.literal('remove-role'),
    ...QUOTE,
    entity: text('the person whose role it is not, by name or id').optional(),
    ...REASON,
  }),
  mapping('a correction', {
    do: z.literal('set-role'),
    ...QUOTE,
    entity: text('the person whose role it is, by name or id'),
    ...REASON,
  }),
  mapping('a correction', {
    do: z.literal('confirm'),
    ...QUOTE,
    kind: oneOf('a kind', FINDS).optional(),
    entity: text('the entity that it names, by its name or id').optional(),
    edtf: edtf('the date that it means').optional(),
    ...REASON,
    why: REASON.why.default('Checked.'),
  }),
  mapping('a correction', {
    do: z.literal('apart'),
    entity: SOURCE,
    from: text('the entity that it is joined with, by its id or name'),
    ...REASON,
  }),
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
