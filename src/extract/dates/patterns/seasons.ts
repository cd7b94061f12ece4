import { BUSINESS_NOUNS } from '../../../lexicon/time-context.ts';
import { SEASONS } from '../../../lexicon/time.ts';
import type { CalendarExpression, Fields } from '../expression.ts';
import { monthOf, oneOf, ordinalOf } from '../fragments.ts';
import type { Found, Pattern } from '../pattern.ts';
import { HALF, MONTH, QUARTER, SEASON, UNIT } from '../triggers.ts';
import { OUTER_OR_YEAR, TOWARD, outerOf, towardOf } from './outer.ts';

/** "fall" is a noun of the calendar only after these, "spring" only not before its other nouns. */
const FALL_CUE =
  /\b(?:in|by|until|since|of|early|late|mid|during|through|before|after|the)[\s-]+(?:the\s+)?(?:(?:early|late)\s+)?$/i;
const FALL_OBJECT =
  /^\s+(?:of\b|in\b|to\b|from\b|by\b|below\b|behind\b|under\b|into\b|for\b|short\b|off\b|apart\b|over\b|on\b|with\b|between\b|\d|was\b(?=\s+the))/i;
const SPRING_OTHER = /^\s+(?:up|from|into|back|to|water|onion|action|loaded|of\s+hope)\b/i;

/** "spring", "the summer of 1916", "next summer", "autumn 1918". Not "the fall of Kabul", "prices fall", "hot springs". */
export const season: Pattern = {
  needs: [SEASON],
  regex: new RegExp(`\\b${TOWARD}(?<name>${oneOf(Object.keys(SEASONS))})\\b(?<outer>${OUTER_OR_YEAR})?`, 'gi'),
  read: (found) => {
    const name = found.groups['name']!.toLowerCase() as keyof typeof SEASONS;
    if (!isSeason(name, found)) return undefined;
    const { year, ...step } = outerOf(found.groups['outer']);
    return {
      kind: 'calendar',
      fields: { season: SEASONS[name], ...(year === undefined ? {} : { year }) },
      ...towardOf(found.groups['toward']),
      ...step,
    };
  },
};

function isSeason(name: string, { groups, before, after, words }: Found): boolean {
  const certain = groups['outer'] !== undefined || /^(?:last|past|next)$/i.test(groups['toward'] ?? '');
  if (/^\s+(?:Olympi|Games\b|Palace\b|Street\b)/.test(after)) return false;
  if (name === 'fall') {
    if (certain) return !/\bthe\s+$/i.test(before) || !/\bin\b/.test(words);
    if (groups['toward']) return !FALL_OBJECT.test(after);
    return FALL_CUE.test(before) && !FALL_OBJECT.test(after);
  }
  if (name === 'spring') return certain || !(SPRING_OTHER.test(after) || /\b(?:Arab|Prague|hot|a)\s+$/i.test(before));
  return true;
}

const WHICH = String.raw`(?<which>first|second|third|fourth|final|last|latest|[1-4](?:st|nd|rd|th))`;

/** "1988", "fiscal 1988's", "last year's", "the year-earlier" before a quarter or half. */
const OWN_YEAR = String.raw`(?:(?:(?:fiscal\s+)?(?<own>(?:19|20)\d\d)(?:['’]s)?|(?<relative>(?:this|last|next|the\s+(?:previous|prior|following))\s+year)['’]s|(?<compared>year-(?:ago|earlier)))\s+)?(?:fiscal\s+|calendar\s+)?`;

/** "the third quarter of this year", "third-quarter profit", "the 1988 third quarter". Not "a quarter of", "quarter-final". */
export const quarter: Pattern = {
  needs: [UNIT, QUARTER],
  regex: new RegExp(
    `\\b${OWN_YEAR}(?:${WHICH}[\\s-]+(?:fiscal\\s+|calendar\\s+)?quarter\\b(?!-?\\s?finals?\\b))(?<outer>${OUTER_OR_YEAR})?`,
    'gi',
  ),
  read: ({ groups }) => partOfYear(groups, 'quarter', 4),
};

/** "Q3", "Q1 2009". */
export const shortQuarter: Pattern = {
  needs: [UNIT, QUARTER],
  regex: /\bQ(?<which>[1-4])\b(?:,?\s+(?:of\s+)?(?<year>(?:19|20)\d\d)(?!\d))?/g,
  read: ({ groups }) => {
    const year = groups['year'] === undefined ? {} : { year: Number(groups['year']) };
    return { kind: 'calendar', fields: { quarter: Number(groups['which']), ...year } };
  },
};

/** "the September quarter" ends with that month. */
export const monthQuarter: Pattern = {
  needs: [MONTH, QUARTER],
  regex: new RegExp(
    `\\b(?<month>March|June|September|Sept\\.?|December)\\s+quarter\\b(?<outer>${OUTER_OR_YEAR})?`,
    'g',
  ),
  read: ({ groups }) => {
    const { year, ...outer } = outerOf(groups['outer']);
    const quarter = monthOf(groups['month'])! / 3;
    return { kind: 'calendar', fields: { quarter, ...(year === undefined ? {} : { year }) }, ...outer };
  },
};

/** "the second half of 2008", "the first half of this year", "the 1989 first half". */
export const half: Pattern = {
  needs: [UNIT, HALF],
  regex: new RegExp(
    String.raw`\b${OWN_YEAR}(?<which>first|second|latter|last|former)[\s-]+half\b(?<outer>${OUTER_OR_YEAR}|\s+of\s+the\s+year\b)?`,
    'gi',
  ),
  read: ({ groups, before, after }) => {
    const { outer, own, relative, compared } = groups;
    if (!(outer ?? own ?? relative ?? compared) && !isOfBusiness(before, after)) return undefined;
    return partOfYear(groups, 'half', 2);
  },
};

const BUSINESS = new RegExp(String.raw`\b${oneOf(BUSINESS_NOUNS)}\b`, 'i');

/** A half without its year is one of a match or a book, unless the words around tell of business. */
function isOfBusiness(before: string, after: string): boolean {
  if (/^\s+of\b/i.test(after)) return false;
  return /\b(?:in|for|during|of|from|its|their|the)\s+(?:the\s+)?$/i.test(before)
    ? BUSINESS.test(before) || BUSINESS.test(after)
    : BUSINESS.test(after.slice(0, 24));
}

function yearOf({
  outer,
  relative,
  compared,
}: Readonly<Record<string, string | undefined>>): ReturnType<typeof outerOf> {
  if (compared !== undefined) return { step: { unit: 'Y', count: -1, from: 'story' } };
  return outerOf(relative === undefined ? outer : ` of ${relative}`);
}

function partOfYear(
  groups: Readonly<Record<string, string | undefined>>,
  unit: 'quarter' | 'half',
  count: number,
): CalendarExpression | undefined {
  const which = groups['which']!.toLowerCase();
  const { year, ...outer } = yearOf(groups);
  const named = groups['own'] === undefined ? year : Number(groups['own']);
  const whole = named !== undefined || outer.step !== undefined;
  if (/^(?:last|latest)$/.test(which) && !whole && unit === 'quarter')
    return { kind: 'calendar', fields: {}, step: { unit: 'Q', count: -1, from: 'speech' } };
  const number = /^(?:last|final|latter)$/.test(which) ? count : which === 'former' ? 1 : ordinalOf(which);
  if (number === undefined || number > count) return undefined;
  const fields: Fields = { [unit]: number, ...(named === undefined ? {} : { year: named }) };
  return { kind: 'calendar', fields, ...outer };
}
