import type { Span } from '../model.ts';

/** A non-empty line of the text; the span leaves out white space around it and the line end. */
export interface Line extends Span {
  readonly text: string;
}

const LINE = /[^\n\r\u2028\u2029]+/g;

/** The lines of a text that have something in them, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    const content = raw.trim();
    const start = index + (raw.length - raw.trimStart().length);
    if (content !== '') lines.push({ start, end: start + content.length, text: content });
  }
  return lines;
}

/** Whether a line reads as running text: a whole sentence or two, rather than a label or a headline. */
export function isProse(line: string): boolean {
  const words = line.split(/\s+/).length;
  return words >= 25 || (words >= 8 && /[.!?…]["'”’»)\]]*$/.test(line));
}
