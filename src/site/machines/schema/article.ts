import type { NewsArticle } from 'schema-dts';
import type { Corpus, ReadArticle } from '../../../model.ts';
import { topicsOf, wordsOf } from '../../article-view.ts';
import { articlePath } from '../../url.ts';
import type { Addresses } from '../address.ts';
import { plain } from '../plain.ts';
import { surePublication } from '../sure-date.ts';
import { namedThing } from './entity.ts';

/** Every name costs bytes on a page that has few: the weightiest are what it is about, the next are mentioned. */
export const ABOUT = 3;
export const MENTIONS = 5;

/** An article for search engines. Its date goes as far as it is sure, its byline says only who is credited. */
export function newsArticle(read: ReadArticle, corpus: Corpus, at: Addresses): NewsArticle {
  const { article } = read;
  const { published, publisher, author, url } = article;
  const day = published && surePublication(published);
  const names = topicsOf(read, corpus, ABOUT + MENTIONS);
  const [about, mentions] = [names.slice(0, ABOUT), names.slice(ABOUT)];
  return {
    '@type': 'NewsArticle',
    headline: plain(article.title),
    url: at(articlePath(article)),
    inLanguage: article.language,
    wordCount: wordsOf(read),
    ...(day && { datePublished: day }),
    ...(publisher && { publisher: { '@type': 'Organization', name: plain(publisher) } }),
    ...(author && { creditText: plain(author) }),
    ...(url && { isBasedOn: url }),
    ...(about.length > 0 && { about: about.map((entity) => namedThing(entity, at)) }),
    ...(mentions.length > 0 && { mentions: mentions.map((entity) => namedThing(entity, at)) }),
  };
}
