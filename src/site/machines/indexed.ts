import type { Corpus } from '../../model.ts';
import { ANALYSES, FOOT, navigation } from '../navigation.ts';
import { articlePath } from '../url.ts';

/** The page under which search engines list a page: the file of an article as it is repeats the article. */
export function canonicalPath(path: string): string {
  return path.replace(/^(\/articles\/[^/]+\/)source\/$/, '$1');
}

/** Site paths of all pages for search engines, each its own canonical one. */
export function indexedPaths(corpus: Corpus): string[] {
  const places = [...navigation(corpus), ...ANALYSES, ...FOOT].map(({ path }) => path);
  const articles = corpus.articles.map(({ article }) => articlePath(article));
  return ['/', ...places, ...articles, ...corpus.entities.map(({ url }) => url)];
}
