import type { FormerIndex } from './former-index.ts';
import type { IndexParts, IndexedArticle } from './index-parts.ts';
import { mergedWords } from './merge-words.ts';
import { type PairRows, pairRows } from './pair-files.ts';

/** The articles of a former index that are those of the new one. */
export interface Kept {
  readonly index: FormerIndex;
  readonly ids: ReadonlySet<string>;
}

/** What the index is made of: what Pagefind gives of some articles, and what is kept of others. Undefined where there are none. */
export function joinedParts(own: IndexParts | undefined, kept: Kept | undefined): IndexParts | undefined {
  if (!kept) return own;
  const { index, ids } = kept;
  const isKept = ({ id }: IndexedArticle): boolean => ids.has(id);
  const articles = [...index.articles.filter(isKept), ...(own?.articles ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (articles.length === 0) return undefined;
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: IndexedArticle): number => places.get(id)!;
  const sources = [
    { words: index.words, places: index.articles.map((one) => (isKept(one) ? placeOf(one) : -1)) },
    ...(own ? [{ words: own.words, places: own.articles.map(placeOf) }] : []),
  ];
  return { ...index, articles, words: mergedWords(sources) };
}

/**
 * The rows of the filter of words side by side.
 *
 * @param numbers of all articles, by their ids
 */
export function joinedRows(
  own: IndexParts | undefined,
  numbers: ReadonlyMap<string, number>,
  kept: Kept | undefined,
): PairRows {
  const sentences = (own?.articles ?? []).flatMap(({ id, shown }) =>
    typeof shown === 'string' ? [] : [[numbers.get(id)!, shown.anchors.map(({ text }) => text)] as const],
  );
  if (!kept) return pairRows(sentences);
  const { index, ids } = kept;
  const now = index.ids.map((id) => (ids.has(id) ? numbers.get(id)! : -1));
  return pairRows(sentences, { rows: index.rows, numbers: now });
}
