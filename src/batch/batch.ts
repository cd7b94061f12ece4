import { fromLines, toLines } from '../kept/compact.ts';
import type { Catalogue } from '../model.ts';
import { extractAll, keyOf, makeArticle, type Extract, type Made, type Source } from './extract.ts';

/** Extracts in the form in which threads hand them on and the disk keeps them. */
export interface Batch {
  /** Of each extract, by which it is found again. */
  readonly keys: readonly string[];
  readonly lines: readonly string[];
}

/** What has come of some sources: the extracts of those that are articles, and of each what is wrong with it, if anything is. */
export interface BatchOutcome {
  readonly batch: Batch;
  readonly wrong: readonly (Omit<Made, 'article'> | undefined)[];
}

/** Articles in a batch: enough that messages and files are few, and few enough that all threads end at about the same time. */
const SIZE = 64;

export const toBatches = <T>(sources: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(sources.length / SIZE) }, (_, i) => sources.slice(i * SIZE, (i + 1) * SIZE));

/** Makes articles of sources and finds what is in them. */
export function extractBatch(sources: readonly Source[], catalogue: Catalogue): BatchOutcome {
  const made = sources.map((source) => makeArticle(source));
  const articles = made.flatMap(({ article, problems }, i) =>
    article ? [{ article, key: keyOf(sources[i]!) + (problems.length > 0 ? UNSOUND : '') }] : [],
  );
  const extracts = extractAll(
    articles.map(({ article }) => article),
    catalogue,
  );
  return {
    batch: { keys: articles.map(({ key }) => key), lines: toLines(extracts) },
    wrong: made.map(({ refusal, problems }) =>
      refusal || problems.length > 0 ? { ...(refusal && { refusal }), problems } : undefined,
    ),
  };
}

/** After the key of an article with something wrong: it is read anew each time, until it is mended. */
export const UNSOUND = '!';

/** The extracts of a batch with their keys; only those of `wanted`, where that is given. */
export function* extractsIn({ keys, lines }: Batch, same: Map<string, string>, wanted?: ReadonlySet<string>) {
  const read = fromLines(lines, same);
  for (const [row, key] of keys.entries()) if (wanted?.has(key) ?? true) yield [key, read(row) as Extract] as const;
}
