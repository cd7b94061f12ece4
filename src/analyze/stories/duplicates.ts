import type { NearDuplicate, ReadArticle } from '../../model.ts';
import { byText } from '../order.ts';
import { containment, sketchOf } from './sketch.ts';

/** One shingle in so many goes into the index: enough to find those that share a tenth of a page. */
const SAMPLED = 4;
/** A shingle that more articles have is a phrase of the trade. */
const COMMON = 40;
/** Least share of the shorter article that makes two of them near duplicates. */
const LEAST = 0.2;
/** The part of that share which the sample must show before two articles are compared in full: chance takes some away. */
const SHOWN = 0.5;

/**
 * Articles that share much of their wording, found by an index of sampled shingles (mod-p sketches, Broder 1997), so that
 * no two articles are compared of which the sample shows too little in common. `articles` in order of publication.
 */
export function nearDuplicates(articles: readonly ReadArticle[]): NearDuplicate[] {
  const sketches = articles.map(sketchOf);
  const samples = sketches.map((sketch) => sketch.filter((shingle) => shingle % SAMPLED === 0));
  const telling = withoutCommon(samples);
  const sharing = indexed(telling);
  const counts = new Uint16Array(articles.length);
  return telling
    .flatMap((own, i) =>
      countedBefore(i, own, sharing, counts)
        .filter(([j, count]) => count >= LEAST * SHOWN * Math.min(samples[i]!.length, samples[j]!.length))
        .map(([j]): NearDuplicate => {
          const names = [articles[j]!.article.id, articles[i]!.article.id] as const;
          return { articles: names, share: containment(sketches[j]!, sketches[i]!) };
        }),
    )
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share || byText(a.articles.join(' '), b.articles.join(' ')));
}

/** The samples without what too many articles have. */
function withoutCommon(samples: readonly Uint32Array[]): Uint32Array[] {
  const having = new Map<number, number>();
  for (const sample of samples) for (const shingle of sample) having.set(shingle, (having.get(shingle) ?? 0) + 1);
  return samples.map((sample) => sample.filter((shingle) => having.get(shingle)! <= COMMON));
}

/** Where each shingle stands, in ascending order. */
function indexed(samples: readonly Uint32Array[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  samples.forEach((sample, i) => {
    for (const shingle of sample) {
      const others = places.get(shingle);
      if (others) others.push(i);
      else places.set(shingle, [i]);
    }
  });
  return places;
}

/** The earlier articles that share shingles with one, and how many. `counts` is zero throughout, before and after. */
function countedBefore(
  i: number,
  sample: Uint32Array,
  sharing: ReadonlyMap<number, readonly number[]>,
  counts: Uint16Array,
): (readonly [place: number, count: number])[] {
  const touched: number[] = [];
  for (const shingle of sample) {
    for (const j of sharing.get(shingle)!) {
      if (j >= i) break;
      if (counts[j]!++ === 0) touched.push(j);
    }
  }
  const found = touched.map((j) => [j, counts[j]!] as const);
  for (const j of touched) counts[j] = 0;
  return found;
}
