import { fold } from '../../text/fold.ts';

/** The words of a query or a name, folded; letters and digits are words of their own: "S-400" is "s", "400". */
export function terms(text: string): string[] {
  return fold(text).match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** A name without anything but its letters and digits: "S-400", "S 400" and "S400" are one. */
export function squash(text: string): string {
  return terms(text).join('');
}

/** Endings that make another form of the same English word. */
const ENDINGS = new Set(
  ['', 'e', 'y', 's', 'es', 'd', 'ed', 'ing', 'ings', 'er', 'ers', 'ies', 'ied', 'ly', 'al', 'ally'].concat([
    'ion',
    'ions',
    'ation',
    'ations',
    'ment',
    'ments',
    'ive',
    'ively',
    'or',
    'ors',
    'ity',
    'ic',
    'able',
  ]),
);
const STEM = 4;

/**
 * Whether a word of a text is what a reader looked for: the same folded, its beginning, or another form of it
 * ("strengthen", "strengthening"). Numbers are the same or not.
 */
export function sameWord(found: string, wanted: string): boolean {
  if (found === wanted) return true;
  if (/\p{N}/u.test(wanted) || wanted.length < 2) return false;
  if (found.startsWith(wanted)) return true;
  let stem = 0;
  while (stem < found.length && stem < wanted.length && found[stem] === wanted[stem]) stem += 1;
  return stem >= STEM && ENDINGS.has(found.slice(stem)) && ENDINGS.has(wanted.slice(stem));
}
