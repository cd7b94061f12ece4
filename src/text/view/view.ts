import type { Span } from '../../model.ts';

/** A text derived from another, with the way between their offsets. */
export interface View {
  readonly text: string;
  /** Where the characters of a stretch of the view stand in the source. */
  readonly toSource: (span: Span) => Span;
  /** The stretch of the view that was made of a stretch of the source. */
  readonly fromSource: (span: Span) => Span;
}

/** A stretch of the source and what stands for it in the view. */
export interface Edit extends Span {
  readonly text: string;
}

/** A stretch of the view and the stretch of the source it was made of; of equal length, they go character by character. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** The source itself. */
export const unchanged = (text: string): View => ({ text, toSource: (span) => span, fromSource: (span) => span });

/** The view that edits make of a text, in any order; of two that overlap the first one counts. */
export function edited(text: string, wanted: readonly Edit[]): View {
  if (wanted.length === 0) return unchanged(text);
  const edits = disjoint(wanted);
  const made = applied(text, edits);
  if (edits.every(({ start, end, text: by }) => end - start === by.length)) return { ...unchanged(made), text: made };
  const pieces = piecesOf(text, edits);
  return {
    text: made,
    toSource: ({ start, end }) => ({ start: sourceStart(pieces, start), end: sourceEnd(pieces, end) }),
    fromSource: ({ start, end }) => ({ start: viewStart(pieces, start), end: viewEnd(pieces, end) }),
  };
}

/** A view of a view. */
export function chained(first: View, make: (text: string) => View): View {
  const second = make(first.text);
  if (second.text === first.text) return first;
  return {
    text: second.text,
    toSource: (span) => first.toSource(second.toSource(span)),
    fromSource: (span) => second.fromSource(first.fromSource(span)),
  };
}

function disjoint(edits: readonly Edit[]): Edit[] {
  let reach = 0;
  return edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      const fits = start >= reach;
      if (fits) reach = end;
      return fits;
    });
}

function applied(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}

/** Edits that keep the length are no border: what lies around them goes on through them. */
function piecesOf(text: string, edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let [at, source] = [0, 0];
  const add = (length: number, sourceLength: number) => {
    if (length > 0) pieces.push({ at, length, source, sourceLength });
    at += length;
    source += sourceLength;
  };
  for (const edit of edits) {
    if (edit.end - edit.start === edit.text.length) continue;
    add(edit.start - source, edit.start - source);
    add(edit.text.length, edit.end - edit.start);
  }
  add(text.length - source, text.length - source);
  return pieces;
}

/** The last piece for which `before` holds; it holds for the first ones and for none after them. */
function lastOf(pieces: readonly Piece[], before: (piece: Piece) => boolean): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(pieces[middle]!)) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/** Where the character of the view that follows an offset begins in the source. */
function sourceStart(pieces: readonly Piece[], offset: number): number {
  const piece = lastOf(pieces, ({ at }) => at <= offset);
  if (!piece) return 0;
  return piece.length === piece.sourceLength ? piece.source + (offset - piece.at) : piece.source;
}

/** Where the character of the view that precedes an offset ends in the source. */
function sourceEnd(pieces: readonly Piece[], offset: number): number {
  const piece = lastOf(pieces, ({ at }) => at < offset);
  if (!piece) return 0;
  return piece.length === piece.sourceLength ? piece.source + (offset - piece.at) : piece.source + piece.sourceLength;
}

/** The first character of the view that was made of what follows an offset of the source. */
function viewStart(pieces: readonly Piece[], offset: number): number {
  const next = lastOf(pieces, ({ source, sourceLength }) => source + sourceLength <= offset);
  const after = next ? next.at + next.length : 0;
  const piece = lastOf(pieces, ({ at }) => at <= after);
  if (!piece || piece.at !== after || piece.source >= offset) return after;
  return piece.length === piece.sourceLength ? after + (offset - piece.source) : after;
}

/** The offset after the last character of the view that was made of what precedes an offset of the source. */
function viewEnd(pieces: readonly Piece[], offset: number): number {
  const piece = lastOf(pieces, ({ source }) => source < offset);
  if (!piece) return 0;
  if (piece.length !== piece.sourceLength) return piece.at + piece.length;
  return piece.at + Math.min(piece.length, offset - piece.source);
}
