import type { Article } from '../model.ts';

/** Characters of text that are read at once: more take more memory and no less time. */
const MOST = 250_000;

/** Articles in rows, each to be read at once; a long one is by itself. */
export function together(articles: readonly Article[]): Article[][] {
  const rows: Article[][] = [];
  let size = Infinity;
  for (const article of articles) {
    size += article.text.length;
    if (size <= MOST) rows.at(-1)!.push(article);
    else {
      rows.push([article]);
      size = article.text.length;
    }
  }
  return rows;
}
