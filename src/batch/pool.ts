import { availableParallelism } from 'node:os';
import path from 'node:path';
import Tinypool from 'tinypool';
import { projectRoot } from '../kept/folder.ts';
import type { BatchOutcome } from './batch.ts';
import type { Source } from './extract.ts';
import type { Task } from './worker.ts';

/** With fewer articles to read, one thread is done before others have compiled the catalogue. */
const LEAST = 600;

/** In MB, of what a thread has made last: more of it takes memory and saves hardly any time. */
const YOUNG = 16;

/** How many threads are to read so many articles; none where this one does it alone. Throws as `threads` does. */
export function threadsFor(articles: number, set = process.env['FLANKWATCH_WORKERS']): number {
  return threads(articles >= LEAST, set);
}

/**
 * How many threads there are for some work: one for each core where it is worth them, or what `FLANKWATCH_WORKERS` sets.
 *
 * @throws a RangeError where that is no number
 */
export function threads(isWorth: boolean, set = process.env['FLANKWATCH_WORKERS']): number {
  if (set !== undefined && set !== '') {
    if (/^\d{1,3}$/.test(set)) return Number(set);
    throw new RangeError(`FLANKWATCH_WORKERS must be a number of threads such as 4, or 0 for none, found "${set}".`);
  }
  const cores = availableParallelism();
  return !isWorth || cores < 2 ? 0 : cores;
}

/** Extracts batches in threads; calls back with each outcome as it comes. */
export async function extractInThreads(
  batches: readonly (readonly Source[])[],
  task: Task,
  threads: number,
  take: (batch: readonly Source[], outcome: BatchOutcome) => void,
): Promise<void> {
  const pool = new Tinypool({
    filename: path.join(projectRoot(), 'src/batch/worker.ts'),
    minThreads: threads,
    maxThreads: threads,
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  try {
    await Promise.all(batches.map(async (batch) => take(batch, (await pool.run(batch)) as BatchOutcome)));
  } finally {
    await pool.destroy();
  }
}
