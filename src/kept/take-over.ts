import { copyFileSync, linkSync } from 'node:fs';

/** The same file under a second name where the disk has that, else a copy. */
export function takeOver(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
