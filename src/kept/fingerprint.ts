import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './files-below.ts';

/** Everything but the article itself and the catalogue that decides what is found in an article. */
const EXTRACTOR = [
  'src/model.ts',
  'src/text',
  'src/lexicon',
  'src/time',
  'src/read',
  'src/ingest',
  'src/extract',
  'src/analyze/merge',
  'src/analyze/timeline',
  'src/batch',
  'src/kept',
  'package.json',
];

/** What decides what is read out of the catalogue's files and the places of the packages. */
const READER = ['src/model.ts', 'src/text', 'src/lexicon', 'src/time', 'src/read', 'src/kept', 'package.json'];

/** One digest of the extractor: what it has found is kept only as long as this stays the same. */
export const extractorPrint = (root: string): string => fingerprint(root, EXTRACTOR);

/** One digest of what reads the catalogue. */
export const readerPrint = (root: string): string => fingerprint(root, READER);

function fingerprint(root: string, parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of parts.flatMap((part) => filesBelow(path.join(root, part))))
    hash.update(path.relative(root, file).replaceAll('\\', '/')).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
