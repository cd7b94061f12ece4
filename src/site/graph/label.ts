import { shorten } from '../words.ts';

/** Widths of letters of the sans, in parts of its size; all others are as wide as the last. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[mwMW@%—]/, 0.9],
  [/[\p{Lu}\p{Nd}&]/u, 0.68],
  [/[iljtfrI .,:;'’|()[\]-]/, 0.34],
  [/./su, 0.585],
];
const LINES = 3;

/** How wide words are drawn, as near as can be told without the typeface; rather too wide than too narrow. */
export function widthOf(words: string, font: number, bold = false): number {
  const widths = [...words].map((letter) => WIDTHS.find(([letters]) => letters.test(letter))![1]);
  return widths.reduce((sum, width) => sum + width, 0) * font * (bold ? 1.06 : 1);
}

/** A name broken between its words into lines of about so many letters, three at most; the end of a longer one is left out. */
export function linesOf(name: string, letters: number): string[] {
  const words = shorten(name, letters * LINES - 6).split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length <= letters || lines.length === LINES))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
