import type { Contestant, Source } from './contestants/contestant.ts';
import { buildRounds } from './rounds.ts';
import type { Sample } from './results.ts';
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
