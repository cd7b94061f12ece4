import { DAY_NUMBER, MONTH_NAME, NUMBER, dayNumberOf, isCapital, monthOf, ordinalOf } from '../fragments.ts';
import type { Pattern } from '../pattern.ts';
import { MONTH, PLURAL, SET, UNIT } from '../triggers.ts';
import { unitCode } from './counted.ts';

const VALUES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  everyday: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
  biannual: 'P6M',
  semiannual: 'P6M',
  semiannually: 'P6M',
  bimonthly: 'P2M',
};

/** "daily", "annual". Not "the Daily Mail", "Newsweekly". */
export const adverb: Pattern = {
  needs: [SET],
  regex:
    /\b(?:hourly|daily|everyday|nightly|weekly|biweekly|bimonthly|monthly|quarterly|(?:twice|half)[\s-]yearly|yearly|annual|annually|biannual|semi-?annual(?:ly)?|per\s+annum)\b/gi,
  read: ({ words, before, after }) => {
    const capital = /^\p{Lu}/u.test(words);
    if (capital && (/^\s+\p{Lu}/u.test(after) || /\p{L}\s+$/u.test(before))) return undefined;
    if (/^(?:daily|weekly|monthly)$/.test(words) && isPaper(before, after)) return undefined;
    if (/^(?:twice|half|semi)/i.test(words)) return { kind: 'set', value: 'P6M' };
    return { kind: 'set', value: VALUES[words.toLowerCase()] ?? 'P1Y' };
  },
};

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 };

/** "twice a week", "three times per month", "24 hours a day", "five days a week": how often within the unit that comes again. */
export const times: Pattern = {
  needs: [UNIT, PLURAL],
  regex: new RegExp(
    `\\b(?:once|twice|thrice|(?:${NUMBER}|several|many|a\\s+few)\\s+(?:times|minutes|hours|days|nights|weeks|months))\\s+(?:an?|per|each|every)\\s+(?<unit>minute|hour|day|night|week|month|quarter|year|decade)\\b`,
    'gi',
  ),
  read: ({ groups, after }) => {
    if (/^\s+(?:ago|later|earlier|before|after)\b|^-/i.test(after)) return undefined;
    const code = unitCode(groups['unit']!);
    return { kind: 'set', value: code.startsWith('T') ? `PT1${code[1]}` : `P1${code}` };
  },
};

/** "every June", "each 9 May": once a year. */
export const everyMonth: Pattern = {
  needs: [SET, MONTH],
  regex: new RegExp(
    `\\b(?:every|each)\\s+(?:(?<day>${DAY_NUMBER})\\s+)?(?<month>${MONTH_NAME})(?:\\s+(?<last>${DAY_NUMBER}))?`,
    'gi',
  ),
  read: ({ groups }) => {
    const month = monthOf(groups['month']);
    if (month === undefined || !isCapital(groups['month'])) return undefined;
    const day = dayNumberOf(groups['day'] ?? groups['last']);
    const tail = day === undefined ? '' : `-${String(day).padStart(2, '0')}`;
    return { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}${tail}` };
  },
};

/** "per day", "every year", "each month", "every other week", "every two years", "every few months", "every third year". */
export const every: Pattern = {
  needs: [SET],
  regex:
    /\b(?<each>per|every|each)\s+(?:(?<other>other)\s+|(?<few>few|several|couple\s+of)\s+|(?<nth>second|third|fourth|fifth|tenth)\s+|(?<count>two|three|four|five|six|ten|\d{1,3})\s+)?(?:single\s+)?(?<unit>second|minute|hour|day|night|week|weekend|month|quarter|year|decade|century|morning|evening|spring|summer|autumn|winter)s?\b/gi,
  read: ({ groups }) => {
    const unit = groups['unit']!.toLowerCase();
    const code = /morning|evening/.test(unit) ? 'D' : /spring|summer|autumn|winter/.test(unit) ? 'Y' : unitCode(unit);
    const count = groups['few']
      ? 'X'
      : groups['other']
        ? 2
        : (ordinalOf(groups['nth']) ?? COUNTS[groups['count'] ?? '']);
    const many = count ?? groups['count'] ?? 1;
    return { kind: 'set', value: code.startsWith('T') ? `PT${many}${code[1]}` : `P${many}${code}` };
  },
};

/** "the Welt daily", "a Moscow-based weekly": a newspaper. */
function isPaper(before: string, after: string): boolean {
  return (
    /\p{Lu}[\p{L}.-]*\s+$/u.test(before) &&
    /^\s*(?:[.,;:)”"]|$|(?:said|reported|wrote|newspaper|paper|has|that)\b)/.test(after)
  );
}
