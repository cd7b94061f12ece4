import type { Block, Span } from '../../model.ts';
import { trimSpan } from '../../text/spans.ts';

/** Words between quotation marks, in the plain view of a text, where all houses' marks are the English ones. */
export interface Quoted extends Span {
  /** The words without the marks. */
  readonly inner: Span;
  /** Index of the block that it begins in. */
  readonly block: number;
  /** False where the closing mark is missing: the quotation goes on in the next paragraph, or the mark was lost. */
  readonly closed: boolean;
  /** A word or two in marks within somebody else's sentence ("famed"). */
  readonly partial: boolean;
}

/** So many words in marks are a statement by themselves; fewer only where they end like a sentence. */
const WHOLE = 5;

/**
 * What an article has in quotation marks, paragraph by paragraph, so that a missing mark spoils no more than its own. Single
 * marks count only around whole sentences, since apostrophes look alike. In the order of the text.
 */
export function quotedIn(text: string, blocks: readonly Block[]): Quoted[] {
  return blocks.flatMap((block, index) =>
    block.role === 'leftover'
      ? []
      : spansIn(text, block)
          .filter(({ closed }) => closed || goesOnIn(text, blocks[index + 1]))
          .map((span) => toQuoted(text, span, index)),
  );
}

/** Whether the next paragraph takes a quotation up again; else its closing mark was lost, and where it ends nobody knows. */
const goesOnIn = (text: string, next: Block | undefined): boolean =>
  next !== undefined && /^[“"]/.test(text.slice(next.start, next.start + 1));

interface Marked extends Span {
  readonly closed: boolean;
}

function spansIn(text: string, { start, end }: Span): Marked[] {
  const found: Marked[] = [];
  let open: number | undefined;
  for (let at = start; at < end; at++) {
    const character = text[at]!;
    if (open === undefined) {
      if (opensAt(text, at)) open = at;
    } else if (closes(text, at, text[open]!, end)) {
      found.push({ start: open, end: at + 1, closed: true });
      open = undefined;
    } else if (character === '“' && text[open] === '“') {
      // A second opening mark: the first was never closed.
      open = at;
    }
  }
  if (open !== undefined && end - open > 20) found.push({ start: open, end, closed: false });
  return found;
}

function opensAt(text: string, at: number): boolean {
  const character = text[at]!;
  if (character === '“') return true;
  if (character === '"') return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ');
  return character === '‘' && /[\s(]|^$/.test(text[at - 1] ?? '') && /\p{Lu}/u.test(text[at + 1] ?? '');
}

function closes(text: string, at: number, opener: string, end: number): boolean {
  const character = text[at]!;
  if (opener === '‘')
    return character === '’' && /[,.?!…]/.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + 1] ?? '');
  if (opener === '"') return character === '"';
  if (character === '”' || character === '"') return true;
  // "rockets. “": an opening mark at the very end closes.
  return character === '“' && /^[\s.,]*$/.test(text.slice(at + 1, end)) && at + 1 >= end - 2;
}

function toQuoted(text: string, { start, end, closed }: Marked, block: number): Quoted {
  const inner = trimSpan(text, { start: start + 1, end: closed ? end - 1 : end });
  const said = text.slice(inner.start, inner.end);
  const words = said.split(/\s+/).length;
  // What begins with a comma stands between two quotations, not in one.
  const isSentence = /[.?!…,]$/.test(said) && words >= 2 && /^\p{Lu}/u.test(said);
  return { start, end, inner, block, closed, partial: (words < WHOLE && !isSentence) || /^[,.;:)]/.test(said) };
}
