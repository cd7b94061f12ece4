import { sentenceAt } from '../analyze/sentences.ts';
import type { ReadArticle, Span } from '../model.ts';
import { oneLine } from '../text/view/index.ts';
import type { Place } from './report.ts';

/** The sentence in which a span lies, on one line. */
export function placeOf({ article }: ReadArticle, span: Span): Place {
  const words = oneLine(article.text.slice(span.start, span.end));
  const sentence = sentenceAt(article, span);
  if (!sentence) return { article: article.id, quote: words, words };
  const quote = oneLine(article.text.slice(sentence.start, sentence.end));
  return { article: article.id, sentence: sentence.index, quote, words };
}
