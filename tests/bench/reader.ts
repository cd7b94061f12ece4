import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReaderFigure } from './results.ts';
import type { Time } from './time.ts';

const WEIGH = path.join(import.meta.dirname, 'weigh.ts');

/** What a reader of a built site fetches, seen in a browser. */
export async function readerFigures(site: string, time: Time): Promise<readonly ReaderFigure[] | undefined> {
  if (!existsSync(WEIGH)) {
    time.note('The bytes of a reader were not measured: tests/bench/weigh.ts is not there.');
    return undefined;
  }
  time.tell('the bytes of a reader, in a browser');
  const { weigh } = (await import(pathToFileURL(WEIGH).href)) as {
    weigh: (folder: string) => Promise<readonly ReaderFigure[]>;
  };
  return weigh(site);
}
