import type { Article, Mention, Span } from '../../model.ts';
import { countBefore } from '../../text/bisect.ts';
import { fold } from '../../text/fold.ts';
import { outermost, overlapping, startingIn } from '../../text/spans.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Item } from './item.ts';
import type { Quoted } from './quoted.ts';

/** A sentence outside of quotation marks; a quotation of several sentences is one item of the one that frames it. */
export interface Segment {
  readonly items: readonly Item[];
  /** Index of its block. */
  readonly block: number;
}

/** Cuts an article into segments; all offsets are those of its text. `quoted` and `mentions` in order. */
export function segmentsOf(article: Article, mentions: readonly Mention[], quoted: readonly Quoted[]): Segment[] {
  const whole = quoted.filter(({ partial }) => !partial);
  const outer = speaking(mentions);
  return article.blocks.flatMap((block, index) => {
    if (block.role === 'leftover' || block.role === 'repeat') return [];
    const quotes = startingIn(whole, block);
    const ends = startingIn(article.sentences, block)
      .map(({ end }) => end)
      .filter((end) => !isQuoted(quotes, { start: end, end }));
    const known = startingIn(outer, block).filter((mention) => !isQuoted(quotes, mention));
    const items = itemsOf(article.text, block, [...quotes.map(asQuote), ...known.map(asItem)].sort(byStart));
    return cut(items, ends).map((part) => ({ items: part, block: index }));
  });
}

/** Whether a stretch, or a point, lies within one of the quotations. */
const isQuoted = (quotes: readonly Quoted[], span: Span): boolean => overlapping(quotes, span).length > 0;

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Names and dates that no other holds; events give way to what they hold, since people speak at them. */
const speaking = (mentions: readonly Mention[]): Mention[] =>
  outermost(mentions.filter(({ kind }) => kind !== 'system-class' && kind !== 'event'));

const asQuote = (quoted: Quoted): Item => ({ kind: 'quote', quoted, start: quoted.start, end: quoted.end });

const asItem = (mention: Mention): Item =>
  mention.kind === 'date'
    ? { kind: 'date', date: mention, start: mention.start, end: mention.end }
    : { kind: 'name', named: mention, start: mention.start, end: mention.end };

function itemsOf(text: string, { start, end }: Span, special: readonly Item[]): Item[] {
  const items: Item[] = [];
  let at = start;
  for (const item of [...special, undefined]) {
    for (const word of wordsOf(text, { start: at, end: item ? item.start : end })) items.push(word);
    if (!item) break;
    items.push(item);
    at = item.end;
  }
  return items;
}

/** Marks of partial quotations say nothing of the sentence's build. */
const wordsOf = (text: string, span: Span): Item[] =>
  span.start >= span.end
    ? []
    : tokenize(text, span).flatMap(({ start, end, text: token, type }): Item[] => {
        if (type === 'mark') return /^["“”]$/.test(token) ? [] : [{ kind: 'mark', text: token, start, end }];
        return [{ kind: 'word', lower: fold(token), cap: /^\p{Lu}/u.test(token), start, end }];
      });

/** Items by the sentence that they lie in; a "sentence" of endless length (a table, a list) in pieces. */
function cut(items: readonly Item[], ends: readonly number[]): (readonly Item[])[] {
  const parts = Map.groupBy(items, ({ end }) => countBefore(ends, (stop) => stop < end));
  return [...parts.values()].flatMap((part) => pieces(part));
}

const LONGEST = 300;

const pieces = (part: readonly Item[]): (readonly Item[])[] =>
  part.length <= LONGEST
    ? [part]
    : Array.from({ length: Math.ceil(part.length / LONGEST) }, (_, i) => part.slice(i * LONGEST, (i + 1) * LONGEST));
