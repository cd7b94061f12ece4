import type { ReadArticle, Span } from '../model.ts';

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

/** Cuts one stretch of text at the given spans; the pieces together are the stretch. Overlaps are merged. */
export function piecesOf(text: string, within: Span, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = within.start;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start);
    const end = Math.min(within.end, span.end);
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < within.end) pieces.push({ text: text.slice(at, within.end), marked: false });
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
