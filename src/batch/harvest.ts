import { extractsIn, UNSOUND, type BatchOutcome } from './batch.ts';
import { keyOf, type Extract, type Made, type Source } from './extract.ts';

/** What has come of texts, by key: extracts, and what is wrong. */
export interface Harvest {
  readonly extracts: ReadonlyMap<string, Extract>;
  readonly wrong: ReadonlyMap<string, Omit<Made, 'article'>>;
}

/** A harvest that takes in what has come of one batch after the other. */
export interface Harvesting extends Harvest {
  readonly take: (sources: readonly Source[], outcome: BatchOutcome) => void;
}

export function harvest(): Harvesting {
  const extracts = new Map<string, Extract>();
  const wrong = new Map<string, Omit<Made, 'article'>>();
  const same = new Map<string, string>();
  const take: Harvesting['take'] = (sources, { batch, wrong: outcomes }) => {
    for (const [key, extract] of extractsIn(batch, same)) extracts.set(key.replace(UNSOUND, ''), extract);
    for (const [i, one] of outcomes.entries()) if (one) wrong.set(keyOf(sources[i]!), one);
  };
  return { extracts, wrong, take };
}
