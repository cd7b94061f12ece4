import { commonNumbers } from './common-numbers.ts';

/** Files of a site that others wait for while they are made or taken over, in memory that threads share. */
export interface Awaited {
  readonly files: readonly string[];
  /** For each of them, whether it is there. */
  readonly there: Int32Array;
}

export const awaitedOf = (files: readonly string[]): Awaited => ({ files, there: commonNumbers(files.length) });

/** A function to be called with each file that is there; those that nobody waits for are nothing to it. */
export function marker({ files, there }: Awaited): (file: string) => void {
  const places = new Map(files.map((file, i) => [file, i]));
  return (file) => {
    const place = places.get(file);
    if (place === undefined) return;
    Atomics.store(there, place, 1);
    Atomics.notify(there, place);
  };
}

/** In milliseconds, as long as a timer can be. */
const LONG = 2 ** 31 - 1;

/** Until a file, by its place among the awaited ones, is there, whichever thread makes it. */
export async function untilThere({ there }: Awaited, place: number): Promise<void> {
  if (Atomics.load(there, place) !== 0) return;
  // Memory that is waited for keeps no thread alive.
  const alive = setInterval(() => undefined, LONG);
  try {
    while (Atomics.load(there, place) === 0) await Atomics.waitAsync(there, place, 0).value;
  } finally {
    clearInterval(alive);
  }
}
