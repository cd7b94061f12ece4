import type { Corpus } from '../model.ts';
import { asked } from './kept/asked.ts';
import { KINDS } from './kinds.ts';
import { lookup } from './lookup.ts';
import { ANALYSES, FOOT, navigation, type Place } from './navigation.ts';
import { once } from './once.ts';
import { listOf } from './paging.ts';
import { articlePath } from './url.ts';

/** The pages above a page, the highest first; none for those that the masthead and the foot lead to. */
export function pagesAbove(path: string, corpus: Corpus): Place[] {
  const list = listOf(path);
  if (list) return [...pagesAbove(list, corpus), placeOf(list, corpus)];
  if (/^\/timeline\/./.test(path)) return [{ path: '/timeline/', label: 'Timeline' }];
  const [, first = '', second, third] = path.split('/');
  if (ANALYSES.some((analysis) => analysis.path === path)) return [{ path: '/analysis/', label: 'Analysis' }];
  if (!second) return [];
  if (first !== 'articles') {
    const url = `/${first}/${second}/`;
    const label = third ? nameAt(corpus, url) : undefined;
    const own = label === undefined ? [] : [{ path: url, label }];
    return [...KINDS.filter((kind) => kind.path === first).map(upToKind), ...own];
  }
  const articles = { path: '/articles/', label: 'Articles' };
  if (!third) return [articles];
  return [articles, { path: articlePath(second), label: lookup(corpus).article(second).article.title }];
}

/** The name of the entity whose page is there. */
const nameAt = asked('name at', (corpus, url: string) => namesByUrl(corpus).get(url));
const namesByUrl = once(({ entities }: Corpus) => new Map(entities.map(({ url, name }) => [url, name])));

/** A list as the masthead, the foot or the page of analyses calls it. */
function placeOf(path: string, corpus: Corpus): Place {
  return [...navigation(corpus), ...ANALYSES, ...FOOT].find((place) => place.path === path) ?? { path, label: 'All' };
}

const upToKind = ({ path, many }: { readonly path: string; readonly many: string }): Place => ({
  path: `/${path}/`,
  label: many,
});
