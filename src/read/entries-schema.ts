import { z } from 'zod';
import { boundsOf } from '../time/edtf.ts';
import { edtf, mapping, message, text, texts } from './schema.ts';

const number = (expected: string, hint: string, fits: (value: number) => boolean) => {
  const error = message(expected, hint);
  return z
    .string({ error })
    .refine((value) => /^-?\d+(?:\.\d+)?$/.test(value.trim()) && fits(Number(value)), { error })
    .transform(Number);
};
const degrees = (limit: number) =>
  number(
    'degrees such as 54.71',
    'write latitude, then longitude, as decimal degrees',
    (value) => Math.abs(value) <= limit,
  );

const CLASS_ERROR = message('true or false', 'write "class: true" for a class of systems, or remove the key');
const COORDINATES_ERROR = message('[latitude, longitude] in degrees', 'write it as [54.71, 20.51]');

const OFFICE = mapping('a term of office', {
  /** What the office is called: "Secretary General of NATO". */
  title: text('the title of the office'),
  /** First day, month or year in it. */
  from: edtf('the beginning of the term').optional(),
  /** Last day, month or year in it; left out while it lasts. */
  to: edtf('the end of the term').optional(),
}).superRefine(({ from, to }, context) => {
  if (from && to && boundsOf(from)!.earliest > boundsOf(to)!.latest)
    context.addIssue({
      code: 'custom',
      path: ['to'],
      input: to,
      message: message(`an end after the beginning (${from})`, 'correct one of the dates'),
    });
});

const ENTRY = mapping('an entry', {
  /** The name that readers see; its slug is part of the entity's address. */
  name: text('a name'),
  /** Other names, spellings and designations that stand for it anywhere. */
  aliases: texts('names').default([]),
  /** Forms that stand for it only beside a cue; the name itself may be one. */
  cued: texts('names').default([]),
  /** One line for readers. */
  description: text('one line for readers').optional(),
  /** English Wikipedia title, not its address. */
  wikipedia: text('the title of an English Wikipedia article')
    .refine((title) => !/^https?:|_|\[\[/.test(title), {
      error: message('the title of an English Wikipedia article', 'write the title with spaces, not its address'),
    })
    .optional(),
  /** ISO 3166-1 alpha-2 code of the country it is in or belongs to. */
  country: z
    .string({ error: message('a country code such as PL (ISO 3166-1 alpha-2)', 'write its two capital letters') })
    .regex(/^[A-Z]{2}$/, {
      error: message('a country code such as PL (ISO 3166-1 alpha-2)', 'write its two capital letters'),
    })
    .optional(),
  /** Narrower kind in words: "ballistic missile", "ministry", "city". */
  type: text('a kind in words').optional(),
  /** True for a class of systems ("drone"); its names are matched in any case. */
  class: z
    .enum(['true', 'false'], { error: CLASS_ERROR })
    .transform((value) => value === 'true')
    .optional(),
  /** Who makes it. */
  maker: text('the name of a maker').optional(),
  /** Family of a system, or the larger body of an organization. */
  family: text('the name of a family').optional(),
  /** Versions of a system. */
  variants: texts('names').optional(),
  /** What a person is or was. */
  offices: z.array(OFFICE, { error: message('a list of offices', 'write each after "- " with its title') }).optional(),
  /** WGS 84 [latitude, longitude] in degrees. */
  coordinates: z.tuple([degrees(90), degrees(180)], { error: COORDINATES_ERROR }).optional(),
  /** Inhabitants. */
  population: number(
    'a number of inhabitants such as 434954',
    'write digits only',
    (value) => Number.isSafeInteger(value) && value >= 0,
  ).optional(),
  /** Adjectives and inhabitants ("Dutch"). */
  demonyms: texts('adjectives and inhabitants').optional(),
  /** When an event took or takes place. */
  when: edtf('when it takes place').optional(),
  /** Where it took place, as a name. */
  where: text('a name of a place').optional(),
});

/** What a file of entries may say. */
export const ENTRIES = z.array(ENTRY, { error: message('a list of entries', 'begin each entry with "- name: …"') });

/** One entry as it is written. */
export type Written = z.infer<typeof ENTRY>;
