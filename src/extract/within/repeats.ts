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
  const firsts = new Uint8Array(FIRSTS);
  for (const { from } of decisions) firsts[tokens[from]!.lexeme.keyHash & (FIRSTS - 1)] = 1;
  const found: Decision[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (firsts[tokens[i]!.lexeme.keyHash & (FIRSTS - 1)] === 0) continue;
    const alike = free(i) ? names.get(tokens[i]!.folded) : undefined;
    const known = alike && repeatedAt(reading, i, alike, free);
    if (!known) continue;
    const to = i + known.to - known.from;
    const span = { from: i, to, start: tokens[i]!.start, end: tokens[to - 1]!.end };
    found.push({ ...known, ...span, rule: 'named elsewhere in the article' });
    i = to - 1;
  }
  return found;
}

/** With so many places, a power of two, hardly a word is sought that begins no name. */
const FIRSTS = 256;

/** Whether no name has been found at a token. */
type Free = (i: number) => boolean;

/** The names of an article that begin with a folded word, for looking them up at each of its tokens. */
interface Names {
  /** How many tokens they have, the most first. */
  readonly lengths: readonly number[];
  /** Under their folded tokens. */
  readonly byLetters: ReadonlyMap<string, readonly Decision[]>;
}

function indexOf(decisions: readonly Decision[], { tokens, text }: Reading): ReadonlyMap<string, Names> {
  const distinct = new Map<string, Decision>();
  for (const known of decisions) distinct.set(text.slice(known.start, known.end), known);
  const names = new Map<string, { lengths: number[]; byLetters: Map<string, Decision[]> }>();
  for (const known of distinct.values()) {
    const { from, to } = known;
    const first = tokens[from]!.folded;
    const letters = lettersOf(tokens, from, to);
    const alike = names.get(first);
    const same = alike?.byLetters.get(letters);
    if (same) same.push(known);
    else if (!alike) names.set(first, { lengths: [to - from], byLetters: new Map([[letters, [known]]]) });
    else {
      alike.byLetters.set(letters, [known]);
      if (!alike.lengths.includes(to - from)) alike.lengths.push(to - from);
    }
  }
  for (const { lengths } of names.values()) if (lengths.length > 1) lengths.sort((a, b) => b - a);
  return names;
}

function repeatedAt(reading: Reading, i: number, { byLetters, lengths }: Names, free: Free): Decision | undefined {
  const { tokens } = reading;
  for (const length of lengths) {
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
