import type { DateMention, Span } from '../../model.ts';
import type { Cue } from './cue.ts';
import { wordAt, type Item } from './item.ts';

/** Whom a verb of telling names before what is told, or in which medium one says it. */
export function addresseeOf(items: readonly Item[], { after, lemma }: Cue): Span | undefined {
  const from = lemma === 'tell' ? after : mediumAfter(items, after);
  if (from === undefined) return undefined;
  let to = from;
  while (to < items.length && to - from < 7) {
    const item = items[to]!;
    if (item.kind === 'quote' || item.kind === 'date' || (item.kind === 'mark' && !/^['’&-]/.test(item.text))) break;
    if (item.kind === 'word' && /^(?:that|in|on|at|he|she|it|they|there|after|during|while|by|to)$/.test(item.lower))
      break;
    to++;
    if (item.kind === 'name' && wordAt(items, to) !== 'daily' && wordAt(items, to) !== 'newspaper') break;
  }
  return to > from ? { start: items[from]!.start, end: items[to - 1]!.end } : undefined;
}

/** After "in an interview with", "in a statement to". */
function mediumAfter(items: readonly Item[], after: number): number | undefined {
  for (let i = after; i < after + 6; i++)
    if (
      /^(?:interview|statement|comments|remarks)$/.test(wordAt(items, i) ?? '') &&
      /^(?:with|to|for)$/.test(wordAt(items, i + 1) ?? '')
    )
      return wordAt(items, i + 2) === 'the' ? i + 3 : i + 2;
  return undefined;
}

/** The first date among some items that is no length of time. */
export function dayIn(items: readonly Item[]): DateMention | undefined {
  const days = items.flatMap((item) => (item.kind === 'date' ? [item.date] : []));
  return days.find(({ timex }) => timex.type === 'DATE' || timex.type === 'TIME');
}

/** "RIGA — A ship …": where and by whom it was written is nobody's statement. */
export function afterDateline(items: readonly Item[], to: number): number {
  const dash = items.slice(0, Math.min(to, 9)).findIndex((item) => item.kind === 'mark' && /^[—–-]$/.test(item.text));
  const before = items.slice(0, Math.max(0, dash));
  const isPlace = before.every(
    (item) =>
      item.kind === 'name' || item.kind === 'date' || item.kind === 'mark' || (item.kind === 'word' && item.cap),
  );
  return dash > 0 && isPlace && before[0]!.kind !== 'mark' && items[dash]!.start > items[dash - 1]!.end ? dash + 1 : 0;
}
