import type { NearDuplicate, ReadArticle } from '../../model.ts';
import { byText } from '../order.ts';
import { containment, ownText, shinglesOf } from './shingles.ts';

/** One shingle in so many goes into the index: enough to find those that share a tenth of a page. */
const SAMPLED = 4;
/** A shingle that more articles have is a phrase of the trade. */
const COMMON = 40;
/** Least share of the shorter article that makes two of them near duplicates. */
const LEAST = 0.2;

/**
 * Articles that share much of their wording, found by an index of sampled shingles (mod-p sketches, Broder 1997), so that
 * no two articles are compared that share nothing. `articles` in order of publication.
 */
export function nearDuplicates(articles: readonly ReadArticle[]): NearDuplicate[] {
  const shingles = articles.map(({ article }) => shinglesOf(ownText(article)));
  const index = new Map<number, number[]>();
  shingles.forEach((set, i) => {
    for (const shingle of set) {
      if (shingle % SAMPLED !== 0) continue;
      const others = index.get(shingle);
      if (others) others.push(i);
      else index.set(shingle, [i]);
    }
  });
  const pairs = new Set<number>();
  for (const sharing of index.values()) {
    if (sharing.length > COMMON) continue;
    for (const [at, i] of sharing.entries()) for (const j of sharing.slice(at + 1)) pairs.add(i * articles.length + j);
  }
  return [...pairs]
    .map((pair): NearDuplicate => {
      const [i, j] = [Math.floor(pair / articles.length), pair % articles.length];
      const names = [articles[i]!.article.id, articles[j]!.article.id] as const;
      return { articles: names, share: containment(shingles[i]!, shingles[j]!) };
    })
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share || byText(a.articles.join(' '), b.articles.join(' ')));
}
