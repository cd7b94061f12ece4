import type { Corpus } from '../../model.ts';
import { terms } from './terms.ts';

/** Rarer words than these are left out of a big corpus: the file is fetched by whoever finds nothing. */
const MOST = 20_000;
const SHORTEST = 4;

/**
 * The words of the articles, as printed and as repaired, folded and in order, for telling what a misspelt query means, and that a word which the
 * index does not give is in the corpus all the same.
 */
export function vocabulary({ articles }: Corpus): string[] {
  const times = new Map<string, number>();
  for (const { article } of articles) {
    for (const { role, start, end } of article.blocks) {
      if (role === 'leftover') continue;
      for (const word of terms(article.text.slice(start, end))) times.set(word, (times.get(word) ?? 0) + 1);
    }
    for (const { to } of article.repairs ?? [])
      for (const word of terms(to)) times.set(word, Math.max(1, times.get(word) ?? 0));
  }
  return [...times]
    .filter(([word]) => word.length >= SHORTEST && /^\p{L}/u.test(word))
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word)
    .toSorted();
}
