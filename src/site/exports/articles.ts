import type { Corpus, Mention } from '../../model.ts';
import { wordsOf } from '../article-view.ts';
import { lookup, type Lookup } from '../lookup.ts';
import { shownRepairs } from '../repairs.ts';
import { articlePath, href } from '../url.ts';

/** `data/articles.json`: the articles in order of publication, with what is mentioned in each and how often. */
export function* exportArticles(corpus: Corpus) {
  const known = lookup(corpus);
  for (const read of corpus.articles) {
    const { article, file, sha256 } = read;
    const { published } = article;
    yield {
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
      entities: entitiesOf(read.mentions, known),
    };
  }
}

/** The entities of an article with how often it mentions them, most often mentioned first. */
function entitiesOf(mentions: readonly Mention[], known: Lookup) {
  const counts = new Map<string, number>();
  for (const mention of mentions)
    if ('entity' in mention) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  return [...counts]
    .filter(([id]) => known.entity(id))
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
