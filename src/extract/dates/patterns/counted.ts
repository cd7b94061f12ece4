import { UNITS } from '../../../lexicon/time.ts';
import type { Expression, Step, Unit } from '../expression.ts';
import { NUMBER, numberOf } from '../fragments.ts';
import type { Pattern } from '../pattern.ts';
import { ALIKE, UNIT, STEP_WAY, CHOICE } from '../triggers.ts';

const UNIT_WORD = String.raw`(?<unit>second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur)(?:s|y|ies)?\b`;
const COUNT = String.raw`(?:(?<count>${NUMBER})(?<half>[\s-]+and[\s-]+(?:(?:a|one)[\s-]+)?half)?|(?<one>an?|one)|(?<some>several|many|some|a\s+few|few|a\s+couple(?:\s+of)?|(?:a\s+)?half\s+a|a\s+number\s+of))`;
const WAY = String.raw`(?<way>ago|(?:later|earlier|before|after|afterwards?|previously|hence|prior|thereafter)\b|from\s+(?:now|today)|before\s+that|after\s+that)`;

const AT = String.raw`(?:(?<=ago)\s+(?<at>today|this\s+(?:week|month)))?`;
const AS: Readonly<Record<string, Unit>> = { today: 'D', week: 'W', month: 'M' };

const CALENDAR: Readonly<Record<string, Unit>> = {
  D: 'D',
  W: 'W',
  '2W': 'W',
  M: 'M',
  Q: 'Q',
  Y: 'Y',
  DE: 'DE',
  CE: 'CE',
};

/**
 * "two weeks ago", "a year ago today", "two days later", "a year earlier", "six months from now", "years later". "before" and "after"
 * count only at the end of a clause: "two days after the vote" names no date of its own.
 */
export const countedStep: Pattern = {
  needs: [UNIT, STEP_WAY],
  regex: new RegExp(`\\b(?:${COUNT}\\s+(?:long\\s+|short\\s+|full\\s+)?)?${UNIT_WORD}\\s+${WAY}${AT}`, 'gi'),
  read: ({ groups, after }) => {
    const way = groups['way']!.toLowerCase().replace(/\s+/g, ' ');
    if (/^(?:before|after|prior)$/.test(way) && !/^\s*(?:[.,;:)”"]|$|(?:and|but|when)\b)/.test(after)) return undefined;
    const back = /ago|earlier|before|previously|prior/.test(way);
    const from = /ago|hence|now|today/.test(way) ? 'speech' : 'story';
    const count = countOf(groups);
    const unit = unitCode(groups['unit']!);
    if (count === undefined || unit.startsWith('T')) return hours(unit, back, from);
    const moved = move(unit, back ? -count : count, from);
    const as = AS[groups['at']?.toLowerCase().split(/\s+/).at(-1) ?? ''];
    return as && moved?.kind === 'calendar' ? { ...moved, step: { ...moved.step!, as } } : moved;
  },
};

/** "the year-ago quarter", "the year-earlier period", "the same period last year", "the same month a year earlier", "the same period of 1988". */
export const yearAgoPeriod: Pattern = {
  needs: [UNIT, STEP_WAY | ALIKE],
  regex:
    /\b(?:(?:the|a|its)\s+)?(?:(?:year-ago|year-earlier|prior-year|year-before)(?<period>\s+(?:period|quarter|month))?|(?:same|corresponding|comparable|equivalent|like)\s+(?:period|quarter|month|time)(?:\s+(?:of\s+|in\s+)?(?:the\s+)?(?:last\s+year|a\s+year\s+(?:ago|earlier|before)|(?:one|the)\s+year\s+(?:earlier|before)|(?:previous|prior|preceding)\s+year|year\s+before|year\s+ago)|\s+(?:of|in)\s+(?<year>(?:19|20)\d\d)(?!\d)))\b/gi,
  read: ({ groups, words }) => {
    const alike = groups['period'] !== undefined || !/year-|-year/i.test(words);
    const toYear = groups['year'] === undefined ? {} : { toYear: Number(groups['year']) };
    const step: Step = { unit: 'Y', count: -1, from: 'story', ...(alike ? { alike, ...toYear } : { counted: true }) };
    return { kind: 'calendar', fields: {}, step };
  },
};

/** "the year before", "the year previous", "the day after", "the week before last". */
export const unitBefore: Pattern = {
  needs: [UNIT, STEP_WAY | CHOICE],
  regex:
    /\bthe\s+(?<unit>day|week|month|quarter|year|decade)\s+(?<way>before\s+last|after\s+next|before|after|previous|earlier|prior|following)\b/gi,
  read: ({ groups, after }) => {
    const unit = unitCode(groups['unit']!);
    const way = groups['way']!.toLowerCase().replace(/\s+/g, ' ');
    if (way === 'before last') return move(unit, -2, 'speech');
    if (way === 'after next') return move(unit, 2, 'speech');
    if (!/^\s*(?:[.,;:)”"]|$|(?:and|but|when|at|in|to|on|by)\b)/.test(after)) return undefined;
    return move(unit, /after|following/.test(way) ? 1 : -1, 'story');
  },
};

function countOf(groups: Found): number | undefined {
  if (groups['one']) return 1;
  if (groups['some']) return /half/i.test(groups['some']) ? 0.5 : undefined;
  const count = numberOf(groups['count']);
  return count === undefined ? undefined : count + (groups['half'] ? 0.5 : 0);
}

type Found = Readonly<Record<string, string | undefined>>;

/** Halves are counted in the next smaller unit. */
function move(unit: string, count: number, from: Step['from']): Expression | undefined {
  const calendar = CALENDAR[unit];
  if (calendar === undefined) return undefined;
  const total = unit === '2W' ? count * 2 : count;
  if (Number.isInteger(total))
    return { kind: 'calendar', fields: {}, step: { unit: calendar, count: total, from, counted: true } };
  const smaller = ({ Y: ['M', 12], DE: ['Y', 10], CE: ['Y', 100], M: ['D', 30], W: ['D', 7] } as const)[
    calendar as 'Y'
  ];
  if (smaller === undefined) return undefined;
  return {
    kind: 'calendar',
    fields: {},
    step: { unit: smaller[0] as Unit, count: Math.round(total * smaller[1]), from, counted: true },
  };
}

/** Steps of unknown length, and those of the clock, say only before or after. */
function hours(unit: string, back: boolean, from: Step['from']): Expression | undefined {
  if (unit.startsWith('T')) return { kind: 'calendar', fields: {}, step: { unit: 'D', count: 0, from }, time: 'TXX' };
  return { kind: 'vague', value: back ? 'PAST_REF' : 'FUTURE_REF' };
}

/** TIMEX3 code of a unit word in the singular or cut short ("centur"). */
export function unitCode(word: string): string {
  const key = word.toLowerCase().replace(/^centur$/, 'century');
  return UNITS[key as keyof typeof UNITS] ?? UNITS[key.replace(/s$/, '') as keyof typeof UNITS] ?? 'D';
}
