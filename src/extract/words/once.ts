import type { Reading } from './reading.ts';

const forgetting: (() => void)[] = [];

/** Lets go of the last text, and so of the catalogue that it was read with. */
export function forgetReading(): void {
  for (const forget of forgetting) forget();
}

/**
 * Finds something out about a text once, however many rules ask. All ask of one text before they ask of the next, so that only
 * the last answer is kept.
 */
export function oncePerReading<T>(find: (reading: Reading) => T): (reading: Reading) => T {
  let last: Reading | undefined;
  let answer: T | undefined;
  forgetting.push(() => ([answer, last] = [undefined, undefined]));
  return (reading) => {
    if (reading !== last) [answer, last] = [find(reading), reading];
    return answer as T;
  };
}
