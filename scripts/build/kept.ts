import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What Astro keeps of a build for the next one, and the digest by which it is known to be whole. */
const STORE = 'node_modules/.astro/data-store.json';
const MARK = 'node_modules/.astro/data-store.sha256';

/** Forgets what an earlier build kept unless it is, byte for byte, what a build left that came to its end. */
export function checkKept(root: string, tell: (line: string) => void): void {
  const digest = digestOf(path.join(root, STORE));
  if (digest === undefined || digest === readIfThere(path.join(root, MARK))?.toString()) return;
  tell(`What the last build kept in ${STORE} is not whole; all articles are read anew.`);
  rmSync(path.join(root, STORE), { recursive: true, force: true });
}

/** To be called when a build has come to its end. */
export function markKept(root: string): void {
  const digest = digestOf(path.join(root, STORE));
  if (digest !== undefined) writeFileSync(path.join(root, MARK), digest);
}

function digestOf(file: string): string | undefined {
  const bytes = readIfThere(file);
  return bytes && createHash('sha256').update(bytes).digest('hex');
}

/** Nothing where there is no such file; no bytes where it cannot be read. */
function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : Buffer.alloc(0);
  }
}
