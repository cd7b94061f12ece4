import { createHash } from 'node:crypto';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { readKept, removeKept, writeKept } from './file.ts';
import { keptFolder } from './folder.ts';

const PREFIX = 'articles-';
/** In the folder of a site: where that site's content lies. */
const OF = 'of';

/** Where the extracts of a folder of content are kept. Each has its own, so that two sites do not clear away each other's. */
export function homeOf(holder: string): string {
  const real = existsSync(holder) ? realpathSync(holder) : path.resolve(holder);
  return path.join(keptFolder(), PREFIX + createHash('sha256').update(real).digest('hex').slice(0, 16));
}

/** Notes whose home it is, and removes those of content that is gone. */
export function tidyHomes(holder: string): void {
  const own = path.join(homeOf(holder), OF);
  if (!readKept(own)) writeKept(own, path.resolve(holder));
  for (const name of homes()) {
    const home = path.join(keptFolder(), name);
    const of = readKept(path.join(home, OF));
    if (typeof of === 'object' && !existsSync(of.text)) removeKept(home);
  }
}

function homes(): string[] {
  try {
    return readdirSync(keptFolder()).filter((name) => name.startsWith(PREFIX));
  } catch {
    return [];
  }
}
