import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

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
  for (const file of parts.flatMap((part) => filesIn(path.join(root, part))))
    hash.update(path.relative(root, file).replaceAll('\\', '/')).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** The file itself, or all files below the folder, sorted; nothing where there is none. */
function filesIn(place: string): string[] {
  try {
    const below = readdirSync(place, { recursive: true, withFileTypes: true });
    return below
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [place];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
