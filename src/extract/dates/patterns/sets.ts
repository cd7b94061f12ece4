import type { Pattern } from '../pattern.ts';
import { SET } from '../triggers.ts';
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
};

/** "daily", "annual". Not "the Daily Mail", "Newsweekly". */
export const adverb: Pattern = {
  needs: [SET],
  regex: /\b(?:hourly|daily|everyday|nightly|weekly|biweekly|monthly|quarterly|yearly|annual|annually|biannual)\b/gi,
  read: ({ words, before, after }) => {
    const capital = /^\p{Lu}/u.test(words);
    if (capital && (/^\s+\p{Lu}/u.test(after) || /\p{L}\s+$/u.test(before))) return undefined;
    if (/^(?:daily|weekly|monthly)$/.test(words) && isPaper(before, after)) return undefined;
    return { kind: 'set', value: VALUES[words.toLowerCase()]! };
  },
};

/** "per day", "every year", "each month", "every other week", "every two years". */
export const every: Pattern = {
  needs: [SET],
  regex:
    /\b(?<each>per|every|each)\s+(?:(?<other>other)\s+|(?<count>two|three|four|five|six|ten|\d{1,3})\s+)?(?:single\s+)?(?<unit>second|minute|hour|day|night|week|weekend|month|quarter|year|decade|century|morning|evening|spring|summer|autumn|winter)s?\b/gi,
  read: ({ groups }) => {
    const unit = groups['unit']!.toLowerCase();
    const code = /morning|evening/.test(unit) ? 'D' : /spring|summer|autumn|winter/.test(unit) ? 'Y' : unitCode(unit);
    const words = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 } as const;
    const count = groups['other']
      ? 2
      : (words[groups['count']?.toLowerCase() as 'two'] ?? Number(groups['count'] ?? 1));
    return { kind: 'set', value: code.startsWith('T') ? `PT${count}${code[1]}` : `P${count}${code}` };
  },
};

/** "the Welt daily", "a Moscow-based weekly": a newspaper. */
function isPaper(before: string, after: string): boolean {
  return (
    /\p{Lu}[\p{L}.-]*\s+$/u.test(before) &&
    /^\s*(?:[.,;:)”"]|$|(?:said|reported|wrote|newspaper|paper|has|that)\b)/.test(after)
  );
}
