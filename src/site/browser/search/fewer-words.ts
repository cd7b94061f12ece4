import { asTyped } from '../../search/sought.ts';
import type { WordIn } from './text-index.ts';

/** A query with fewer words than a reader asked for, and how many articles have all of them. */
export interface Fewer {
  readonly query: string;
  readonly articles: number;
}

const OFFERED = 3;

/**
 * What to ask for instead where no article has what is asked for: as many of the words as any article has, and which of them
 * most articles have. Where one has them all, they only do not stand side by side there.
 */
export function fewerWords(query: string, words: readonly WordIn[]): Fewer[] {
  const had = new Map<string, string[]>();
  for (const { word, articles } of words) for (const id of articles) had.set(id, [...(had.get(id) ?? []), word]);
  const most = [...had.values()].reduce((sum, some) => Math.max(sum, some.length), 0);
  const together = Map.groupBy(
    [...had.values()].filter((some) => some.length === most),
    (some) => some.map((word) => asTyped(query, word)).join(' '),
  );
  return [...together]
    .map(([fewer, articles]) => ({ query: fewer, articles: articles.length }))
    .toSorted((a, b) => b.articles - a.articles)
    .filter((one) => one.query !== query)
    .slice(0, OFFERED);
}

/** Whether some article has all of the words. */
export const areTogether = (words: readonly WordIn[]): boolean =>
  words.length > 0 && [...words[0]!.articles].some((id) => words.every(({ articles }) => articles.has(id)));
