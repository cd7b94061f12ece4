import type { Contestant, Source } from './contestants/contestant.ts';
import { buildRounds } from './rounds.ts';
import type { Results, Sample } from './results.ts';
import { OURS, typical } from './statistics.ts';
import type { Time } from './time.ts';

/** From how many articles growth is measured: from a thousand, or, of few, from a fifth. */
export const fewOf = (articles: number): number => (articles >= 2000 ? 1000 : Math.ceil(articles / 5));

/** All builds of all contestants take about so many times as long as one of ours from nothing. */
const ROUND = 5;

/** Our cold build of the first few articles, to be compared with that of all. */
export const buildFew = (
  ours: Contestant,
  articles: readonly Source[],
  folder: string,
  rounds: number,
  time: Time,
): Promise<Sample[]> =>
  buildRounds({
    contestants: [ours],
    articles: articles.slice(0, fewOf(articles.length)),
    tasks: ['cold'],
    rounds,
    folder,
    time,
    after: (articles.length / fewOf(articles.length)) * ROUND,
  });

/** Of fewer articles, what a build takes at the start hides what they take. */
const ENOUGH = 2000;

/** Megabytes of memory that each article more takes; nothing where they are too few to tell. */
export function memoryOfEach(results: Results): number | undefined {
  const { articles } = results;
  const few = fewOf(articles);
  const [less, more] = [few, articles].map((size) => typical(results, 'cold', OURS, 'memory', size));
  if (articles < ENOUGH || less === undefined || more === undefined) return undefined;
  return (more - less) / (articles - few);
}
