import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PagefindFragment } from '../../../src/site/search/slim-fragment.ts';
import { SIGNATURE } from '../../../src/site/search/pagefind-files.ts';

/** The sentences of each article of a built site, as its search has them. */
export function textsOf(folder: string): string[][] {
  const fragments = path.join(folder, 'pagefind/fragment');
  const files = readdirSync(fragments).toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  return files.map((file) => {
    const bytes = gunzipSync(readFileSync(path.join(fragments, file))).subarray(SIGNATURE.length);
    return (JSON.parse(bytes.toString()) as PagefindFragment).anchors.map(({ text }) => text);
  });
}
