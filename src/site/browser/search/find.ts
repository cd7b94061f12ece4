import { type NameHits, type NameMatcher, otherSpellings } from '../../search/match-names.ts';
import type { NameRecord } from '../../search/names.ts';
import { type Passage, passagesOfAny } from '../../search/passages.ts';
import type { Fragment, Pagefind } from './pagefind.ts';
import type { Wanted } from './form.ts';

const ARTICLES = 30;
const SPELLINGS = 6;

export interface Tools {
  /** Left out where there is no text index. */
  readonly pagefind?: Pagefind | undefined;
  readonly names: readonly NameRecord[];
  readonly match: NameMatcher;
}

export interface ArticleHit {
  readonly page: Fragment;
  readonly passages: readonly Passage[];
}

export interface Found {
  readonly names: NameHits;
  /** Left out where the texts could not be searched. */
  readonly articles?: readonly ArticleHit[] | undefined;
}

/**
 * Names and articles for a query under filters; names need no text index and are given without one. A query that is a
 * name is looked for in its other spellings too; an article counts only when its text really has the words. Filters
 * alone give all their articles.
 */
export async function find({ query, filters }: Wanted, { match, pagefind }: Tools): Promise<Found> {
  const { how, hits } = match(query);
  const names = { how, hits: hits.filter(({ record }) => !filters['kind'] || record.kind === filters['kind']) };
  const queries = query === '' ? [] : [query, ...otherSpellings(query, names).slice(0, SPELLINGS)];
  const articles = pagefind && (await articlesFor(queries, filters, pagefind).catch(() => undefined));
  // Names that are only spelt alike help where nothing else was found.
  return { articles, names: how === 'similar' && articles?.length ? { how, hits: [] } : names };
}

async function articlesFor(
  queries: readonly string[],
  filters: Wanted['filters'],
  pagefind: Pagefind,
): Promise<ArticleHit[]> {
  const asked = queries.length > 0 ? queries : [null];
  const answers = await Promise.all(asked.map((one) => pagefind.search(one, { filters })));
  const results = new Map(answers.flatMap((answer) => answer.results).map((result) => [result.id, result]));
  const pages = await Promise.all([...results.values()].slice(0, ARTICLES).map((result) => result.data()));
  return pages
    .map((page) => ({ page, passages: passagesOfAny(queries, page.anchors) }))
    .filter(({ passages }) => passages.length > 0 || queries.length === 0);
}
