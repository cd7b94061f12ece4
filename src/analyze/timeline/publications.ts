import type { PublicationEntry, ReadArticle } from '../../model.ts';

/** When the articles themselves came out; those without a date are left out. */
export const publicationsOf = (articles: readonly ReadArticle[]): PublicationEntry[] =>
  articles.flatMap(({ article: { id, published } }) =>
    published ? [{ article: id, edtf: published.edtf, earliest: published.earliest, latest: published.latest }] : [],
  );
