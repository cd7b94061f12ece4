import type { Results, Sample, Task } from './results.ts';

/** The one in the middle; between the two in the middle of an even number. Nothing of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

export type Figure = 'seconds' | 'processor' | 'memory';

export const OURS = 'Flankwatch';
export const ASTRO = 'Astro';
export const ELEVENTY = 'Eleventy';

/** The median of a figure over the rounds; nothing where it was not measured. */
export function typical(
  { samples, articles }: Pick<Results, 'samples' | 'articles'>,
  task: Task,
  contestant: string,
  figure: Figure = 'seconds',
  size = articles,
): number | undefined {
  const same = (one: Sample) => one.task === task && one.contestant === contestant && one.articles === size;
  return median(samples.filter(same).flatMap((one) => one[figure] ?? []));
}

/** How many times the other; nothing where one of them is not known. */
export const times = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined || other === 0 ? undefined : one / other;
