import { findOddCharacters } from './characters.ts';
import { findEncodedCharacters } from './encoding.ts';
import { findQuotationMarks } from './quotation-marks.ts';
import { findMisplacedSpaces } from './spacing.ts';
import { chained, edited, unchanged } from './view.ts';
import type { Edit, View } from './view.ts';
import { findWrappedLines } from './wrapped.ts';

export type { View } from './view.ts';

type Step = (text: string) => readonly Edit[];

/** What a reader does not see, and what a reader reads over; in this order: each step relies on the ones before. */
const UNSEEN: readonly Step[] = [findEncodedCharacters, findOddCharacters, findWrappedLines];
const SEEN: readonly Step[] = [findQuotationMarks, findMisplacedSpaces];

/**
 * A text as its reader takes it in: characters for their codes, without invisible characters, hyphenation and line ends of a fixed width, with plain
 * spaces, hyphens and English quotation marks, and with the spaces that machine translation misplaces put right. What
 * looks for words works on this view; what it finds is told in offsets of the verbatim text, which nothing alters.
 */
export function plainView(text: string): View {
  if (last?.source !== text) last = { source: text, view: through([...UNSEEN, ...SEEN], text) };
  return last.view;
}

/** An article is read twice in a row, for its lines and for its words: the last view is kept. */
let last: { readonly source: string; readonly view: View } | undefined;

/** Words of ASCII with a space between them. */
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** Words for a title or a list: as they are printed, on one line, every character the plain one that it looks like. */
export function oneLine(text: string): string {
  if (PLAIN.test(text)) return text;
  return through(UNSEEN, text).text.replace(/\s+/g, ' ').trim();
}

function through(steps: readonly Step[], text: string): View {
  return steps.reduce((view, find) => chained(view, (made) => edited(made, find(made))), unchanged(text));
}
