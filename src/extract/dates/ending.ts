import { isSpace } from '../../text/spaces.ts';

/**
 * Words that end where a date begins. Nearly all dates have other words before them, which shows at the very last one:
 * searching for the beginning of such words would try each character before the date.
 */
export class Ending {
  private readonly expression: RegExp;
  private readonly lastWords: ReadonlySet<string>;

  /** `lastWords`: in lower case, with a space between them, all that the expression can end in, but for space and hyphens. */
  constructor(expression: RegExp, lastWords: string) {
    this.expression = expression;
    this.lastWords = new Set(lastWords.split(' '));
  }

  /** The words before an offset, of which no more is looked at than what follows another one. */
  exec(text: string, floor: number, offset: number): RegExpExecArray | null {
    return this.lastWords.has(lastWord(text, floor, offset)) ? this.expression.exec(text.slice(floor, offset)) : null;
  }
}

/** In lower case, with the full stop of an abbreviation. */
function lastWord(text: string, floor: number, offset: number): string {
  let end = offset;
  while (end > floor && isGap(text.charCodeAt(end - 1))) end--;
  let start = end > floor && text[end - 1] === '.' ? end - 1 : end;
  while (start > floor && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}

const isGap = (code: number): boolean => code === 0x2d || isSpace(code);

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
