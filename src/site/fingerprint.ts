import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Everything but the article itself that decides what is found in it, below the project's folder. */
const ENGINE = [
  'src/model.ts',
  'src/text',
  'src/lexicon',
  'src/time',
  'src/read',
  'src/ingest',
  'src/extract',
  'src/analyze/merge',
  'package.json',
];

/**
 * One digest of the extractor and of the entities it knows: Astro's content store outlives an edit of either, so what is
 * stored is kept only as long as this stays the same. Without `content`, of the extractor alone.
 */
export function fingerprint(root: string, content?: string): string {
  const hash = createHash('sha256');
  for (const file of [
    ...ENGINE.flatMap((part) => filesIn(path.join(root, part))),
    ...(content === undefined ? [] : filesIn(path.join(content, 'entities'))),
  ]) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
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
