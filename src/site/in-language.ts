import type { Corpus, Language, Mention, Published, ReadArticle, TimelineEntry } from '../model.ts';
import { inAmericanOrder } from '../time/american.ts';

type Words = (sentence: string) => string;

const WORDINGS: Readonly<Partial<Record<Language, Words>>> = { 'en-US': inAmericanOrder };

/** The corpus with the sentences in which the engine explains itself as the language of the interface has them. */
export function inLanguage(corpus: Corpus, language: Language): Corpus {
  const words = WORDINGS[language];
  if (!words) return corpus;
  return {
    ...corpus,
    articles: corpus.articles.map((read) => articleIn(read, words)),
    timeline: corpus.timeline.map((entry) => entryIn(entry, words)),
    undated: corpus.undated.map((one) => ({ ...one, explanation: words(one.explanation) })),
  };
}

function articleIn(read: ReadArticle, words: Words): ReadArticle {
  const { article, mentions } = read;
  const published = article.published && publishedIn(article.published, words);
  const explained = (mention: Mention): Mention =>
    mention.kind === 'date' ? { ...mention, explanation: words(mention.explanation) } : mention;
  return { ...read, article: { ...article, ...(published && { published }) }, mentions: mentions.map(explained) };
}

/** What an editor has written of the date stays as it is. */
function publishedIn(published: Published, words: Words): Published {
  const { basis, from, evidence } = published;
  return {
    ...published,
    basis: from === 'sidecar' ? basis : words(basis),
    ...(evidence && { evidence: evidence.map((clue) => ({ ...clue, words: words(clue.words) })) }),
  };
}

function entryIn(entry: TimelineEntry, words: Words): TimelineEntry {
  const { eventBecause, outcome, sources } = entry;
  return {
    ...entry,
    ...(eventBecause !== undefined && { eventBecause: words(eventBecause) }),
    ...(outcome && { outcome: { ...outcome, explanation: words(outcome.explanation) } }),
    sources: sources.map((source) => ({
      ...source,
      explanation: words(source.explanation),
      statusBecause: words(source.statusBecause),
    })),
  };
}
