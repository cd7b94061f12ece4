import { z } from 'zod';
import { decode } from '../ingest/index.ts';
import type { Catalogue } from '../model.ts';
import { extractFrom, keyOf, makeArticle, type Extract, type Source } from './extract.ts';
import { checkExtract } from './extract-schema.ts';
import type { Stamp } from './store.ts';
import { entriesById } from './known.ts';

/** An extract as a line of JSON, with what it was made of and by. */
export interface ExtractLine extends Stamp {
  readonly id: string;
  /** Of the text's bytes and its sidecar. */
  readonly key: string;
  readonly extract: Extract;
}

/** The answer to an article's line: all that a build needs of it; or what is wrong with it. */
export function answerWhole(
  source: Source,
  catalogue: Catalogue,
  stamp: Stamp,
): ExtractLine | { id: string; error: string } {
  const { id } = source;
  const { article, refusal, problems } = makeArticle(source);
  if (refusal) return { id, error: `expected an article in plain text; found ${refusal.found}; ${refusal.hint}` };
  const [problem] = problems;
  if (problem) return { id, error: `repairs: expected ${problem.expected}; found ${problem.found}; ${problem.hint}` };
  return { id, key: keyOf(source), ...stamp, extract: extractFrom(article!, catalogue) };
}

const HEAD = z.object({ key: z.string(), extractor: z.string(), catalogue: z.string(), extract: z.unknown() });

/** What a line from elsewhere comes to. */
export type Taken =
  | { readonly key: string; readonly extract: Extract }
  /** Of another extractor or catalogue, or of an article that is not wanted. */
  | 'other'
  | 'not wanted'
  | { readonly wrong: string };

/** Takes an extract that was made elsewhere, where it is whole and of just such an article, extractor and catalogue. */
export function takeLine(line: string, wanted: ReadonlyMap<string, Source>, stamp: Stamp, catalogue: Catalogue): Taken {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { wrong: `expected JSON; found ${line.length} characters that are none, or not whole` };
  }
  const head = HEAD.safeParse(value);
  if (!head.success) return { wrong: `expected an answer of "extract --jsonl --whole"; found ${errorIn(value)}` };
  const { key, extractor, catalogue: of, extract: written } = head.data;
  if (extractor !== stamp.extractor || of !== stamp.catalogue) return 'other';
  const source = wanted.get(key);
  if (!source) return 'not wanted';
  const extract = checkExtract(written);
  if ('wrong' in extract) return { wrong: `expected an extract; found ${extract.wrong}` };
  const decoded = decode(source.bytes);
  const entries = entriesById(catalogue);
  if (!decoded.ok || decoded.text !== extract.article.text)
    return { wrong: 'expected the text of its key; found another' };
  if (!extract.known.every((id) => entries.has(id))) return { wrong: 'expected ids of the catalogue; found others' };
  return { key, extract };
}

const errorIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'error' in value
    ? `the error "${String(value.error)}"`
    : 'something else';
