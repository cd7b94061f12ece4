import type { Corpus } from '../../model.ts';
import { type AllWritten, knowData, writeData } from './files.ts';
import type { Sink } from './sink.ts';

/**
 * What a build asks the pages' program, which is bundled apart from it, so that the files of data are no pages: they are by
 * far the biggest files of a site, so they are written once for all threads, and never held whole.
 */
export interface DataWriter {
  /** Writes all of them, and tells which there are. */
  readonly write: (sink: Sink) => AllWritten;
  /** Says who tells what is written, once a page asks for it. */
  readonly know: (written: () => AllWritten) => void;
}

/** Where a build that writes the files of data by itself puts an empty object, which the pages' program fills. */
export const DATA_WRITER = Symbol.for('flankwatch.data');

/** Answers whether somebody writes the files of data apart from pages. */
export function isWrittenApart(corpus: Corpus): boolean {
  const wanted = (globalThis as unknown as Record<symbol, Partial<DataWriter> | undefined>)[DATA_WRITER];
  if (!wanted) return false;
  const write = (sink: Sink): AllWritten => writeData(corpus, sink);
  const know = (written: () => AllWritten): void => knowData(corpus, written);
  Object.assign(wanted, { write, know } satisfies DataWriter);
  return true;
}
