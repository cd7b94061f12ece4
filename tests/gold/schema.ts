import { z } from 'zod';

/** Words of a line; `in` is a longer stretch of it that tells this occurrence from the others. */
const quoted = z.strictObject({
  /** Line of the text, counted from 1. */
  line: z.number().int().positive(),
  text: z.string().min(1),
  in: z.string().optional(),
  /** Other spans that are right as well. */
  or: z.array(z.string()).default([]),
  /** Debatable: neither finding nor missing it counts. */
  optional: z.boolean().default(false),
});

/** One right answer, or several with the preferred one first. */
const answers = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => (typeof value === 'string' ? [value] : value));

const day = /^\d{4}-\d\d-\d\d$/;
const days = answers.refine((list) => list.every((value) => day.test(value)), 'days such as 2025-06-24');

const entity = quoted.extend({
  kind: z.enum(['person', 'system', 'place', 'organization', 'event', 'system-class']),
  /** The entity's name, where the text has another. */
  entity: z.string().optional(),
  form: z.enum(['short', 'alias', 'misspelling']).optional(),
});

const date = quoted.extend({
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: answers.refine((list) => list.length > 0, 'a TIMEX3 value'),
  mod: answers,
  earliest: days,
  latest: days,
  /** It lies in a leftover of the web page. */
  leftover: z.boolean().default(false),
});

const role = z.strictObject({
  person: z.string(),
  title: answers,
  /** The beginning of the sentence in which the text calls the person so. */
  sentence: z.string(),
  optional: z.boolean().default(false),
});

const leftover = z.strictObject({
  line: z.number().int().positive(),
  begins: z.string().min(1),
  /** Only these words are the leftover, not the rest of the line. */
  part: z.boolean().default(false),
  optional: z.boolean().default(false),
});

/** One file of annotations. */
export const goldFile = z.strictObject({
  article: z.string(),
  /** Days between which it was published; `anchor`: the day that a reader resolves against. */
  published: z.strictObject({
    earliest: z.string().regex(day).optional(),
    latest: z.string().regex(day).optional(),
    anchor: z.string().regex(day).optional(),
  }),
  entities: z.array(entity),
  dates: z.array(date),
  roles: z.array(role),
  leftovers: z.array(leftover),
});

export const nameTable = z.record(z.string(), z.array(z.string()).min(1));

export type GoldFile = z.output<typeof goldFile>;
export type Quoted = z.output<typeof quoted>;
