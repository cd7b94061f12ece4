import { CURRENCIES, MEASURES, MULTIPLES, NUMBER_WORDS, QUALIFIERS } from '../../lexicon/quantities.ts';
import { NUMERAL } from './numerals.ts';

const escaped = (text: string): string => text.replace(/[$.*+?^()[\]{}|\\/]/g, String.raw`\$&`);
const oneOf = (table: Readonly<Record<string, unknown>>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const QUALIFIER = String.raw`(?:(?<qualifier>${oneOf(QUALIFIERS)}) (?:the |another |a )?)?`;
const SIGN = String.raw`(?:US\$|[$€£¥₴₽₪]|\b(?:USD|EUR|GBP) )`;
const PERCENT = String.raw`(?<percent> ?%| per ?cent\b| percentage points?\b)`;
const MONEY = String.raw`(?<money> (?:US |U\.S\. |Canadian |Australian )?(?:${oneOf(CURRENCIES)})\b)`;
const STRONG = String.raw`(?<strong>-strong\b)`;
const MEASURE = String.raw`(?:[ -](?<measure>${oneOf(MEASURES)})\b(?!-old)| ?(?<glued>km|kg|mm|cm|mph|kWh|MW|GW|°C)\b)`;
const TIMES = String.raw`(?:(?<fold>-?fold\b)|(?<times> times (?:as (?:much|many|large|big|high|long)|more|larger|higher|bigger|the)\b))`;
const NOT_WITHIN = String.raw`(?<![\p{L}\p{N}.,:/#+^-]|\bminus |\bNo\. |\bno\. |[$€£]\d{0,9})`;

/** A number with what stands beside it, qualifier to unit; a range has a `high`. */
export const FIGURE = new RegExp(
  String.raw`${NOT_WITHIN}${QUALIFIER}(?<between>between )?(?<sign>${SIGN} ?)?(?<low>${NUMERAL})` +
    String.raw`(?:(?: ?[-–—] ?| to | or |(?<and> and ))(?:${SIGN} ?)?(?<high>${NUMERAL}))?` +
    String.raw`(?:${PERCENT}|${MONEY}|${STRONG}|${MEASURE}|${TIMES})?(?![\p{N}%]|(?:st|nd|rd|th)\b|[.,:/]\d)`,
  'giu',
);

/** "fivefold", "ten-fold" */
export const FOLD = new RegExp(String.raw`\b(?<fold>${oneOf(NUMBER_WORDS)}|hundred|thousand)-?fold\b`, 'giu');

/** "doubled its budget", "twice as many": a multiple without a numeral. */
export const MULTIPLE = new RegExp(String.raw`\b(?<multiple>${oneOf(MULTIPLES)})\b(?: as (?:much|many)\b)?`, 'giu');
