import type { Corpus, Published, ReadArticle } from '../../../model.ts';
import { summaryOf, topicsOf } from '../../article-view.ts';
import { publishedWords } from '../../dates.ts';
import { asked } from '../../kept/asked.ts';
import { SETTINGS } from '../../settings.ts';
import { articlePath } from '../../url.ts';
import { count } from '../../words.ts';
import { surePublication } from '../sure-date.ts';
import { type Feed, type FeedEntry, LONGEST_FEED, newestFirst } from './atom.ts';

/**
 * The feed of the articles. It goes by the last day on which an article can have come out; Atom asks for a time of every
 * entry, so an article without any date has no place in it, and the feed says so.
 */
export const articlesFeed = asked('feed of articles', (corpus): Feed => {
  const dated = corpus.articles.flatMap((read) => {
    const { published } = read.article;
    return published ? [{ read, published, path: articlePath(read.article), updated: published.latest }] : [];
  });
  const left = corpus.articles.length - dated.length;
  return {
    path: '/feeds/articles.xml',
    page: '/articles/',
    title: `${SETTINGS.name}: articles`,
    subtitle: [
      `The newest articles, at most ${LONGEST_FEED}, by the last day on which each can have come out`,
      ...(left > 0 ? [`; without ${count(left, 'article')} that nobody has dated`] : []),
      '.',
    ].join(''),
    entries: newestFirst(dated).map(({ read, published }) => entryOf(read, published, corpus)),
  };
});

function entryOf(read: ReadArticle, published: Published, corpus: Corpus): FeedEntry {
  const { article } = read;
  const day = surePublication(published);
  const from = article.author ?? article.publisher;
  return {
    path: articlePath(article),
    title: article.title,
    summary: `${[article.publisher, publishedWords(published)].filter((words) => words !== undefined).join('; ')}. ${summaryOf(read)}`,
    updated: published.latest,
    ...(day?.length === 10 && { published: day }),
    ...(from && { author: from }),
    categories: topicsOf(read, corpus).map(({ name }) => name),
  };
}
