/** Makes the search index of a site in a thread of its own, while the rest of it is made. */
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import { indexArticles } from '../../src/site/search-index.ts';
import { formerIndex } from '../../src/site/search/former-index.ts';
import type { Kept } from '../../src/site/search/join-index.ts';
import { untilThere, type Awaited } from './awaited.ts';

export interface IndexTask {
  readonly site: string;
  /** The pages of articles. */
  readonly articles: Awaited;
  /** The index of the former site, and which of the pages are those that it was made from. */
  readonly former?: FormerSite | undefined;
}

export interface FormerSite {
  /** Folder of the index, and the paths of its files there. */
  readonly index: string;
  readonly files: readonly string[];
  /** All pages of articles of that site. */
  readonly articles: readonly string[];
  readonly kept: readonly string[];
}

const { site, articles, former } = workerData as IndexTask;
const idOf = (file: string): string => path.basename(path.dirname(file));
const kept = former && keptOf(former);
await indexArticles(site, written(), kept);

function keptOf({ index: folder, files, articles, kept }: FormerSite): Kept | undefined {
  const index = formerIndex(folder, files, articles.map(idOf).sort());
  return index && { index, ids: new Set(kept.map(idOf)) };
}

/** The ids of the articles that are to be indexed in their order, each as soon as its page is there. */
async function* written(): AsyncGenerator<string> {
  const inOrder = articles.files
    .map((file, place) => ({ id: idOf(file), place }))
    .filter(({ id }) => !kept?.ids.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, place } of inOrder) {
    await untilThere(articles, place);
    yield id;
  }
}
