/** Ways in which a text is spoiled between its author and its reader, each as edits of the clean text. */
import type { Edit } from '../../src/text/view/view.ts';

/** A number of at least 0 and less than 1, from a seed: the same seed gives the same numbers. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = (seed * 7919) % 2147483647 || 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

export type Noise = (text: string, random: Random) => Edit[];

const pick = (from: readonly string[], random: Random): string => from[Math.floor(random() * from.length)]!;

/** Puts one of `by` in place of each match, or of a share of them; in place of nothing where the match is empty. */
const replace =
  (at: RegExp, by: readonly string[], share: number): Noise =>
  (text, random) =>
    [...text.matchAll(at)].flatMap(({ 0: { length }, index }) =>
      random() < share ? [{ start: index, end: index + length, text: pick(by, random) }] : [],
    );

/** Replaces each match, or a share of them, by what is made of it. */
const change =
  (at: RegExp, make: (match: string, text: string, index: number) => string, share: number): Noise =>
  (text, random) =>
    [...text.matchAll(at)].flatMap(({ 0: match, index }) => {
      const made = make(match, text, index);
      return made !== match && random() < share ? [{ start: index, end: index + match.length, text: made }] : [];
    });

/** Lines of at most so many characters, paragraphs apart; with `broken`, words in two where that fills a line better. */
const wrapped =
  (width: number, broken: boolean): Noise =>
  (text) => {
    const edits: Edit[] = [];
    for (const { 0: paragraph, index } of text.matchAll(/.+/g)) {
      edits.push(
        ...wrapsOf(paragraph, width, broken).map(({ start, end, text: by }) => ({
          start: index + start,
          end: index + end,
          text: by,
        })),
      );
      const end = index + paragraph.length;
      if (text[end] === '\n' && text[end + 1] !== '\n') edits.push({ start: end, end: end + 1, text: '\n\n' });
    }
    return edits;
  };

const LETTERS_MEET = /(?<=\p{L})(?=\p{L})/gu;
const WORD_EDGE = /(?<=\s)(?=\S)|(?<=\S)(?=\s)/gu;
const WIDE = (char: string): string => String.fromCharCode(char.charCodeAt(0) + 0xfee0);
const BOLD = (char: string): string =>
  String.fromCodePoint(char.codePointAt(0)! + (char >= 'a' ? 0x1d41a - 97 : 0x1d400 - 65));
const LOOKALIKE: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', i: 'і' };

/** What a reader cannot see: everything is to be found as in the clean text. */
export const UNSEEN: Readonly<Record<string, Noise>> = {
  'soft hyphens in words': replace(LETTERS_MEET, ['\u00ad'], 0.1),
  'characters of no width in words': replace(LETTERS_MEET, ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'], 0.1),
  'marks of direction around words': replace(
    WORD_EDGE,
    ['\u200e', '\u200f', '\u202a', '\u202c', '\u202d', '\u2066', '\u2068', '\u2069', '\u061c'],
    0.2,
  ),
  'marks of direction in words': replace(LETTERS_MEET, ['\u200e', '\u2060'], 0.05),
  'spaces of every width': replace(/ /g, ['\u00a0', '\u202f', '\u2009', '\u2002', '\u3000', '\t'], 0.3),
  'hyphens of every code': replace(/-/g, ['\u2010', '\u2011', '\u2212', '\ufe63', '\uff0d'], 1),
  'accents apart from their letters': change(/\p{L}/gu, (letter) => letter.normalize('NFD'), 1),
  ligatures: change(
    /ffi|ffl|ff|fi|fl/g,
    (letters) => ({ ffi: 'ﬃ', ffl: 'ﬄ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ' })[letters]!,
    0.7,
  ),
  'full-width letters and digits': change(/[A-Za-z0-9]/g, WIDE, 0.2),
  'bold letters of their own code': change(/[A-Za-z]/g, BOLD, 0.2),
  'letters of another alphabet': change(/(?<=[A-Za-z])[aeocpxi](?=[a-z])/g, (letter) => LOOKALIKE[letter]!, 0.1),
  'references of HTML': change(
    /[“”’&–é]/g,
    (char) => ({ '“': '&ldquo;', '”': '&#8221;', '’': '&#x2019;', '&': '&amp;', '–': '&ndash;', é: '&#233;' })[char]!,
    1,
  ),
  'UTF-8 read as Windows-1252': change(
    /[“”’–éó]/g,
    (char) => ({ '“': 'â€œ', '”': 'â€\u009d', '’': 'â€™', '–': 'â€“', é: 'Ã©', ó: 'Ã³' })[char]!,
    1,
  ),
  'CR LF': replace(/\n/g, ['\r\n'], 1),
  CR: replace(/\n/g, ['\r'], 1),
  'line ends of Unicode': replace(/\n/g, ['\u0085', '\u2028', '\u2029', '\f', '\v'], 1),
  'white space at the ends of lines': replace(/(?<=.)(?=\n)|(?<=\n)(?=.)/g, [' ', '\t ', '\u00a0'], 0.5),
  'lines of 72 characters': wrapped(72, false),
  'lines of 60 characters with words broken': wrapped(60, true),
  'spaces in a row': replace(/ /g, ['  ', '   ', ' \u00a0'], 0.3),
};

function wrapsOf(paragraph: string, width: number, broken: boolean): Edit[] {
  const edits: Edit[] = [];
  let lineStart = 0;
  for (const { 0: word, index } of paragraph.matchAll(/\S+/g)) {
    if (index === 0 || index + word.length - lineStart <= width) continue;
    const room = width - (index - lineStart) - 1;
    const fits = broken && room >= 3 && /^\p{L}{4,}$/u.test(word) && word.length - room >= 3;
    lineStart = fits ? index + room : index;
    edits.push(fits ? { start: lineStart, end: lineStart, text: '-\n' } : { start: index - 1, end: index, text: '\n' });
  }
  return edits;
}

const german = (_: string, text: string, index: number): string => (opens(text, index) ? '„' : '“');
const guillemets = (_: string, text: string, index: number): string => (opens(text, index) ? '« ' : ' »');
const turned = (_: string, text: string, index: number): string => (opens(text, index) ? '»' : '«');
const corners = (_: string, text: string, index: number): string => (opens(text, index) ? '「' : '」');
const doubled = (_: string, text: string, index: number): string => (opens(text, index) ? '``' : "''");
const opens = (text: string, index: number): boolean => text[index] === '“';

/** What readers see but read over. */
export const SEEN: Readonly<Record<string, Noise>> = {
  'straight quotation marks': replace(/[“”]/g, ['"'], 1),
  'straight apostrophes': replace(/(?<=\p{L})’(?=\p{L})/gu, ["'"], 1),
  'curly apostrophes': replace(/(?<=\p{L})'(?=\p{L})/gu, ['’'], 1),
  'curly quotation marks': change(
    /"/g,
    (_, text, index) => (/(?:^|[\s([])$/.test(text.slice(0, index).slice(-1)) ? '“' : '”'),
    1,
  ),
  'German quotation marks': change(/[“”]/g, german, 1),
  guillemets: change(/[“”]/g, guillemets, 1),
  'guillemets turned about': change(/[“”]/g, turned, 1),
  'corner brackets': change(/[“”]/g, corners, 1),
  'doubled apostrophes': change(/[“”]/g, doubled, 1),
  'apostrophes of every code': replace(/(?<=\p{L})’(?=\p{L})/gu, ['ʼ', '`', '´', '′', '‘', '＇'], 1),
  'a space before a mark': replace(/(?<=[\p{L}\d])(?=[,;:!?]\s|\.\s)/gu, [' '], 0.5),
  'spaces within brackets and marks': replace(/(?<=[“(])(?=\S)|(?<=\S)(?=[”)])/g, [' '], 1),
  'a space before a hyphen': replace(/(?<=\p{L}{2})(?=-\p{L}{2})/gu, [' '], 1),
  'a space before an apostrophe': replace(/(?<=\p{L})(?=[’']s\b)/gu, [' '], 0.5),
  'no space after a full stop': replace(/(?<=\p{Ll}{2}[.!?]”?) (?=[“\p{Lu}])/gu, [''], 0.7),
  'no space after a comma': replace(/(?<=\p{L},) (?=\p{L}{2})/gu, [''], 0.7),
};
