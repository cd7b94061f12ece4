import type { Reading } from './reading.ts';

/** How many questions there are. */
let questions = 0;

/** Finds something out about a text once, however many rules ask; it is kept with the text, for as long as that is read. */
export function oncePerReading<T extends object>(find: (reading: Reading) => T): (reading: Reading) => T {
  const question = questions++;
  return (reading) => (reading.answers[question] ??= find(reading)) as T;
}
