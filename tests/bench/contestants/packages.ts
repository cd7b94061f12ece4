import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** A folder of packages with a link to each: what begins with a dot is no package but the programs and the caches. */
export function linkPackages(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from))
    if (!name.startsWith('.') || name === '.bin') symlinkSync(path.join(from, name), path.join(to, name), 'junction');
}
