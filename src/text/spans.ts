import type { Span } from '../model.ts';
import { countBefore } from './bisect.ts';

/** The span without the white space at its ends; empty where there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  return { start: from, end: Math.max(from, end - (part.length - part.trimEnd().length)) };
}

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Those of the sorted, disjoint spans that share a character with the given one. */
export const overlapping = <T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] =>
  spans.slice(
    countBefore(spans, (span) => span.end <= start),
    countBefore(spans, (span) => span.start < end),
  );

/** Those of the spans, sorted by their starts, that begin within the given one. */
export const startingIn = <T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] =>
  spans.slice(
    countBefore(spans, (span) => span.start < start),
    countBefore(spans, (span) => span.start < end),
  );

/** Those of the sorted spans that no earlier one reaches into: disjoint. */
export function outermost<T extends Span>(spans: readonly T[]): T[] {
  let reach = -1;
  return spans.filter(({ start, end }) => {
    if (start < reach) return false;
    reach = end;
    return true;
  });
}

/** A "sentence" longer than this (a table, a list) is shown by what stands around some of its words, in characters. */
const LONGEST = 1200;
const AROUND = 300;

/** The part of a sentence that is worth showing for some of its words: all of it, unless it is endless. */
export function worthShowing(sentence: Span, words: Span): Span {
  if (sentence.end - sentence.start <= LONGEST) return { start: sentence.start, end: sentence.end };
  return { start: Math.max(sentence.start, words.start - AROUND), end: Math.min(sentence.end, words.end + AROUND) };
}
