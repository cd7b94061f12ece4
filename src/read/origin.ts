import { createHash } from 'node:crypto';
import { basename, dirname, extname, join } from 'node:path';
import { z } from 'zod';
import type { FilledFact } from '../model.ts';
import type { FileError } from './errors.ts';
import { readBytes } from './folder.ts';
import { mapping, message, text } from './schema.ts';

// Where the text and the facts of an article come from that `npm run add` has made of a page or a document.

/** Kinds of files that a text can have been taken out of, by their endings. */
export const ORIGINALS = ['.html', '.md', '.docx', '.pdf'] as const;

/** Facts of a sidecar that a program may have filled in. */
const FACTS = ['title', 'publisher', 'author', 'url', 'published', 'language'] as const satisfies readonly FilledFact[];

const ENDINGS = ORIGINALS.join(', ');

/** The page or document beside an article that its text was taken out of. */
const ORIGINAL = mapping('the file that the text was taken out of', {
  file: text('the name of a file').refine((name) => isPlainName(name) && isOriginal(name), {
    error: message(
      `the name of a file of this folder that ends in ${ENDINGS}`,
      'write the name alone, or remove "original"',
    ),
  }),
  sha256: text('its SHA-256').refine((hash) => /^[0-9a-f]{64}$/.test(hash), {
    error: message('its SHA-256, 64 digits and letters a to f', 'correct it, or remove "original"'),
  }),
});

/** Facts that nobody has checked yet, each with where it was found; empty where all have been. */
const INFERRED = z
  .preprocess(
    (value) => (value === null || value === '' ? undefined : value),
    mapping(
      'facts that nobody has checked yet',
      Object.fromEntries(FACTS.map((fact) => [fact, text('where it was found').optional()])) as Record<
        FilledFact,
        z.ZodOptional<ReturnType<typeof text>>
      >,
    ).optional(),
  )
  .optional();

/** The keys of a sidecar that tell of it. */
export const ORIGIN = { inferred: INFERRED, original: ORIGINAL.optional() };

/** Facts said to be inferred that are not stated at all. */
export function unstated(sidecar: { readonly [key: string]: unknown }): string[] {
  return Object.keys(sidecar['inferred'] ?? {}).filter((fact) => sidecar[fact] === undefined);
}

export const isOriginal = (name: string): boolean => (ORIGINALS as readonly string[]).includes(extname(name));

const isPlainName = (name: string): boolean => basename(name) === name && !/[\\/\0]|^\./.test(name);

/** What is wrong with the original that the sidecar of the article at a path names, if anything is. */
export function checkOriginal(
  path: string,
  label: string,
  original: { readonly file: string; readonly sha256: string },
): readonly FileError[] {
  const sidecar = `${withoutEnding(label)}.yaml`;
  const { file, sha256 } = original;
  if (withoutEnding(file) !== withoutEnding(basename(path)))
    return [
      {
        file: sidecar,
        expected: `an original named as its article, ${withoutEnding(basename(path))} with an ending of its own`,
        found: `"${file}"`,
        hint: 'correct the name or remove "original"',
      },
    ];
  const beside = `${dirname(label)}/${file}`;
  const read = readBytes(join(dirname(path), file), beside);
  if ('errors' in read) return read.errors.map((error) => ({ ...error, hint: UNDO }));
  const found = createHash('sha256').update(read.value).digest('hex');
  if (found === sha256) return [];
  const expected = `the file that the text was taken out of, with the SHA-256 ${sha256.slice(0, 12)}…`;
  return [{ file: beside, expected, found: `another file, with ${found.slice(0, 12)}…`, hint: UNDO }];
}

const UNDO = 'put the file back as it was, or remove "original" from the sidecar';

const withoutEnding = (name: string): string => name.slice(0, name.length - extname(name).length);
