import { matchesIn } from '../matches.ts';
import type { Edit } from './view.ts';

const DOUBLE = /[„“«»]|``|''/gu;
const SINGLE = /(?<!\p{L})(?:[‘‚‹›]|(?<!`)`(?!`))|(?:[‘‚‹›]|(?<!`)`(?!`))(?!\p{L})/gu;
/** Most texts have none of these: one look spares two. */
const HAS_SINGLE = /[‘‚‹›`]/;
const APOSTROPHE = /(?<=\p{L})[‘‚‹›`](?=\p{L})/gu;
const PARTNERS: Readonly<Record<string, string>> = { '«': '»', '»': '«', '‹': '›', '›': '‹' };
/** How far from one guillemet the other is looked for, in characters. */
const NEAR = 600;
const BEFORE_OPENING = /[\s([{/—–-]/;
const AFTER_CLOSING = /[\s.,;:!?)\]}…—–-]/;

/**
 * Quotation marks of all houses (German, French, guillemets turned about, doubled apostrophes) as the English ones, by
 * the side on which words stand against them.
 */
export function findQuotationMarks(text: string): Edit[] {
  const double = marksIn(text, DOUBLE, '“', '”', '„“«``');
  if (!HAS_SINGLE.test(text)) return double;
  const single = marksIn(text, SINGLE, '‘', '’', '‘‚‹`');
  const apostrophes = matchesIn(text, APOSTROPHE).map(({ index }) => ({ start: index, end: index + 1, text: '’' }));
  return [...double, ...single, ...apostrophes];
}

/** Between two letters, or two spaces, a mark is what `openers` make of it. */
function marksIn(text: string, marks: RegExp, opening: string, closing: string, openers: string): Edit[] {
  return matchesIn(text, marks).flatMap(({ 0: mark, index }) => {
    const end = index + mark.length;
    if (isArrow(text, mark, index)) return [];
    const made = (standsBefore(text[index - 1], text[end]) ?? openers.includes(mark)) ? opening : closing;
    return made === mark ? [] : [{ start: index, end, text: made }];
  });
}

/** "Home » World", "Read more »": a guillemet between spaces that has no partner near it on its line. */
function isArrow(text: string, mark: string, index: number): boolean {
  const partner = PARTNERS[mark];
  if (partner === undefined || /\S/.test(text.charAt(index - 1) + text.charAt(index + 1))) return false;
  const around = '»›'.includes(mark)
    ? text
        .slice(Math.max(0, index - NEAR), index)
        .split('\n')
        .at(-1)!
    : text.slice(index, index + NEAR).split('\n')[0]!;
  return !around.includes(partner);
}

/** Whether a mark stands against the word after it; undefined where the characters beside it do not tell. */
function standsBefore(before = '\n', after = '\n'): boolean | undefined {
  const [first, last] = [before === '\n', after === '\n'];
  if (first !== last) return first;
  const [left, right] = [BEFORE_OPENING.test(before), AFTER_CLOSING.test(after)];
  return left === right ? undefined : left;
}
