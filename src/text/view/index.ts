import type { Repair } from '../../model.ts';
import { onForget } from '../forget.ts';
import { changesOf } from './changes.ts';
import { findOddCharacters } from './characters.ts';
import { findEncodedCharacters } from './encoding.ts';
import { noiseIn, type Noise } from './noise.ts';
import { findQuotationMarks } from './quotation-marks.ts';
import { findMisplacedSpaces } from './spacing.ts';
import { chained, edited, unchanged } from './view.ts';
import type { Edit, View } from './view.ts';
import { findWrappedLines } from './wrapped.ts';

export { changesOf } from './changes.ts';
export type { Noise } from './noise.ts';
export type { Edit, View } from './view.ts';

type Step = (text: string) => readonly Edit[];

/** What a reader does not see, and what a reader reads over; in this order: each step relies on the ones before. */
const UNSEEN: readonly Step[] = [findEncodedCharacters, findOddCharacters, findWrappedLines];
const SEEN: readonly Step[] = [findQuotationMarks, findMisplacedSpaces];

const NONE: readonly Repair[] = [];

/**
 * A text as its reader takes it in: as an editor has repaired it, characters for their codes, without invisible characters, hyphenation and line ends of a fixed width, with plain
 * spaces, hyphens and English quotation marks, and with the spaces that machine translation misplaces put right. What
 * looks for words works on this view; what it finds is told in offsets of the verbatim text, which nothing alters.
 */
export function plainView(text: string, repairs: readonly Repair[] = NONE): View {
  const kept = views.get(text);
  if (kept?.repairs === repairs) return kept.view;
  const view = plain(text, repairs);
  if (views.size >= MOST_VIEWS) views.clear();
  views.set(text, { repairs, view });
  return view;
}

/** Articles are read several times, some at once: their views are kept until so many others have come. */
const views = new Map<string, { readonly repairs: readonly Repair[]; readonly view: View }>();
const MOST_VIEWS = 256;
onForget(() => views.clear());

/** What a reader would call noise in a text; in no order. */
export function findNoise(text: string): Noise[] {
  return noiseIn(text, through(UNSEEN, unchanged(text)));
}

/** Words of ASCII with a space between them. */
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** Words for a title or a list: as they are printed, on one line, every character the plain one that it looks like. */
export function oneLine(text: string): string {
  if (PLAIN.test(text)) return text;
  return through(UNSEEN, unchanged(text)).text.replace(/\s+/g, ' ').trim();
}

function through(steps: readonly Step[], first: View): View {
  return steps.reduce((view, find) => chained(view, (made) => edited(made, find(made))), first);
}

/** An editor's word comes first, and no step makes anything else of it; what rules repair, the steps do anyway. */
function plain(text: string, repairs: readonly Repair[]): View {
  const own = repairs.filter(({ by }) => by === 'editor');
  if (own.length === 0) return through([...UNSEEN, ...SEEN], unchanged(text));
  const repaired = edited(text, own.flatMap(editsOf));
  const unseen = through(UNSEEN, repaired);
  return SEEN.reduce((view, find) => {
    const settled = own.map((repair) => view.fromSource(repair));
    const isOpen = (edit: Edit): boolean => !settled.some(({ start, end }) => edit.start < end && start < edit.end);
    return chained(view, (made) => edited(made, find(made).filter(isOpen)));
  }, unseen);
}

/** The edits of a text that a repair comes to. */
export function editsOf({ start, text, to }: Repair): Edit[] {
  return changesOf(text, to).map((edit) => ({ ...edit, start: start + edit.start, end: start + edit.end }));
}
