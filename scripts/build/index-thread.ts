import { workerData } from 'node:worker_threads';
import { indexArticles } from '../../src/site/search-index.ts';

await indexArticles(workerData as string);
