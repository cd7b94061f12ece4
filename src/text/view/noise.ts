import type { Span } from '../../model.ts';
import { matchesIn } from '../matches.ts';
import { findEncodedCharacters } from './encoding.ts';
import { findQuotationMarks } from './quotation-marks.ts';
import { findMisplacedSpaces } from './spacing.ts';
import { chained, edited } from './view.ts';
import type { Edit, View } from './view.ts';

/** Something in a text that nobody has meant to print, with what puts it right. */
export interface Noise extends Edit {
  /** What is wrong, for readers. */
  readonly rule: string;
}

/** Words that no sentence has twice in a row. */
const TWICE = /(?<=(?<![\p{L}\p{M}\p{N}'’-])(?<word>the|an|of|and)) \k<word>(?![\p{L}\p{M}\p{N}'’-])/gu;
/** Marks whose spaces are those of a house style, or of a program. */
const OTHER_MARKS = /[«»‹›`]|[:;]\)/;
const ENGLISH_MARKS = /[“”‘’]/;

/**
 * What a reader of a text would call noise: characters printed as their codes, misplaced and missing spaces, small words
 * printed twice. Not how it sets its quotation marks, its ellipses and guillemets: that is style. `unseen` is the text
 * without what no reader sees.
 */
export function noiseIn(text: string, unseen: View): Noise[] {
  return [
    ...findEncodedCharacters(text).map((edit) => ({ ...edit, rule: 'a character printed as its code' })),
    ...matchesIn(text, TWICE).map(({ 0: again, index }) => ({
      start: index,
      end: index + again.length,
      text: '',
      rule: 'a word printed twice',
    })),
    ...spacesIn(text, unseen),
  ];
}

function spacesIn(text: string, unseen: View): Noise[] {
  const view = chained(unseen, (made) => edited(made, findQuotationMarks(made)));
  return findMisplacedSpaces(view.text).flatMap((edit): Noise[] => {
    if (!isSeen(view.text, edit)) return [];
    const place = placeOf(edit, view);
    if (OTHER_MARKS.test(around(text, place))) return [];
    const rule = edit.text === '' ? 'a misplaced space' : 'a missing space';
    const turned = turnedMark(text, view.text, place.end, edit.end);
    return [{ ...place, text: edit.text, rule }, ...(turned ? [{ ...turned, rule }] : [])];
  });
}

/** Whether a page shows a difference: of several spaces it shows one. Where none is to stand before "…" is a matter of taste. */
function isSeen(text: string, { start, end, text: by }: Edit): boolean {
  if (by !== '') return true;
  const [before, after] = [text[start - 1] ?? '\n', text[end] ?? '\n'];
  return !/\s/.test(before) && !/[\s…]/.test(after);
}

/** Where an edit of the view is to be made in the source. */
function placeOf({ start, end }: Span, view: View): Span {
  if (start < end) return view.toSource({ start, end });
  const { end: at } = view.toSource({ start: start - 1, end: start });
  return { start: at, end: at };
}

const around = (text: string, { start, end }: Span): string => text.slice(Math.max(0, start - 1), end + 2);

/** An English mark after a misplaced space that opens where it is to close: `rockets. “`. */
function turnedMark(text: string, plain: string, at: number, plainAt: number): Edit | undefined {
  const [printed = '', meant = ''] = [text[at], plain[plainAt]];
  const isTurned = printed !== meant && ENGLISH_MARKS.test(printed) && ENGLISH_MARKS.test(meant);
  return isTurned ? { start: at, end: at + 1, text: meant } : undefined;
}
