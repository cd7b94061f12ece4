import { createReadStream, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { toLines } from '../kept/compact.ts';
import type { Catalogue } from '../model.ts';
import { readLines } from '../read/jsonl.ts';
import type { Batch } from './batch.ts';
import type { Extract, Source } from './extract.ts';
import { takeLine } from './extract-line.ts';
import type { Stamp } from './store.ts';

/** Extracts in a batch that is put together of lines. */
const SIZE = 64;

/** What there is to take, and by what it must have been made. */
export interface Wanted {
  readonly sources: ReadonlyMap<string, Source>;
  readonly stamp: Stamp;
  readonly catalogue: Catalogue;
}

/**
 * Takes extracts that were made elsewhere out of a file of lines, or of all such files (.jsonl) of a folder; `take` gets them in
 * batches. The same twice does no harm; what cannot be used is told and passed over.
 *
 * @throws an Error where there is no such file or folder
 */
export async function takeMerged(
  place: string,
  { sources, stamp, catalogue }: Wanted,
  take: (batch: Batch) => void,
  tell: { readonly warn: (line: string) => void; readonly inform: (line: string) => void },
): Promise<void> {
  const left = new Map(sources);
  const taken: [string, Extract][] = [];
  const flush = (): void => {
    if (taken.length === 0) return;
    take({ keys: taken.map(([key]) => key), lines: toLines(taken.map(([, extract]) => extract)) });
    taken.length = 0;
  };
  let others = 0;
  for (const file of filesAt(place)) {
    let number = 0;
    for await (const bytes of readLines(createReadStream(file))) {
      number += 1;
      const line = Buffer.from(bytes).toString();
      if (line.trim() === '') continue;
      const one = takeLine(line, left, stamp, catalogue);
      if (one === 'other') others += 1;
      else if (typeof one === 'object' && 'wrong' in one)
        tell.warn(`${file}:${number}: ${one.wrong}; it is passed over`);
      else if (one !== 'not wanted' && left.delete(one.key) && taken.push([one.key, one.extract]) === SIZE) flush();
    }
  }
  flush();
  const strangers = others > 0 ? `; ${others} lines are of another extractor or catalogue` : '';
  tell.inform(`${sources.size - left.size} articles taken from ${place}, ${left.size} left to read here${strangers}`);
}

function filesAt(place: string): string[] {
  const kind = statSync(place, { throwIfNoEntry: false });
  if (!kind)
    throw new Error(`FLANKWATCH_EXTRACTED must name a file of lines or a folder of such files; found no ${place}`);
  if (!kind.isDirectory()) return [place];
  const names = readdirSync(place).filter((name) => name.endsWith('.jsonl'));
  return names.sort().map((name) => path.join(place, name));
}
