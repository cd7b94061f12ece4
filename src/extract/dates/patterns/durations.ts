import { BEFORE_NUMBER, BETWEEN_NUMBER_AND_UNIT, UNKNOWN_COUNTS } from '../../../lexicon/time-modifiers.ts';
import { MONTH_NAME, NUMBER, YEAR_NUMBER, numberOf, oneOf } from '../fragments.ts';
import type { Pattern } from '../pattern.ts';
import { FIGURE, LONG, NUMBER_WORD, PLURAL, SOME, UNIT } from '../triggers.ts';
import { unitCode } from './counted.ts';

const UNIT_WORD = String.raw`(?<unit>second|minute|min|hour|hr|day|night|week|weekend|fortnight|month|quarter|year|yr|decade|centur)(?<plural>s|y|ies)?\b`;
const BETWEEN = String.raw`(?:${oneOf(BETWEEN_NUMBER_AND_UNIT)}[\s-]+)`;
const FRAME = String.raw`(?:(?:the|these|those|its|his|her|their|our|another|an?)\s+)?(?:${oneOf(BEFORE_NUMBER)}\s+)?`;
const OF_DATE = new RegExp(
  String.raw`^\s+of\s+(?:(?:the|this|that|last|next)\s+(?:year|month|decade)|${MONTH_NAME}|${YEAR_NUMBER})`,
  'i',
);
const OLD = String.raw`(?:[\s-]+(?:old|olds|long)\b)?`;

/**
 * "three years", "27-year", "the past five years", "two and a half years", "two or three days", "six straight days".
 * Not "three quarters of", "the second man", nor a number after a currency sign.
 */
export const counted: Pattern = {
  needs: [UNIT, FIGURE | NUMBER_WORD],
  regex: new RegExp(
    `\\b${FRAME}(?<count>${NUMBER})\\+?(?:(?:\\s+(?:or|to|and)\\s+|\\s?[-–—]\\s?(?:to-|or-)?)(?<high>${NUMBER}))?(?<half>(?:\\s+|-)and(?:\\s+|-)(?:a|one)?(?:\\s+|-)?half)?[\\s-]+(?:${BETWEEN}|of\\s+the\\s+)?${UNIT_WORD}${OLD}`,
    'gi',
  ),
  read: ({ groups, words, before, after }) => {
    if (/[$€£#.]\s?$/.test(before) || /\d[,.:/-]$/.test(before)) return undefined;
    const unit = groups['unit']!.toLowerCase();
    if (unit === 'quarter' && numberOf(groups['count']) === 3 && /^\s+of\b/i.test(after)) return undefined;
    if (unit === 'second' && groups['plural'] === undefined && !/-/.test(words)) return undefined;
    const count = numberOf(groups['count']);
    const high = numberOf(groups['high']);
    if (count === undefined || (count >= 1900 && /\b(?:fiscal|financial|calendar)\b/i.test(words))) return undefined;
    const low = length(count + (groups['half'] && high === undefined ? 0.5 : 0), unit);
    return {
      kind: 'duration',
      value: high === undefined ? low : `${low}/${length(high + (groups['half'] ? 0.5 : 0), unit)}`,
    };
  },
};

/** "several weeks", "a few months", "many years", "recent years" is elsewhere. Not "the fifth in as many months". */
export const uncounted: Pattern = {
  needs: [UNIT, SOME],
  regex: new RegExp(
    `\\b(?:the\\s+)?(?:(?:past|last|next|first|following|coming|final)\\s+)?${oneOf(UNKNOWN_COUNTS)}(?!\\s+quarters)\\s+(?:more\\s+|long\\s+|short\\s+|consecutive\\s+)?(?<unit>minute|hour|day|night|week|weekend|month|quarter|year|decade|centur)(?:s|ies)\\b`,
    'gi',
  ),
  read: ({ groups, before }) =>
    /\bas\s+$/i.test(before) ? undefined : { kind: 'duration', value: unknown(groups['unit']!) },
};

/** "years", "weeks", "decades-long", "the coming months", "months of". Not "days of the week", "the minutes of". */
export const plural: Pattern = {
  needs: [UNIT, PLURAL],
  regex: new RegExp(
    `\\b(?:(?:over\\s+)?the\\s+)?(?:(?:past|last|next|first|following|coming|final|previous|intervening|subsequent|succeeding|early|remaining)\\s+)?(?<unit>second|minute|hour|day|week|month|year|decade|centurie)s\\b(?:['’]|-long\\b)?`,
    'gi',
  ),
  read: ({ groups, words, before, after }) => {
    const unit = groups['unit']!.toLowerCase();
    if (/\bas\s+many\s+$/i.test(before)) return undefined;
    if (unit === 'second' && !isSpan(before, after)) return undefined;
    if (unit === 'minute' && /^the\b/i.test(words)) return undefined;
    if (/^\s+of\s+the\s+week/i.test(after) || isPartOf(words, after)) return undefined;
    if (/^\p{Lu}/u.test(words) && /\p{L}\s+$/u.test(before)) return undefined;
    if (
      /\b(?:these|those|old|early|olden|opening|office|business|working|recent|school|holiday|visiting|happy)\s+$/i.test(
        before,
      )
    )
      return undefined;
    return { kind: 'duration', value: unknown(unit.replace('centurie', 'centur')) };
  },
};

/** "a year", "an hour", "the past decade", "the next year" after "over", "half a century", "year-long", "a whole week". */
export const single: Pattern = {
  needs: [UNIT],
  regex:
    /\b(?:(?<half>half\s+(?:a|an)\s+|(?:a\s+|the\s+)?half[\s-](?:a-)?)|all\s+(?=(?:day|week|month|year|weekend)\b)|(?<quarter>(?:a\s+)?quarter[\s-](?:of\s+a\s+)?(?=century\b))|(?:an?|another|one|a\s+single|(?<only>single))[\s-]+(?:(?:full|whole|entire|single|half|long|further|good|mere)\s+)?|(?:the\s+)(?<frame>past|last|next|coming|first|following|entire|whole|final|previous)\s+)(?<unit>minute|hour|day|night|week|weekend|fortnight|month|year|decade|century)(?<old>[\s-](?:old|long)\b)?(?<and>\s+and\s+a\s+half)?\b/gi,
  read: ({ groups, words, before, after }) => {
    const unit = groups['unit']!.toLowerCase();
    if (/^\s*(?:-(?!long|old)|['’]s\s+(?:end|day)\b)/i.test(after)) return undefined;
    if (groups['frame'] && /^(?:day|night)$/.test(unit) && !/^(?:entire|whole|first|past)$/i.test(groups['frame']))
      return undefined;
    if (groups['quarter']) return { kind: 'duration', value: 'P25Y' };
    if (/^an?\s/i.test(words) && isOccasion(before, after)) return undefined;
    if (isRate(words, before)) return { kind: 'set', value: length(1, unit) };
    const count = groups['half'] || /\bhalf\s+(?!$)/i.test(words.replace(/and\s+a\s+half/i, '')) ? 0.5 : 1;
    return { kind: 'duration', value: length(count + (groups['and'] ? 0.5 : 0), unit) };
  },
};

/** "yearlong", "year-long", "month-old", "decades-old". */
export const long: Pattern = {
  needs: [UNIT, LONG],
  regex: /\b(?<many>years?|months?|weeks?|days?|decades?|hours?|century|centuries)(?:-(?:long|old)|long)\b/gi,
  read: ({ groups }) => {
    const unit = groups['many']!.toLowerCase();
    const many = /s$/.test(unit);
    const one = unit.replace(/ies$/, 'y').replace(/s$/, '');
    return { kind: 'duration', value: many ? unknown(one) : length(1, one) };
  },
};

/** "within seconds", "seconds apart"; not "he seconds the motion". */
const isSpan = (before: string, after: string) =>
  /\b(?:in|within|for|by|mere|just|few|only)\s+$/i.test(before) ||
  /^\s+(?:apart|later|after|before|earlier|ago)\b/i.test(after);

/** "the last days of May": a part of the month, seen to elsewhere. */
function isPartOf(words: string, after: string): boolean {
  return /\b(?:first|last|final|early|closing|opening)\s/i.test(words) && OF_DATE.test(after);
}

/** "a day when", "it was a day of mourning", "not a day anybody wants": an occasion, not a length. */
function isOccasion(before: string, after: string): boolean {
  if (/^\s+(?:when|where|in\s+which|anybody|anyone|nobody|everyone)\b/i.test(after)) return true;
  return /\b(?:is|was|be|been|not|such|what|mark(?:s|ed)?)\s+$/i.test(before) && /^\s+(?:of|that|for)\b/i.test(after);
}

/** "15 a year", "60,000 tons a day", "twice a week": a rate, not a length. */
function isRate(words: string, before: string): boolean {
  if (!/^an?\s/i.test(words)) return false;
  if (
    /\b(?:for|in|within|of|than|after|over|about|nearly|almost|from|under|at|to|only|just|by|and|with|is|was|be|as|lasted|last)\s+$/i.test(
      before,
    )
  )
    return false;
  return /(?:\d|\b(?:hundred|thousand|million|billion|trillion|once|twice|times|dollars|percent|pounds|barrels|people|hours|days|tons|tonnes|units|copies|euros))(?:\s+[\p{L}-]+){0,3}\s+$/iu.test(
    before,
  );
}

/** TIMEX3 length: `P3D`, `PT30M`, `P2.5Y`. */
function length(count: number, unit: string): string {
  const code = codeOf(unit);
  if (code === '2W') return `P${count * 2}W`;
  return code.startsWith('T') ? `PT${count}${code[1]}` : `P${count}${code}`;
}

/** TIMEX3 length of an unknown count: `PXD`, `PTXM`. */
function unknown(unit: string): string {
  const code = codeOf(unit);
  return code.startsWith('T') ? `PTX${code[1]}` : `PX${code}`;
}

function codeOf(unit: string): string {
  const short = ({ min: 'minute', hr: 'hour', yr: 'year', weekend: 'weekend' } as const)[unit as 'min'];
  return unitCode(short ?? unit);
}
