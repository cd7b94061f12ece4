import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import { COMPOUND_ENDS, COMPOUND_HEADS } from '../../lexicon/spacing.ts';
import type { Span } from '../../model.ts';
import { matchesIn } from '../matches.ts';
import { trimSpan } from '../spans.ts';
import type { Edit } from './view.ts';

/** Wider lines are paragraphs. */
const WIDEST = 120;
const NARROWEST = 30;
/** Headlines and long addresses. */
const MOST_WIDE = 3;
/** A text is taken for wrapped by hand where so many lines are full, and so large a share of those with one below. */
const FEWEST = 3;
const SHARE = 0.6;
const MANY = 6;

const BROKEN = /-[^\S\n]*\n[^\S\n]*(?=(?<second>\p{Ll}[\p{L}\p{M}]*))(?<=(?<first>[\p{L}\p{M}]+)-[^\S\n]*\n[^\S\n]*)/gu;
const WORDS = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
const NO_WORDS: ReadonlySet<string> = new Set();

type Line = Span;

/**
 * Line ends that mean nothing: within a word broken by a hyphen ("Stolten-⏎berg"), and at the end of lines of a fixed
 * width, as mail programs and PDF files leave them. Each is taken out or made a space.
 */
export function findWrappedLines(text: string): Edit[] {
  const broken = brokenWords(text);
  const joined = new Set(broken.map(({ end }) => end));
  const full = fullLines(text).flatMap(([line, next]): Edit[] => {
    if (joined.has(next.start)) return [];
    // A hyphen here belongs to the name: "Ben-⏎Gvir", "S-⏎400".
    const hyphen = /[\p{L}\p{N}]-$/u.test(text.slice(line.start, line.end));
    return [{ start: line.end, end: next.start, text: hyphen ? '' : ' ' }];
  });
  return [...broken, ...full];
}

/** A compound keeps its hyphen, a word broken in two has none. */
function brokenWords(text: string): Edit[] {
  const matches = matchesIn(text, BROKEN);
  const words = matches.length > 0 ? new Set(text.match(WORDS)) : NO_WORDS;
  return matches.map(({ 0: gap, groups, index }) => {
    const compound = isCompound(groups!['first']!, groups!['second']!, words);
    return { start: index, end: index + gap.length, text: compound ? '-' : '' };
  });
}

/** By what the text writes elsewhere, then by the tables. */
function isCompound(first: string, second: string, words: ReadonlySet<string>): boolean {
  if (words.has(first + second) || COMMON_WORDS.has((first + second).toLowerCase())) return false;
  if (words.has(`${first}-${second}`) || COMPOUND_HEADS.has(first.toLowerCase())) return true;
  if (COMPOUND_ENDS.has(second)) return true;
  const common = COMMON_WORDS.has(first.toLowerCase()) && COMMON_WORDS.has(second);
  return common && (first === first.toLowerCase() || first === first.toUpperCase());
}

/** Lines, each with the one below it, whose first word had no room left. */
function fullLines(text: string): (readonly [Line, Line])[] {
  const pairs = linePairs(text);
  const widths = pairs.map(([line]) => line.end - line.start).sort((a, b) => b - a);
  // One line in twenty may be wider: a headline, an address that could not be broken.
  const width = widths[Math.ceil(widths.length / 20)] ?? 0;
  if (width > WIDEST || width < NARROWEST) return [];
  const full = pairs.filter(([line, next]) => isFull(text, line, next, width));
  return full.length >= FEWEST && full.length >= SHARE * pairs.length && breakSentences(text, full) ? full : [];
}

/** A list of headlines has capitals at the beginning of its lines; text in capitals has them too, but no end to each line. */
function breakSentences(text: string, full: readonly (readonly [Line, Line])[]): boolean {
  const small = full.filter(([, next]) => /^[\p{Ll}\d]/u.test(text[next.start]!)).length;
  const open = full.filter(([line]) => !/[.!?…:;"”)]/.test(text[line.end - 1]!)).length;
  return small * 3 >= full.length || (full.length >= MANY && open * 3 >= full.length * 2);
}

function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + WIDEST)))![0];
  return line.end - line.start + 1 + word.length > width;
}

/** Each line with the one right below it, neither being empty; none where lines are too wide for a text that was wrapped. */
function linePairs(text: string): (readonly [Line, Line])[] {
  const pairs: (readonly [Line, Line])[] = [];
  let last: Line | undefined;
  let wide = 0;
  for (let at = 0; at < text.length;) {
    const lineEnd = text.indexOf('\n', at);
    const next = trimSpan(text, { start: at, end: lineEnd < 0 ? text.length : lineEnd });
    at = lineEnd < 0 ? text.length : lineEnd + 1;
    if (last && next.start < next.end) {
      if (last.end - last.start > WIDEST && ++wide > MOST_WIDE) return [];
      pairs.push([last, next]);
    }
    last = next.start < next.end ? next : undefined;
  }
  return pairs;
}
