import type { ReadArticle, UndatedExpression } from '../../model.ts';
import { sentenceAt } from '../sentences.ts';
import { sourceOf } from './dated.ts';

/**
 * Expressions that name a time without giving one a place on the calendar ("recently", "in the future", "June" in an
 * undated article). "Now" is left out: it is the time of writing. So are durations and repeated times.
 */
export function undatedExpressions(articles: readonly ReadArticle[]): UndatedExpression[] {
  return articles.flatMap((read) =>
    read.mentions.flatMap((date): UndatedExpression[] => {
      if (date.kind !== 'date' || date.earliest !== undefined || date.timex.value === 'PRESENT_REF') return [];
      if (date.timex.type !== 'DATE' && date.timex.type !== 'TIME') return [];
      const sentence = sentenceAt(read.article, date);
      return sentence ? [{ ...sourceOf(read, date, sentence), value: date.timex.value }] : [];
    }),
  );
}
