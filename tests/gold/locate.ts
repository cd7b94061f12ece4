import type { Span } from '../../src/model.ts';

/** A line of a text, without its line break. */
export interface Line extends Span {
  readonly text: string;
}

/** Where an annotation says that its words stand: a line, counted from 1, and words around them where one is not enough. */
export interface Quote {
  readonly line: number;
  readonly text: string;
  readonly in?: string | undefined;
}

/** Letters or digits on both sides: the place lies within a word or a number ("peace26.05.25" is a word and a number). */
const WITHIN = /^(?:\p{L}\p{L}|\p{N}\p{N})$/u;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, text: line });
    start += line.length + 1;
  }
  return lines;
}

/** The one place that a quote points to; throws unless there is exactly one. */
export function locate(lines: readonly Line[], quote: Quote): Span {
  const line = lines[quote.line - 1];
  if (!line) throw new Error(`the text has ${lines.length} lines`);
  if (quote.in === undefined) return only(occurrences(line, quote.text), quote.text);
  const context = only(plainOccurrences(line, quote.in), quote.in);
  const inside = occurrences(line, quote.text).filter((span) => contains(context, span));
  return only(inside, `${quote.text}" in "${quote.in}`);
}

/** The one place of other words on the line that overlaps a span; throws unless there is exactly one. */
export function locateVariant(lines: readonly Line[], line: number, text: string, span: Span): Span {
  const found = occurrences(lines[line - 1]!, text).filter((other) => overlap(other, span));
  return only(found, text);
}

/** Every place of the words on the line, as whole words. */
export function occurrences(line: Line, words: string): Span[] {
  return plainOccurrences(line, words).filter(({ start, end }) => {
    const before = line.text[start - line.start - 1] ?? '';
    const after = line.text[end - line.start] ?? '';
    return !WITHIN.test(before + words[0]!) && !WITHIN.test(words.at(-1)! + after);
  });
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Overlapping, and neither lies within the other. */
export function cross(a: Span, b: Span): boolean {
  return overlap(a, b) && !contains(a, b) && !contains(b, a);
}

export function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function plainOccurrences(line: Line, words: string): Span[] {
  const found: Span[] = [];
  for (let at = line.text.indexOf(words); at >= 0; at = line.text.indexOf(words, at + 1))
    found.push({ start: line.start + at, end: line.start + at + words.length });
  return found;
}

function only(spans: readonly Span[], words: string): Span {
  if (spans.length !== 1) throw new Error(`expected one "${words}" on the line, found ${spans.length}`);
  return spans[0]!;
}
