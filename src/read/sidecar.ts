import { z } from 'zod';
import { isDay } from '../time/calendar.ts';
import { boundsOf, FIRST_DAY, LAST_DAY } from '../time/edtf.ts';
import type { FileError } from './errors.ts';
import { day, edtf, mapping, message, text, texts } from './schema.ts';
import { validate } from './validate.ts';
import { withComments } from './yaml-errors.ts';
import { parseYaml } from './yaml.ts';

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
  /** What a reader should know of the copy: machine translation, omissions, slips. */
  notes: texts('notes').optional(),
});

/** What an editor states about an article in `<article>.yaml`. */
export type Sidecar = z.infer<typeof SIDECAR>;

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
