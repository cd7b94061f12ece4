import { FUNCTION_WORDS } from '../../lexicon/cues.ts';
import { TOP_LEVEL_DOMAINS } from '../../lexicon/spacing.ts';
import { matchesIn } from '../matches.ts';
import type { Edit } from './view.ts';

/** Spaces that do not belong where they stand; of several in a row, all but one. */
const BEFORE_MARK = [
  String.raw`(?<=\S ) *(?=[,;:!?…][\s"'”’)\]]|[,;:!?…]$|\.(?:[\s"'”’)\]]|$))`,
  String.raw`(?<=\d ) *(?=:\d\d\b)`,
  String.raw`(?<=\S ) *(?=[)\]]|[”’](?:[\s.,;:!?)\]]|$))`,
  // "Ukraine 's", "NATO' s", "don 't"
  String.raw`(?<=\p{L} ) *(?=['’](?:s|t|re|ve|ll|d|m)\b)|(?<=\p{L}['’] ) *(?=s\b)`,
].join('|');
// What follows most spaces, a letter, is seen first: most spaces stand where they belong.
const NEEDLESS = new RegExp(
  String.raw` (?:(?=[ ,;:!?….)\]”’'s])(?:${BEFORE_MARK})|(?<=[(\[“‘] ) *(?=\S)|(?<=(?:^|[^ ])  ) *)`,
  'gmu',
);
/** A space on one side of a hyphen: "anti -aircraft", "S -400", "Ben- Gvir". */
const BEFORE_HYPHEN = / -(?=(?<after>\p{L}+|\d+))(?<=(?<before>[\p{L}\p{M}\p{N}]+) -)/gu;
const AFTER_HYPHEN = /- (?=(?<after>\p{L}+))(?<=(?<before>[\p{L}\p{M}\p{N}]+)- )/gu;
/** No space after a stop or comma: "Kyiv.The minister", "Kyiv,Ukraine", "24 June,2025". */
const STOP = /[.!?]["”’)\]]?(?=["“‘]?(?<word>\p{Lu}\p{Ll}*))(?<=(?:\p{Ll}{2}|\p{Lu}{2}|\d)[.!?]["”’)\]]?)/gu;
const COMMA = /,(?:(?=\p{L}{2}|["“‘]\p{L})(?<=\p{L},)|(?=\d)(?<=\p{L}{3},))/gu;
/** A straight quotation mark between spaces, and the line that it is in. */
const LOOSE_MARK = /(?: |^)" /m;
const LOOSE_MARKS = /^.*(?: "|^") .*$/gm;

/**
 * Spaces that scanners and machine translation put in or leave out, with what puts them right: before a comma, within
 * quotation marks, on one side of a hyphen, after a full stop.
 */
export function findMisplacedSpaces(text: string): Edit[] {
  return [
    ...matchesIn(text, NEEDLESS).map(({ 0: spaces, index }) => gone(index, index + spaces.length)),
    // Looked for as they stand, which is many times faster: most texts have none.
    ...(text.includes(' -') ? matchesIn(text, BEFORE_HYPHEN) : [])
      .filter(({ index, groups }) => joinsRight(groups!['before']!, groups!['after']!) && !isPaired(text, index + 2))
      .map(({ index }) => gone(index, index + 1)),
    ...(text.includes('- ') ? matchesIn(text, AFTER_HYPHEN) : [])
      .filter(({ groups }) => joinsLeft(groups!['before']!, groups!['after']!))
      .map(({ index }) => gone(index + 1, index + 2)),
    ...matchesIn(text, STOP)
      .filter(({ 0: stop, index, groups }) => !isAddress(text, index + stop.length, groups!['word']!))
      .map(({ 0: stop, index }) => space(index + stop.length)),
    ...matchesIn(text, COMMA).map(({ index }) => space(index + 1)),
    ...(text.includes('" ') && LOOSE_MARK.test(text) ? matchesIn(text, LOOSE_MARKS).flatMap(withinMarks) : []),
  ];
}

/** The spaces within straight marks, which open and close by turns: `the " reset " of`. */
function withinMarks({ 0: line, index }: RegExpExecArray): Edit[] {
  const marks = [...line.matchAll(/"/g)].map((mark) => mark.index);
  if (marks.length % 2 > 0) return [];
  return marks.flatMap((mark, i) => {
    const at = index + mark;
    if (i % 2 > 0) return line[mark - 1] === ' ' ? [gone(at - 1, at)] : [];
    return line[mark + 1] === ' ' ? [gone(at + 1, at + 2)] : [];
  });
}

const gone = (start: number, end: number): Edit => ({ start, end, text: '' });
const space = (at: number): Edit => ({ start: at, end: at, text: ' ' });

/** "full -scale", "Su -35", "Iskander -M"; not "to -5 degrees", "Kyiv -the capital". */
function joinsRight(before: string, after: string): boolean {
  if (/^\d/.test(after)) return /^\p{Lu}\p{L}{0,3}$/u.test(before) && !FUNCTION_WORDS.has(before.toLowerCase());
  return !FUNCTION_WORDS.has(after.toLowerCase());
}

/** "Ben- Gvir", "full- scale"; not "short- and medium-range", "He agreed- Moscow did not". */
function joinsLeft(before: string, next: string): boolean {
  if (FUNCTION_WORDS.has(next.toLowerCase()) || FUNCTION_WORDS.has(before.toLowerCase())) return false;
  return /^\p{Lu}/u.test(before) || !/^\p{Lu}/u.test(next);
}

/** Whether a second dash closes what the first has opened: "Minsk -Lukashenko's capital- was". */
const isPaired = (text: string, at: number): boolean =>
  /^[^.!?\n]*\p{L}-(?=,| (?!and |or |to )\p{Ll})/u.test(text.slice(at, at + 200));

/** "Booking.Com", "info@Example.Org", "/News.Html": a stop in an address ends no sentence. */
function isAddress(text: string, at: number, word: string): boolean {
  return (
    TOP_LEVEL_DOMAINS.has(word.toLowerCase()) || /(?:[@/#]\S*|\bwww\.\S*)$/i.test(text.slice(Math.max(0, at - 60), at))
  );
}
