import path from 'node:path';
import { show } from '../../src/site/dev/live.ts';
import { memoryStore } from '../../src/site/dev/memory-store.ts';
import { fill, type StoredArticle } from '../../src/site/fill.ts';
import { createHash } from 'node:crypto';

/** Reads the content and shows it to the pages' program; `store` has what was read before. */
export function showContent(root: string, holder: string, store = memoryStore()): void {
  const generateDigest = (text: string | Record<string, unknown>) =>
    createHash('sha256').update(String(text)).digest('hex').slice(0, 16);
  fill({ store, generateDigest, logger: console as never }, { root, holder, content: path.join(holder, 'content') });
  show({ articles: store.values().map(({ data }) => data as unknown as StoredArticle) });
}
