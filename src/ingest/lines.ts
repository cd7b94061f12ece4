import { CAPTION_HEAD, CREDIT_MARK, CREDIT_SIGN, CREDIT_TAILS } from '../lexicon/leftovers/pictures.ts';
import type { Span } from '../model.ts';
import { matchesIn } from '../text/matches.ts';
import { isSpace } from '../text/spaces.ts';
import { trimSpan } from '../text/spans.ts';

/** A non-empty line of the text; the span leaves out white space around it and the line end. */
export interface Line extends Span {
  readonly text: string;
}

/** How much of a line's end is searched for a credit. */
const LONGEST_CREDIT = 400;
const LINE = /[^\n\r\u2028\u2029]+/g;

/** The lines of a text that have something in them, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: raw, index } of matchesIn(text, LINE)) {
    const content = raw.trim();
    const start = index + (raw.length - raw.trimStart().length);
    if (content !== '') lines.push({ start, end: start + content.length, text: content });
  }
  return lines;
}

/** Each caption apart from its label and its credit, the last paragraph apart from the credits of its reporters. */
export function withoutCredits(line: Line): Line[] {
  const { start, end, text } = line;
  const head = CAPTION_HEAD.exec(text)?.[0].length ?? 0;
  const from = Math.max(head, text.length - LONGEST_CREDIT);
  const credit = from + creditIn(text.slice(from));
  if (head === 0 && credit === text.length) return [line];
  const cuts = [start, start + head, start + credit, end];
  return cuts.slice(1).flatMap((cut, i) => {
    const span = trimSpan(text, { start: cuts[i]! - start, end: cut - start });
    const part = { start: start + span.start, end: start + span.end, text: text.slice(span.start, span.end) };
    return part.text === '' ? [] : [part];
  });
}

/** Where the longest credit at the end of a line begins; the length of the line where there is none. */
function creditIn(line: string): number {
  if (!CREDIT_MARK.test(line)) return line.length;
  const marked = CREDIT_TAILS.filter(({ mark }) => mark.test(line));
  if (marked.length === 0 || !CREDIT_SIGN.test(line)) return line.length;
  return Math.min(...marked.map(({ tail }) => tail().exec(line)?.index ?? line.length));
}

/** Whether a line reads as running text: a whole sentence or two, rather than a label or a headline. */
export function isProse(line: string): boolean {
  const words = countWords(line, MANY);
  return words >= MANY || (words >= 8 && /[.!?…]["'”’»)\]]*$/.test(line));
}

const MANY = 25;

/** How many words a line has, up to `most`. */
function countWords(line: string, most: number): number {
  let words = 1;
  for (let i = 0; i < line.length && words < most; i++)
    if (isSpace(line.charCodeAt(i)) && !isSpace(line.charCodeAt(i + 1))) words++;
  return words;
}
