import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import type { Correction, CorrectionProblem, WrittenCorrection } from '../model.ts';
import { slug } from '../text/slug.ts';
import { uniqueIds } from './corrections-ids.ts';
import { withSmallKeys } from './corrections-keys.ts';
import { CORRECTION } from './corrections-schema.ts';
import { show } from './errors.ts';
import type { FileError } from './errors.ts';
import { isThere, readFrom } from './folder.ts';
import { suggest } from './suggest.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';
import { withComments } from './yaml-errors.ts';
import type { ParsedYaml, Path } from './yaml.ts';

export const CORRECTIONS_FILE = 'content/corrections.yaml';

/** What the editors of a project hold against the machine, and everything that is wrong with how it is written. */
export interface Corrections {
  /** In the order of the file; those that cannot be read are left out. */
  readonly corrections: readonly Correction[];
  readonly errors: readonly FileError[];
  /** Where a correction stands, or the value at a path within it. */
  readonly lineOf: (id: string, path?: Path) => number;
}

type WrittenItem = z.infer<typeof CORRECTION>;

/** A file that would be passed over. */
const MISNAMED: FileError = {
  file: CORRECTIONS_FILE.replace(/yaml$/, 'yml'),
  expected: `the corrections in ${CORRECTIONS_FILE}`,
  found: 'a .yml file',
  hint: 'give it the ending .yaml',
};

const NONE: Corrections = { corrections: [], errors: [], lineOf: () => 1 };

/** Reads `content/corrections.yaml` of a project; a project without the file has none. */
export function readCorrections(root: string): Corrections {
  const path = join(root, CORRECTIONS_FILE);
  const misnamed = isThere(join(root, MISNAMED.file)) ? [MISNAMED] : [];
  if (!isThere(path)) return { ...NONE, errors: misnamed };
  const bytes = readFrom(dirname(path), basename(path), CORRECTIONS_FILE);
  const read = 'errors' in bytes ? { ...NONE, errors: bytes.errors } : parseCorrections(bytes.value);
  return { ...read, errors: [...misnamed, ...read.errors] };
}

/** Reads the file's bytes. Each correction is checked by itself, so that a bad one hides no other. */
export function parseCorrections(bytes: Uint8Array, file = CORRECTIONS_FILE): Corrections {
  const yaml = parseYaml(file, bytes);
  if (!('value' in yaml)) return { ...NONE, errors: yaml };
  if (yaml.value === undefined) return NONE;
  if (!Array.isArray(yaml.value)) return { ...NONE, errors: [noList(file, yaml)] };
  const read = yaml.value.map((value: unknown, i) => readItem(file, itemOf(yaml, value, i)));
  const written = read.flatMap((one, index) =>
    'value' in one ? [{ index, act: withoutGaps(one.value) as WrittenCorrection }] : [],
  );
  const ids = uniqueIds(written.map(({ act }) => act));
  const indexes = new Map(ids.map((id, i) => [id, written[i]!.index]));
  return {
    corrections: written.map(({ act }, i) => ({ ...act, id: ids[i]! })),
    errors: [...(yaml.lost ?? []), ...read.flatMap((one) => ('errors' in one ? one.errors : []))].sort(byLine),
    lineOf: (id, path = []) => yaml.lineOf([indexes.get(id) ?? 0, ...path]),
  };
}

function noList(file: string, yaml: ParsedYaml): FileError {
  return {
    file,
    line: yaml.lineOf([]),
    expected: 'a list of corrections',
    found: show(yaml.value),
    hint: 'begin each correction with "- do: …"',
  };
}

/** One correction, or all that is wrong with it. */
function readItem(file: string, item: ParsedYaml): ReturnType<typeof validate<WrittenItem>> {
  const { value, errors } = withSmallKeys(file, item);
  const read = validate(file, { ...item, value }, CORRECTION);
  if ('value' in read && errors.length === 0) return read;
  return { errors: [...errors, ...('errors' in read ? withComments(read.errors, item) : [])].sort(byLine) };
}

const byLine = (a: FileError, b: FileError): number => (a.line ?? 0) - (b.line ?? 0);

/** One item of a list as if it were a file of its own, but for its lines. */
function itemOf(yaml: ParsedYaml, value: unknown, index: number): ParsedYaml {
  return {
    value,
    lineOf: (path) => yaml.lineOf([index, ...path]),
    lineOfKey: (path, key) => yaml.lineOfKey([index, ...path], key),
    commentOn: (line) => yaml.commentOn(line),
  };
}

/** The keys that are written and no others; an article by its slug, with or without the ending of its file. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== 'object' || value === null) return value;
  const stated = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    stated.map(([key, one]) => [key, key === 'article' ? slug(String(one).replace(/\.txt$/, '')) : withoutGaps(one)]),
  );
}

/**
 * A problem that came to light later as an error of the file; `candidates` are the names that may have been meant, for
 * the value of this key.
 */
export function correctionError(
  { correction, path, expected, found, hint, other, unknown }: CorrectionProblem,
  { lineOf, corrections }: Pick<Corrections, 'lineOf' | 'corrections'>,
  candidates: (key: string) => readonly string[],
): FileError {
  const own = corrections.find(({ id }) => id === correction);
  const meant = unknown === undefined ? undefined : nearest(unknown, candidates(String(path.at(-1))), own);
  return {
    file: CORRECTIONS_FILE,
    line: lineOf(correction, path),
    expected,
    found: other === undefined ? found : `${found} on line ${lineOf(other)}`,
    hint: meant === undefined ? hint : `${hint} (did you mean "${meant}"?)`,
  };
}

/** What was meant by a name or an id: one of its kind, and nothing that the correction says elsewhere. */
function nearest(word: string, candidates: readonly string[], own: Correction | undefined): string | undefined {
  const kind = /^[a-z]+\//.exec(word)?.[0] ?? '';
  const said = new Set(Object.values(own ?? {}).map((value) => slug(String(value).replace(/^[a-z]+\//, ''))));
  const fitting = candidates
    .filter((one) => one.startsWith(kind) && (kind !== '' || !/^[a-z]+\//.test(one)))
    .map((one) => one.slice(kind.length));
  const others = fitting.filter((one) => !said.has(slug(one)));
  const meant = suggest(word.slice(kind.length), others, 'names');
  return meant === undefined ? undefined : kind + meant;
}
