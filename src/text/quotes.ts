import type { Span } from '../model.ts';

/** Words to look for in a text, and what stands directly before and after them. */
export interface Selector {
  readonly quote: string;
  readonly before?: string;
  readonly after?: string;
}

/** A text as a reader sees it: invisible characters gone, runs of white space one space, typographic variants plain. */
export interface Legible {
  readonly text: string;
  /** Where in the verbatim text each character begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const INVISIBLE = /^\p{Cf}$/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const MARK = /\p{M}/u;

/** Makes a text comparable with words that were copied from it or typed; capitals and accents stay. */
export function legible(verbatim: string): Legible {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of verbatim) {
    const end = at + character.length;
    const plain = /\s/.test(character) ? ' ' : INVISIBLE.test(character) ? '' : plainOf(character);
    if (plain === ' ' && text.endsWith(' ')) ends[ends.length - 1] = end;
    else
      for (const unit of plain.split('')) {
        text += unit;
        starts.push(at);
        ends.push(end);
      }
    at = end;
  }
  return { text, starts, ends };
}

function plainOf(character: string): string {
  return character
    .normalize('NFKD')
    .replace(/[‘’ʼʹ′`]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-');
}

/** Words in the form in which they are compared. */
export function legibleWords(words: string): string {
  return legible(words).text.trim();
}

/**
 * Where a text has these words, each a whole word unless the given context says that it is glued to its neighbour. Spans
 * point into the verbatim text.
 */
export function occurrencesOf({ text, starts, ends }: Legible, { quote, before = '', after = '' }: Selector): Span[] {
  const [words, left, right] = [quote, before, after].map(legibleWords) as [string, string, string];
  const found: Span[] = [];
  if (words === '') return found;
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
    const to = from + words.length;
    const whole = !cutsCharacter(text, starts, from) && !cutsCharacter(text, starts, to);
    const opens = left === '' ? !cutsWord(text, from) : text.slice(0, from).trimEnd().endsWith(left);
    const closes = right === '' ? !cutsWord(text, to) : text.slice(to).trimStart().startsWith(right);
    if (whole && opens && closes) found.push({ start: starts[from]!, end: ends[to - 1]! });
  }
  return found;
}

/** Whether an index lies between a letter and its accent, or within what was one character. */
function cutsCharacter(text: string, starts: readonly number[], index: number): boolean {
  if (index === 0 || index === text.length) return false;
  return starts[index] === starts[index - 1] || MARK.test(text[index]!);
}

function cutsWord(text: string, index: number): boolean {
  return index > 0 && index < text.length && WORD.test(text[index - 1]!) && WORD.test(text[index]!);
}

/** Whether two spans hold the same words but for white space and invisible characters at their ends. */
export function sameWords(text: string, a: Span, b: Span): boolean {
  const between = (from: number, to: number): string => text.slice(Math.min(from, to), Math.max(from, to));
  if (a.start >= b.end || b.start >= a.end) return false;
  return /^[\s\p{Cf}]*$/u.test(between(a.start, b.start) + between(a.end, b.end));
}

/** The last (`words` below zero) or first words of a stretch of text, as an editor would copy them. */
export function wordsAt(stretch: string, words: number): string {
  const all = stretch.split(/\s+/).filter((word) => word !== '');
  return (words < 0 ? all.slice(words) : all.slice(0, words)).join(' ');
}
