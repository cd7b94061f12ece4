import type { Corpus } from '../model.ts';
import { KINDS } from './kinds.ts';
import { lookup } from './lookup.ts';
import { ANALYSES, type Place } from './navigation.ts';
import { articlePath } from './url.ts';

/** The pages above a page, the highest first; none for those that the masthead and the foot lead to. */
export function pagesAbove(path: string, corpus: Corpus): Place[] {
  const [, first = '', second, third] = path.split('/');
  if (ANALYSES.some((analysis) => analysis.path === path)) return [{ path: '/analysis/', label: 'Analysis' }];
  if (!second) return [];
  if (first !== 'articles') return KINDS.filter((kind) => kind.path === first).map(upToKind);
  const articles = { path: '/articles/', label: 'Articles' };
  if (!third) return [articles];
  return [articles, { path: articlePath(second), label: lookup(corpus).article(second).article.title }];
}

const upToKind = ({ path, many }: { readonly path: string; readonly many: string }): Place => ({
  path: `/${path}/`,
  label: many,
});
