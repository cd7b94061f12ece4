import type { Corpus } from '../../model.ts';
import { entitiesIn, wordsOf } from '../article-view.ts';
import { lookup } from '../lookup.ts';
import { shownRepairs } from '../repairs.ts';
import { articlePath, href } from '../url.ts';

/** `data/articles.json`: the articles in order of publication, with what is mentioned in each and how often. */
export function exportArticles(corpus: Corpus) {
  const known = lookup(corpus);
  return corpus.articles.map((read) => {
    const { article, file, sha256 } = read;
    const { published } = article;
    return {
      id: article.id,
      url: href(articlePath(article)),
      title: article.title,
      publisher: article.publisher ?? null,
      published: published
        ? { edtf: published.edtf, earliest: published.earliest, latest: published.latest, basis: published.basis }
        : null,
      language: article.language,
      words: wordsOf(read),
      repairs: shownRepairs(article).map(({ start, end, text, to, by, why }) => ({
        start,
        end,
        text,
        to,
        by,
        why: why ?? null,
      })),
      reviewed: article.reviewed ?? null,
      source: { file, sha256, ...(article.url ? { url: article.url } : {}) },
      entities: entitiesIn(read, known)
        .map(({ entity, count }) => ({ id: entity.id, count }))
        .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    };
  });
}
