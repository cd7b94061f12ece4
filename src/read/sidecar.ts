import { z } from 'zod';
import { isDay } from '../time/calendar.ts';
import { boundsOf, FIRST_DAY, LAST_DAY } from '../time/edtf.ts';
import { QUOTE } from './corrections-parts.ts';
import type { FileError } from './errors.ts';
import { ORIGIN, unstated } from './origin.ts';
import { REVIEWED } from './reviewed.ts';
import { day, edtf, mapping, message, text, texts } from './schema.ts';
import { validate } from './validate.ts';
import { withComments } from './yaml-errors.ts';
import { parseYaml } from './yaml.ts';
import type { Path } from './yaml.ts';

const PUBLISHED = mapping('the date of publication', {
  /** The date in EDTF, as exact as it can be known and no more: `2025-06-04`, `2022-03-27~`, `2025-06-05/2025-06-23`. */
  edtf: edtf('the date of publication'),
  /** The sentence or fact that dates the article, and how sure that is; shown to readers. */
  basis: text('the sentence or fact that dates the article').optional(),
  /** First day it can have been, where the EDTF does not say it. */
  earliest: day('the first possible day').optional(),
  /** Last day it can have been. */
  latest: day('the last possible day').optional(),
  /** The day that "yesterday" and "last week" are counted from; without it the earliest. */
  anchor: day('the day that relative dates are counted from').optional(),
}).superRefine(({ edtf: date, earliest, latest, anchor }, context) => {
  const complain = (key: string, input: string, expected: string) =>
    context.addIssue({ code: 'custom', path: [key], input, message: message(expected, 'correct one of the dates') });
  const bounds = boundsOf(date);
  const isWritten = [earliest, latest, anchor].every((one) => one === undefined || isDay(one));
  if (!bounds || !isWritten) return;
  if (bounds.earliest === FIRST_DAY || bounds.latest === LAST_DAY)
    return complain('edtf', date, 'a date of publication with a beginning and an end');
  const [from, to] = [earliest ?? bounds.earliest, latest ?? bounds.latest];
  if (from > to)
    complain(
      earliest ? 'earliest' : 'latest',
      earliest ?? latest ?? '',
      `earliest and latest in order (they are ${from} and ${to})`,
    );
  else if (bounds.latest < from || bounds.earliest > to)
    complain('edtf', date, `a date between earliest and latest (${from} to ${to})`);
  else if (anchor && (anchor < from || anchor > to))
    complain('anchor', anchor, `a day between earliest and latest (${from} to ${to})`);
});

const { article: _, ...ANCHOR } = QUOTE;

const REPAIR = mapping('a repair', {
  ...ANCHOR,
  /** What is read in their place: nothing ('') where they are to go, the same words where a rule is to leave them alone. */
  to: z
    .string({ error: message('the words to read instead', "write them out, or '' where the words are to go") })
    .transform((value) => value.replace(/\s+/g, ' ').trim()),
  /** What was wrong; shown to readers. */
  why: text('the reason, in one line').optional(),
});

const SIDECAR = mapping('what is known of the article', {
  /** The headline as printed; left out where the copy prints none. */
  title: text('the headline').optional(),
  /** Who published it, as far as the text or its address shows. */
  publisher: text('the name of the publisher').optional(),
  /** Who wrote it. */
  author: text('the name of the author').optional(),
  /** Where it was published. */
  url: z
    .url({
      protocol: /^https?$/,
      abort: true,
      error: message('a web address such as https://example.org/article', 'correct the address or remove the key'),
    })
    .refine((address) => !/[\s\p{Cc}\p{Cf}\p{Cs}<>"`]/u.test(address), {
      error: message(
        'a web address such as https://example.org/article',
        'write spaces and signs in it as %20, %22, %3C',
      ),
    })
    .optional(),
  /** When it was published: an EDTF date, or a mapping that says how it is known as well. */
  published: z.preprocess((value) => (typeof value === 'string' ? { edtf: value } : value), PUBLISHED).optional(),
  /** BCP 47 code of the language of the text (`en`). */
  language: text('a language code such as en')
    .refine(isLanguage, { error: message('a language code such as en or pt-BR (BCP 47)', 'correct the code') })
    .optional(),
  /** Noise of the copy put right, for readers and for the extractor; the text itself stays as it is. */
  repairs: z
    .array(REPAIR, { error: message('a list of repairs', 'begin each with "- quote: …" and say "to: …"') })
    .optional(),
  /** Who has checked all that was found in it, and when. */
  reviewed: REVIEWED.optional(),
  /** What a reader should know of the copy: machine translation, omissions, slips. */
  notes: texts('notes').optional(),
  /** What `npm run add` has filled in and nobody has checked, with where it was found; the file that it was found in. */
  ...ORIGIN,
}).superRefine((sidecar, context) => {
  for (const fact of unstated(sidecar))
    context.addIssue({
      code: 'custom',
      path: ['inferred', fact],
      input: fact,
      message: message(`a fact that is stated above, which "${fact}" is not`, 'remove this line'),
    });
});

/** What an editor states about an article in `<article>.yaml`. */
export type Sidecar = z.infer<typeof SIDECAR>;

/** Where a value of a sidecar stands that was read without a mistake. */
export function lineInSidecar(file: string, bytes: Uint8Array, path: Path): number {
  const yaml = parseYaml(file, bytes);
  return 'value' in yaml ? yaml.lineOf(path) : 1;
}

/** Reads a sidecar; an empty one states nothing. */
export function parseSidecar(file: string, bytes: Uint8Array): { value: Sidecar } | { errors: readonly FileError[] } {
  const yaml = parseYaml(file, bytes);
  if (!('value' in yaml)) return { errors: yaml };
  const result = yaml.value === undefined ? { value: {} } : validate(file, yaml, SIDECAR);
  return 'errors' in result ? { errors: withComments(result.errors, yaml) } : result;
}

/** Whether it is well-formed and its language has a name: "english" is the one and not the other. */
function isLanguage(code: string): boolean {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) !== undefined;
  } catch {
    return false;
  }
}
