import { z } from 'zod';
import { isDay } from '../time/calendar.ts';
import { isEdtf } from '../time/edtf.ts';
import { suggest } from './suggest.ts';

// Building blocks of the schemas of content files. Every scalar comes from YAML as the string that was written.
// An issue's message is what was expected and, after a line break, what to do.

/** A message of a schema: what is expected and what to do about anything else. */
export const message = (expected: string, hint: string): string => `${expected}\n${hint}`;

/** Anything that is not white space, of no width, or no character. */
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Cs}]/u;
/** What no format can hold: control characters, halves of characters, and what Unicode says is none. */
const UNFIT = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
/** In characters: some pages, in one line of a list. */
const LONGEST = 10_000;

/** Text; line breaks and white space around it are those of the YAML file, not of the text. */
export const text = (expected: string) => {
  const error = message(expected, 'write it out, in quotes where it has a colon, or remove the key');
  return z
    .string({ error })
    .transform((value) => value.replace(/\s+/g, ' ').trim())
    .refine((value) => SEEN.test(value), { error, abort: true })
    .refine((value) => !UNFIT.test(value), {
      error: message(`${expected}, without control characters`, 'remove the character that cannot be seen'),
    })
    .refine((value) => value.length <= LONGEST, {
      error: message(`${expected}, in at most ${LONGEST} characters`, 'shorten it'),
    });
};

/** A date in EDTF (ISO 8601-2): day, month, year or interval. */
export const edtf = (expected: string) => {
  const error = message(
    `${expected} in EDTF, a real date such as 2025-06-04, 2025-06 or 2025-06-05/2025-06-23`,
    'correct the date',
  );
  return z.string({ error }).trim().refine(isEdtf, { error });
};

/** A calendar day. */
export const day = (expected: string) => {
  const error = message(`${expected}, a real day such as 2025-06-04`, 'correct the date');
  return z.string({ error }).trim().refine(isDay, { error });
};

/** A list of texts; an empty list is as good as none. */
export const texts = (expected: string) =>
  z.array(text(expected), {
    error: message(`a list of ${expected}`, 'write it as [a, b] or one to a line after "- "'),
  });

/** A mapping with these keys and no others. */
export const mapping = <Shape extends z.ZodRawShape>(what: string, shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? Object.keys(shape).join(', ')
        : message(
            `${what}, a mapping with keys such as ${Object.keys(shape).slice(0, 3).join(', ')}`,
            'write one "key: value" to a line',
          ),
  });

/** A word of a fixed list; one that is nearly right is suggested. */
export function oneOf<const Words extends readonly string[]>(what: string, words: Words) {
  return z.enum(words, {
    error: ({ input }) => {
      const meant = typeof input === 'string' ? suggest(input, words) : undefined;
      return message(`${what}: ${words.join(', ')}`, meant ? `write "${meant}"` : 'write one of these');
    },
  });
}
