import type { Repair, Span } from '../model.ts';
import { editsOf } from './view/index.ts';

/** What a repair changes in a text, and where the words that come are shown. */
export interface Change extends Span {
  readonly text: string;
  /** Whether words that only come belong to what stands after them: at the beginning of a repair. */
  readonly leads: boolean;
}

/** A piece of a text; what a repair takes out is there still, what it puts in is there as well. */
export interface ChangedPiece {
  readonly text: string;
  readonly change?: 'del' | 'ins';
}

/** The changes that repairs come to, in order. */
export function changesIn(repairs: readonly Repair[]): Change[] {
  return repairs.flatMap((repair) =>
    editsOf(repair).map((edit) => ({ ...edit, leads: edit.start === edit.end && edit.start === repair.start })),
  );
}

/** A stretch of a text with the changes in it, in pieces. Words that come stand in the stretch where those that go end. */
export function piecesWith(text: string, { start, end }: Span, changes: readonly Change[]): ChangedPiece[] {
  const pieces: ChangedPiece[] = [];
  let at = start;
  const plain = (to: number): void => {
    if (to > at) pieces.push({ text: text.slice(at, to) });
    at = Math.max(at, to);
  };
  for (const change of changes) {
    const from = Math.max(change.start, start);
    const to = Math.min(change.end, end);
    const comes = change.leads ? start <= change.start && change.start < end : start < change.end && change.end <= end;
    if (from < to) {
      plain(from);
      pieces.push({ text: text.slice(from, to), change: 'del' });
      at = to;
    }
    if (comes && change.text !== '') {
      plain(change.end);
      pieces.push({ text: change.text, change: 'ins' });
    }
  }
  plain(end);
  return pieces;
}
