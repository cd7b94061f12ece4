import type { ReadArticle } from '../model.ts';

/** Derives something of each article once, as long as the article is the same: most are, when one is edited. */
export function perArticle<T>(make: (read: ReadArticle) => T): (read: ReadArticle) => T {
  const known = new WeakMap<ReadArticle, { readonly made: T }>();
  return (read) => {
    const kept = known.get(read) ?? { made: make(read) };
    known.set(read, kept);
    return kept.made;
  };
}
