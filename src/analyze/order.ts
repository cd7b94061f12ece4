import type { ReadArticle } from '../model.ts';

/** Compares strings by code units: the same everywhere, whatever the locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Articles by the day they are taken to be published on, undated ones last, then by id. */
export function byPublication(a: ReadArticle, b: ReadArticle): number {
  const [first, second] = [a, b].map(({ article }) => article.published?.anchor ?? '9999-12-31') as [string, string];
  return byText(first, second) || byText(a.article.id, b.article.id);
}
