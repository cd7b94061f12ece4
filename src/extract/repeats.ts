import type { Decision } from './decide.ts';
import type { Reading } from './reading.ts';
import { looksLikeName } from './shapes.ts';

/**
 * The very words of a name decided elsewhere in the article, where no claim was strong enough by itself; in a headline in
 * capitals the same letters are enough.
 */
export function repeatsOf(decisions: readonly Decision[], reading: Reading, free: (i: number) => boolean): Decision[] {
  const { tokens, text } = reading;
  const distinct = new Map(decisions.map((known) => [text.slice(known.start, known.end), known]));
  const longestFirst = [...distinct.values()].sort((a, b) => b.to - b.from - (a.to - a.from));
  const byFirst = Map.groupBy(longestFirst, ({ from }) => tokens[from]!.folded);
  const found: Decision[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!free(i)) continue;
    for (const known of byFirst.get(tokens[i]!.folded) ?? []) {
      const to = i + known.to - known.from;
      if (!tokens[to - 1] || !repeats(reading, known, i, to, free)) continue;
      if (!isSame(reading, known, i, to)) continue;
      found.push({
        ...known,
        from: i,
        to,
        start: tokens[i]!.start,
        end: tokens[to - 1]!.end,
        rule: 'named elsewhere in the article',
      });
      i = to - 1;
      break;
    }
  }
  return found;
}

function isSame({ tokens, text }: Reading, known: Decision, from: number, to: number): boolean {
  if (text.slice(tokens[from]!.start, tokens[to - 1]!.end) === text.slice(known.start, known.end)) return true;
  if (!tokens[from]!.shouted || !tokens[from]!.upper) return false;
  for (let i = from; i < to; i++) if (tokens[i]!.folded !== tokens[known.from + i - from]!.folded) return false;
  return true;
}

function repeats(
  { tokens }: Reading,
  known: Decision,
  from: number,
  to: number,
  free: (i: number) => boolean,
): boolean {
  for (let i = from; i < to; i++) if (!free(i)) return false;
  const single = to - from === 1;
  return known.kind !== 'system-class' && (!single || looksLikeName(tokens[from]) || !tokens[from]!.common);
}
