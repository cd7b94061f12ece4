import { onForget } from '../../text/forget.ts';
import type { Reading } from './reading.ts';

/**
 * Finds something out about a text once, however many rules ask. All ask of one text before they ask of the next, so that only
 * the last answer is kept.
 */
export function oncePerReading<T>(find: (reading: Reading) => T): (reading: Reading) => T {
  let last: Reading | undefined;
  let answer: T | undefined;
  // A text holds on to the catalogue that it was read with.
  onForget(() => ([answer, last] = [undefined, undefined]));
  return (reading) => {
    if (reading !== last) [answer, last] = [find(reading), reading];
    return answer as T;
  };
}
