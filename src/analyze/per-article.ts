import type { ReadArticle } from '../model.ts';

let remembers = false;

/** From now on what is derived of an article is kept as long as the article is: for who analyzes again after an edit. */
export function rememberArticles(): void {
  remembers = true;
}

/**
 * Derives something of each article; where articles are remembered, once as long as the article is the same: most are,
 * when one is edited. Who analyzes once would keep a third more in memory for nothing.
 */
export function perArticle<T>(make: (read: ReadArticle) => T): (read: ReadArticle) => T {
  const known = new WeakMap<ReadArticle, { readonly made: T }>();
  return (read) => {
    if (!remembers) return make(read);
    const kept = known.get(read) ?? { made: make(read) };
    known.set(read, kept);
    return kept.made;
  };
}
