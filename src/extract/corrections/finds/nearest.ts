import type { Span } from '../../../model.ts';
import { sameWords } from '../../../text/quotes.ts';
import { overlap } from '../../../text/spans.ts';

/** Those of the spans that some words mean: the ones with the same words, else those that share any with them. */
export function nearestTo<T extends Span>(all: readonly T[], words: Span, text: string): readonly T[] {
  const same = all.filter((span) => sameWords(text, span, words));
  return same.length > 0 ? same : all.filter((span) => overlap(span, words));
}
