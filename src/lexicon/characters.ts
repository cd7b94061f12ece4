/** Each character of the first string stands for the one at the same place in the second. */
const pairs = (from: string, to: string): [string, string][] => [...from].map((char, i) => [char, [...to][i]!]);
const all = (from: string, to: string): [string, string][] => [...from].map((char) => [char, to]);

const SPACES =
  '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u2800\u3000';
const LINE_ENDS = '\v\f\r\u0085\u2028\u2029';

/** Characters that a reader takes for another one, with that one: spaces, line ends, hyphens, ligatures. */
export const SAME_TO_READERS: ReadonlyMap<string, string> = new Map([
  ...all(SPACES, ' '),
  ...all(LINE_ENDS, '\n'),
  // U+2010 hyphen, non-breaking hyphen, hyphen bullet, minus, modifier minus, small and full-width hyphens.
  ...all('\u2010\u2011\u2043\u2212\u02d7\ufe63\uff0d', '-'),
  ['\u2012', '–'],
  ...all('\u2015\u2e3a\u2e3b\ufe58\ufe31', '—'),
  ...pairs('\u2032\u02bc\u02b9\u02bb\u02bd\u201b\ua78c\u00b4', '’’’’’’’’'),
  ...pairs('\u2033\u301d\u301e\u301f\u201f\u300c\u300d\u300e\u300f', '”“”””“”“”'),
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
  ['\u0132', 'IJ'],
  ['\u0133', 'ij'],
]);

const CYRILLIC = 'АВЕЅІЈКМНОРСТХаеѕіјорсухԁһ';
const LATIN_FOR_CYRILLIC = 'ABESIJKMHOPCTXaesijopcyxdh';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN_FOR_GREEK = 'ABEZHIKMNOPTYXo';

/** Letters of other alphabets that look like Latin ones; within a Latin word they stand for these. */
export const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs(CYRILLIC, LATIN_FOR_CYRILLIC),
  ...pairs(GREEK, LATIN_FOR_GREEK),
]);

/** HTML's names for characters that news pages are full of. */
export const HTML_CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    shy: '\u00ad',
    zwnj: '\u200c',
    zwj: '\u200d',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    middot: '·',
    copy: '©',
    euro: '€',
    pound: '£',
  }),
);

/** The characters that Windows-1252 has where Unicode has control codes, with their bytes. */
export const WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((char, i) => [char, 0x80 + i]),
);
