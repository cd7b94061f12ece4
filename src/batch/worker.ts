import { workerData } from 'node:worker_threads';
import { readCatalogue } from '../read/content.ts';
import { extractBatch, type BatchOutcome } from './batch.ts';
import type { Source } from './extract.ts';

/** What a thread is told when it starts: whose catalogue it reads, and which state of it. */
export interface Task {
  readonly holder: string;
  readonly digest: string;
}

const { holder, digest } = (workerData as [unknown, Task])[1];
const read = readCatalogue(holder);

/** Extracts a batch in a thread of its own, which compiles the catalogue once. */
export default function extract(sources: readonly Source[]): BatchOutcome {
  if (read.digest !== digest)
    throw new Error('content/entities has changed while the articles were read; run the same command again');
  return extractBatch(sources, read.catalogue);
}
