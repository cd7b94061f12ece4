/** Makes the search index of a site in a thread of its own, while the rest of it is made. */
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import { indexArticles } from '../../src/site/search-index.ts';
import { untilThere, type Awaited } from './awaited.ts';

export interface IndexTask {
  readonly site: string;
  /** The pages of articles. */
  readonly articles: Awaited;
}

const { site, articles } = workerData as IndexTask;
const idOf = (file: string): string => path.basename(path.dirname(file));

/** The ids of the articles in their order, each as soon as its page is there. */
async function* written(): AsyncGenerator<string> {
  const inOrder = articles.files
    .map((file, place) => ({ id: idOf(file), place }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, place } of inOrder) {
    await untilThere(articles, place);
    yield id;
  }
}

await indexArticles(site, written());
