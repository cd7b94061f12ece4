import { z } from 'zod';
import type { FileError } from './errors.ts';
import { day, mapping, message, text } from './schema.ts';

/** Digits of a file's hash that tell its text from any other. */
export const DIGITS = 12;

/** That somebody has checked all that was found in an article: who, when, and by the beginning of its hash in which text. */
export const REVIEWED = mapping('the review', {
  by: text('the name of who has checked it').refine((name) => name !== 'NAME', {
    error: message('the name of who has checked it', 'write your name'),
  }),
  date: day('the day of the review'),
  sha256: z
    .string({ error: message('the first 12 digits of the file’s SHA-256', 'copy them from npm run review') })
    .trim()
    .toLowerCase()
    .regex(/^[0-9a-f]{12,64}$/, {
      error: message('the first 12 digits of the file’s SHA-256', 'copy them from npm run review'),
    }),
});

/** A review of a text that has changed since: its mark would say what nobody has checked. */
export function staleReview(
  file: string,
  reviewed: z.infer<typeof REVIEWED> | undefined,
  sha256: string,
): readonly FileError[] {
  if (!reviewed || sha256.startsWith(reviewed.sha256)) return [];
  return [
    {
      file,
      expected: `"reviewed" to be of the text as it is (sha256: ${sha256.slice(0, DIGITS)})`,
      found: `a review of another text (sha256: ${reviewed.sha256.slice(0, DIGITS)})`,
      hint: 'check the article again and write the new digits and date, or remove "reviewed"',
    },
  ];
}
