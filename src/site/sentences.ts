import type { ReadArticle, Span } from '../model.ts';
import { worthShowing } from '../text/spans.ts';

/** A piece of a sentence, marked or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A sentence of an article with some of its words marked. */
export interface MarkedSentence {
  readonly article: string;
  readonly sentence: number;
  readonly pieces: readonly Piece[];
}

/** Cuts one stretch of text at the given spans; the pieces together are the stretch, or what is worth showing of it. Overlaps are merged. */
export function piecesOf(text: string, within: Span, spans: readonly Span[]): Piece[] {
  const shown = worthShowing(within, spans[0] ?? within);
  const pieces: Piece[] = shown.start > within.start ? [{ text: '… ', marked: false }] : [];
  let at = shown.start;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start);
    const end = Math.min(shown.end, span.end);
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < shown.end) pieces.push({ text: text.slice(at, shown.end), marked: false });
  if (shown.end < within.end) pieces.push({ text: ' …', marked: false });
  return pieces;
}

/** The sentences that hold these spans, in order, each once with all its spans marked. */
export function markedSentences(
  { article }: ReadArticle,
  spans: readonly (Span & { readonly sentence: number })[],
): MarkedSentence[] {
  const groups = [...Map.groupBy(spans, (span) => span.sentence)].sort(([a], [b]) => a - b);
  return groups.flatMap(([index, inIt]) => {
    const sentence = article.sentences[index];
    return sentence ? [{ article: article.id, sentence: index, pieces: piecesOf(article.text, sentence, inIt) }] : [];
  });
}
