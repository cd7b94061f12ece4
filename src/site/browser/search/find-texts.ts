import { firstOfEach } from '../../search/first.ts';
import { askedWords, soughtBy } from '../../search/sought.ts';
import { type Counts, type Facets, countsFor, narrowed } from './facets.ts';
import { type Fewer, areTogether, fewerWords } from './fewer-words.ts';
import type { Result } from './pagefind.ts';
import { type ArticleHit, readArticles } from './read-articles.ts';
import type { TextIndex } from './text-index.ts';
import type { Wanted } from './wanted.ts';

export interface TextHits {
  readonly hits: readonly ArticleHit[];
  /** Articles found in all. */
  readonly total: number;
  /** Whether all of them have been read; words side by side are only seen in the text. */
  readonly sure: boolean;
  /** Articles found under whatever filter. */
  readonly unfiltered: number;
  /** What was looked for: the query, and other spellings of the name that it is. */
  readonly queries: readonly string[];
  /** Whether they only have words that begin as the last one. */
  readonly begun: boolean;
  /** Words of the query that no article has. */
  readonly missing: readonly string[];
  /** Where nothing is found: whether an article has all words all the same, and what to ask for instead. */
  readonly together: boolean;
  readonly fewer: readonly Fewer[];
  /** Left out where nobody filters. */
  readonly counts?: Counts | undefined;
  /** Reads the next ones; left out where there are none. */
  readonly more?: () => Promise<readonly ArticleHit[]>;
}

/** What is searched; without facets, nothing is filtered. */
export interface Searched {
  readonly index: TextIndex;
  readonly facets?: Facets | undefined;
  /** Articles that are read at a time. */
  readonly atOnce: number;
  /** Waits until the reader has stopped typing; left out, where nobody types. */
  readonly rested?: (() => Promise<void>) | undefined;
}

/**
 * The articles for a query under filters, in other spellings too. An article counts only when its text really has the
 * words; where none has, those with words that begin as the last one are given, and said to be such.
 */
export async function findTexts(
  { query, filters }: Wanted,
  spellings: readonly string[],
  { index, facets, atOnce, rested }: Searched,
): Promise<TextHits> {
  const queries = [query, ...spellings];
  const answers = await Promise.all(queries.map((one) => index.having(one)));
  const { words } = answers[0]!;
  const missing = words.filter(({ articles }) => articles.size === 0).map(({ word }) => word);
  const among = { filters, facets, atOnce, missing, together: false, fewer: [] };
  const whole = firstOfEach(
    answers.flatMap(({ results }) => results),
    ({ id }) => id,
  );
  const base = await verified(whole, queries, atOnce);
  if (base.length > 0 || query === '') return hitsAmong(base, { ...among, queries, begun: false });
  // Of a word that is still being typed, each beginning has other articles.
  await rested?.();
  const begun = await articlesWithBeginning(query, missing, { index, atOnce });
  if (begun.length > 0) return hitsAmong(begun, { ...among, queries: [query], begun: true });
  const together = words.length > 1 && areTogether(words) && !isSingle(query);
  return hitsAmong([], { ...among, queries: [query], begun: false, together, fewer: fewerWords(query, words) });
}

/** Only the last word may be a beginning: where another one is missing, there is nothing to be read. */
async function articlesWithBeginning(
  query: string,
  missing: readonly string[],
  { index, atOnce }: Searched,
): Promise<readonly Result[]> {
  const last = askedWords(query).at(-1);
  if (missing.some((word) => word !== last)) return [];
  const alike = (await index.beginning(query)).slice(0, atOnce);
  const found = new Set((await readArticles(alike, [query], true)).map(({ id }) => id));
  return alike.filter(({ id }) => found.has(id));
}

interface Among extends Pick<TextHits, 'queries' | 'begun' | 'missing' | 'together' | 'fewer'> {
  readonly filters: Wanted['filters'];
  readonly facets: Facets | undefined;
  readonly atOnce: number;
}

async function hitsAmong(base: readonly Result[], among: Among): Promise<TextHits> {
  const { filters, facets, atOnce, ...told } = among;
  const { queries, begun } = told;
  const left = facets ? narrowed(base, filters, facets) : base;
  const read = async (from: number): Promise<ArticleHit[]> =>
    readArticles(left.slice(from, from + atOnce), queries, begun);
  const hits = await read(0);
  let next = atOnce;
  const more = async (): Promise<ArticleHit[]> => {
    const some = await read(next);
    next += atOnce;
    return some;
  };
  return {
    hits,
    total: left.length - (Math.min(left.length, atOnce) - hits.length),
    unfiltered: base.length,
    ...told,
    sure: base.length <= atOnce || queries.every(isKnown),
    counts: facets && countsFor(base, filters, facets),
    ...(left.length > atOnce ? { more } : {}),
  };
}

function isSingle(query: string): boolean {
  return soughtBy(query).units.every((unit) => unit.length === 1);
}

/** Whether the index tells all that is asked: not where words must stand side by side, or where there is but a letter. */
const isKnown = (query: string): boolean => query === '' || (isSingle(query) && askedWords(query).length > 0);

/** Few articles are read at once, so that what is counted is what is shown. */
async function verified(
  results: readonly Result[],
  queries: readonly string[],
  atOnce: number,
): Promise<readonly Result[]> {
  if (results.length > atOnce || queries.every((query) => query === '')) return results;
  const shown = new Set((await readArticles(results, queries, false)).map(({ id }) => id));
  return results.filter(({ id }) => shown.has(id));
}
