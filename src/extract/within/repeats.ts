import type { Decision } from '../decide/decide.ts';
import type { Reading, Word } from '../words/reading.ts';
import { looksLikeName } from '../words/shapes.ts';

/**
 * The very words of a name decided elsewhere in the article, where no claim was strong enough by itself; in a headline in
 * capitals the same letters are enough.
 */
export function repeatsOf(decisions: readonly Decision[], reading: Reading, free: Free): Decision[] {
  const { tokens } = reading;
  const names = indexOf(decisions, reading);
  const found: Decision[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const known = free(i) && names.lengths.has(tokens[i]!.folded) ? repeatedAt(reading, i, names, free) : undefined;
    if (!known) continue;
    const to = i + known.to - known.from;
    const span = { from: i, to, start: tokens[i]!.start, end: tokens[to - 1]!.end };
    found.push({ ...known, ...span, rule: 'named elsewhere in the article' });
    i = to - 1;
  }
  return found;
}

/** Whether no name has been found at a token. */
type Free = (i: number) => boolean;

/** The names of an article, for looking them up at each of its tokens. */
interface Names {
  /** Under their folded tokens. */
  readonly byLetters: ReadonlyMap<string, readonly Decision[]>;
  /** How many tokens the names have that begin with a folded word, the most first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

function indexOf(decisions: readonly Decision[], { tokens, text }: Reading): Names {
  const distinct = new Map(decisions.map((known) => [text.slice(known.start, known.end), known]));
  const byFirst = Map.groupBy(distinct.values(), ({ from }) => tokens[from]!.folded);
  const lengths = Array.from(byFirst, ([first, names]) => {
    const all = names.map(({ from, to }) => to - from);
    return [first, all.length === 1 ? all : [...new Set(all)].sort((a, b) => b - a)] as const;
  });
  const byLetters = Map.groupBy(distinct.values(), ({ from, to }) => lettersOf(tokens, from, to));
  return { byLetters, lengths: new Map(lengths) };
}

function repeatedAt(reading: Reading, i: number, { byLetters, lengths }: Names, free: Free): Decision | undefined {
  const { tokens } = reading;
  for (const length of lengths.get(tokens[i]!.folded)!) {
    const to = i + length;
    const names = to > tokens.length ? undefined : byLetters.get(lettersOf(tokens, i, to));
    const same = names?.find((name) => repeats(reading, name, i, to, free) && isSame(reading, name, i, to));
    if (same) return same;
  }
  return undefined;
}

const lettersOf = (tokens: readonly Word[], from: number, to: number): string =>
  to - from === 1
    ? tokens[from]!.folded
    : tokens
        .slice(from, to)
        .map(({ folded }) => folded)
        .join(' ');

function isSame({ tokens, text }: Reading, known: Decision, from: number, to: number): boolean {
  if (text.slice(tokens[from]!.start, tokens[to - 1]!.end) === text.slice(known.start, known.end)) return true;
  if (!tokens[from]!.shouted || !tokens[from]!.upper) return false;
  for (let i = from; i < to; i++) if (tokens[i]!.folded !== tokens[known.from + i - from]!.folded) return false;
  return true;
}

function repeats({ tokens }: Reading, known: Decision, from: number, to: number, free: Free): boolean {
  for (let i = from; i < to; i++) if (!free(i)) return false;
  const single = to - from === 1;
  return known.kind !== 'system-class' && (!single || looksLikeName(tokens[from]) || !tokens[from]!.common);
}
