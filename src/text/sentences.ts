import { ABBREVIATIONS, ENDING_ABBREVIATIONS, SENTENCE_OPENERS } from '../lexicon/abbreviations.ts';
import type { Span } from '../model.ts';
import { matchesIn } from './matches.ts';
import { trimSpan } from './spans.ts';

/** A full stop, with what closes after it, before white space and something that can open a sentence. */
const BREAK =
  /(?<![.!?…])(?<stop>[.!?…]+)(?<close>["'”’»)\]]*)\s+(?=(?<next>["'“‘«„([]*\s?[\p{Lu}\p{N}\p{Lo}][\p{L}’']*|["“‘«„]))/gu;
/** John “J.D.” Smith: initials between quotation marks are a byname. */
const QUOTED_INITIALS = /["“‘'«(]\p{Lu}(?:\.\p{Lu})*$/u;
const INITIALS = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;
const LAST_WORD = /[\p{L}\p{N}.]+$/u;

/**
 * Splits one block of prose into sentences; together they cover it but for white space.
 * Initials, abbreviations and dotted acronyms do not end a sentence unless a typical opener follows.
 */
export function sentencesOf(text: string, span: Span): Span[] {
  const block = text.slice(span.start, span.end);
  const cuts: number[] = [0];
  for (const match of matchesIn(block, BREAK)) {
    const { stop = '', close = '', next = '' } = match.groups ?? {};
    const before = block.slice(Math.max(0, match.index - 40), match.index);
    if (stop === '.' && (close === '' || QUOTED_INITIALS.test(before)) && !endsAt(before, next)) continue;
    cuts.push(match.index + match[0].length);
  }
  cuts.push(block.length);
  const parts = cuts.slice(1).map((cut, i) => trimSpan(text, { start: span.start + cuts[i]!, end: span.start + cut }));
  return joinFragments(text, parts);
}

function endsAt(before: string, next: string): boolean {
  const word = LAST_WORD.exec(before.slice(before.lastIndexOf(' ') + 1))?.[0] ?? '';
  const lower = word.toLowerCase();
  if (ENDING_ABBREVIATIONS.has(lower) || INITIALS.test(word)) return isOpener(next);
  return !ABBREVIATIONS.has(lower);
}

const isOpener = (word: string): boolean => SENTENCE_OPENERS.has(word.replace(/^[^\p{L}]+/u, '').toLowerCase());

/** A stray closing quote or bracket belongs to the sentence before it. */
function joinFragments(text: string, parts: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  for (const part of parts) {
    if (part.end <= part.start) continue;
    const last = sentences.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(part.start, part.end)))
      sentences[sentences.length - 1] = { start: last.start, end: part.end };
    else sentences.push(part);
  }
  return sentences;
}
