/**
 * Words that end where a date begins. They are asked for from there backwards: most dates have other words before them, which
 * shows at the first of them, where searching for the beginning of such words tries each character before the date.
 */
export class Ending {
  private readonly back: RegExp;
  private readonly whole: RegExp;

  /** `border` is what must stand at the beginning of the words; `source` has no border there itself. */
  constructor(border: string, source: string, flags = '') {
    this.back = new RegExp(`(?<=${source})`, `${flags}y`);
    this.whole = new RegExp(`${border}${source}$`, flags);
  }

  /** The words before an offset, of which no more is looked at than what follows another one. */
  exec(text: string, floor: number, offset: number): RegExpExecArray | null {
    this.back.lastIndex = offset;
    // Seen from behind words may reach back beyond what is to be looked at, and need no border.
    return this.back.test(text) ? this.whole.exec(text.slice(floor, offset)) : null;
  }
}
