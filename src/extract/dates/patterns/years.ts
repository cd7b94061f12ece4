import { COUNTED_NOUNS, NUMBERED_THINGS, YEAR_CUES } from '../../../lexicon/time-context.ts';
import { DASH, MONTH_NAME, ORDINAL, YEAR_NUMBER, monthOf, oneOf, ordinalOf } from '../fragments.ts';
import type { Expression } from '../expression.ts';
import type { Found, Pattern } from '../pattern.ts';
import { BEFORE_CHRIST, CENTURY, DECADE, FIGURE, FISCAL, UNIT, YEAR } from '../triggers.ts';

const COUNTED = new RegExp(String.raw`^(?:[\s-]+${oneOf(COUNTED_NOUNS)}\b|\s*%|,\d{3}|[-:/]\d|\.\d|\s*°)`, 'i');
const NO_YEAR_BEFORE = new RegExp(
  String.raw`(?:[$€£¥#@/]\s?|[.,:]|\b${oneOf(NUMBERED_THINGS)}\.?\s+|[a-z\d][-–](?<!\b(?:mid|pre|post|early|late)[-–]))$`,
  'i',
);
const YEAR_CUE = new RegExp(String.raw`(?:\b${oneOf(YEAR_CUES)}[\s-]+|[([]|^|[“"'‘;])$`, 'i');
const ROUGHLY = /\b(?:about|around)\s+$/i;
const CERTAIN_CUE = /\b(?:in|since|by|until|during|before|after|the)\s+$/i;
/** "about 1500 boats" is a count, "about 1910" a year. */
const isCount = ({ before, after }: Found) =>
  !CERTAIN_CUE.test(before) && /^\s+(?!(?:was|is|as|has|does|its|this)\b)[a-z]+s\b/.test(after);
/** Numbers that are a year only where the words around say so: before 1900, and round ones. */
const isUnlikely = (year: number) => year < 1900 || year === 2000 || year > 2050;

/** "2009", "the 2003 invasion", "(1914)". Not "2008 people", "$2009", "Boeing 2007", "1,999", "20:15". */
export const bareYear: Pattern = {
  needs: [YEAR],
  regex: new RegExp(
    `(?:\\bthe\\s+years?\\s+)?(?<!\\d)(?<year>${YEAR_NUMBER})(?:${DASH}(?<end>\\d{4}|\\d\\d)(?![\\d%]|[-.,:/]\\d))?`,
    'gi',
  ),
  read: (found) => {
    const year = Number(found.groups['year']);
    if (NO_YEAR_BEFORE.test(found.before) || COUNTED.test(found.after)) return undefined;
    if ((ROUGHLY.test(found.before) || isUnlikely(year)) && isCount(found)) return undefined;
    if (isUnlikely(year) && found.groups['end'] === undefined && found.after !== '' && !YEAR_CUE.test(found.before))
      return undefined;
    if (/^(?:s\b|\s?-?(?:BC|B\.C))/i.test(found.after)) return undefined;
    return span(year, found);
  },
};

function span(year: number, { groups }: Found): Expression | undefined {
  const from: Expression = { kind: 'calendar', fields: { year } };
  const end = groups['end'];
  if (end === undefined) return from;
  const last = end.length === 2 ? Math.floor(year / 100) * 100 + Number(end) : Number(end);
  return last > year && last - year < 200
    ? { kind: 'range', from, to: { kind: 'calendar', fields: { year: last } } }
    : undefined;
}

/** "in '92", "the summer of '69". Not "'90s", "6'11", "the '90 model" (which could be anything). */
export const shortYear: Pattern = {
  needs: [DECADE, FIGURE],
  regex: /['’](?<short>\d\d)(?![\d%]|['’]?s\b|\s?(?:percent|per\s+cent)\b|[.,:]\d)/g,
  read: ({ groups, before }) => {
    if (!/\b(?:in|of|since|until|by|from|to|through|during|before|after|and|early|late)\s+$/i.test(before))
      return undefined;
    if (/\b(?:and|to)\s+$/i.test(before) && !/['’]\d\d\s+(?:and|to)\s+$/i.test(before)) return undefined;
    const short = Number(groups['short']);
    return { kind: 'calendar', fields: { year: short + (short > 40 ? 1900 : 2000) }, guessed: true };
  },
};

/** "the 1990s", "the '70s", "70s" after "the", "the nineties". Not "in his 70s". */
export const decade: Pattern = {
  needs: [DECADE],
  regex:
    /(?:\bthe\s+)?(?:(?<full>1[0-9]\d0|20\d0)['’]?s\b|(?<!\d)['’]?(?<short>[2-9]0)s\b|(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b)/gi,
  read: ({ groups, words, before }) => {
    const full = Number(groups['full']);
    if (full < 2000 && full % 100 === 0) return { kind: 'calendar', fields: { century: full / 100 } };
    if (groups['full'] !== undefined) return { kind: 'calendar', fields: { decade: Math.floor(full / 10) } };
    if (/\b(?:his|her|their|my|your|our|its)\s+(?:early\s+|late\s+|mid-?\s*)?$/i.test(before)) return undefined;
    const tens = groups['short']
      ? Number(groups['short']) / 10
      : 2 + TENS.indexOf(words.toLowerCase().replace(/^the\s+/, ''));
    if (groups['name'] && !/^the\s/i.test(words) && !/\b(?:early|late|mid)[\s-]+$/i.test(before)) return undefined;
    return { kind: 'calendar', fields: { decade: 190 + tens }, guessed: true };
  },
};
const TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** "the 19th century", "eighteenth-century". */
export const century: Pattern = {
  needs: [UNIT, CENTURY],
  regex: new RegExp(`\\b(?<which>${ORDINAL})[\\s-]+century\\b(?<bc>\\s+B\\.?C\\b\\.?(?:E\\b)?)?`, 'gi'),
  read: ({ groups }) => {
    const which = ordinalOf(groups['which']);
    if (which === undefined || which > 22) return undefined;
    return { kind: 'calendar', fields: groups['bc'] ? { century: which - 1, era: 'BC' } : { century: which - 1 } };
  },
};

/** "493 BC", "April 480 BC", "the 470s BC". Kept as a value; no calendar bounds. */
export const beforeChrist: Pattern = {
  needs: [BEFORE_CHRIST],
  regex: new RegExp(
    String.raw`\b(?:the\s+)?(?:(?<month>${MONTH_NAME})\s+)?(?<year>\d{1,4})(?<tens>s)?\s?(?:BCE?\b|B\.C\.(?:E\.)?)`,
    'gi',
  ),
  read: ({ groups }) => {
    const year = Number(groups['year']);
    const month = monthOf(groups['month']);
    const fields = groups['tens']
      ? { decade: Math.floor(year / 10) }
      : { year, ...(month === undefined ? {} : { month }) };
    return { kind: 'calendar', fields: { ...fields, era: 'BC' } };
  },
};

/** "fiscal 1990", "fiscal year 2009", "the 1990 fiscal year", "FY2010". */
export const fiscalYear: Pattern = {
  needs: [YEAR | UNIT, FISCAL],
  regex:
    /\b(?:(?:fiscal|financial)(?:\s+year)?\s+(?<year>(?:19|20)\d\d)|FY\s?(?<short>(?:19|20)\d\d)|(?:the\s+)?(?<own>(?:19|20)\d\d)(?:['’]s)?\s+(?:fiscal|financial)\s+year)(?!\d)/gi,
  read: ({ groups }) => ({
    kind: 'calendar',
    fields: { year: Number(groups['year'] ?? groups['short'] ?? groups['own']), fiscal: true },
  }),
};
