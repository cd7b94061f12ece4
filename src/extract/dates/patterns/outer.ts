import type { CalendarExpression, Step, Unit } from '../expression.ts';

/**
 * The larger unit that a month, season or quarter is said to lie in: "(the third quarter) of last year", "(August) of
 * that year", "(the spring) of 1916". A source for regular expressions, to be read by `outerOf`.
 */
export const OUTER = String.raw`(?:(?:,?\s+(?:(?:of|in)\s+)?(?:this|last|next)|,?\s+(?:of|in)\s+(?:that|the\s+(?:same|following|previous|prior|next|past|current|coming))|\s+(?:of|in)\s+the)\s+(?:calendar\s+|fiscal\s+|financial\s+)?years?\b|,?\s+the\s+(?:same|following|previous|next)\s+year\b)`;
/** The same, or a year in figures. */
export const OUTER_OR_YEAR = String.raw`(?:${OUTER}|\s+(?:of|in)\s+(?:fiscal|financial|calendar)(?:\s+year)?\s+(?:19|20)\d\d(?![\d%])|,?\s+(?:of\s+|in\s+)?(?:1\d{3}|20\d\d)(?![\d%]))`;

/** Words before a month, season or weekday that choose among its returns; to be read by `towardOf`. */
export const TOWARD = String.raw`(?:(?<toward>last|past|this\s+past|this|next|this\s+coming|that|the\s+(?:following|next|previous|same))\s+)?`;

const SPEECH: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1, current: 0, past: -1, coming: 1 };
const STORY: Readonly<Record<string, number>> = { that: 0, same: 0, following: 1, next: 1, previous: -1, prior: -1 };

/** The step to the larger unit, or its year; nothing where there are no such words. */
export function outerOf(words: string | undefined): Pick<CalendarExpression, 'step'> & { year?: number } {
  if (words === undefined) return {};
  const year = /(?<!\d)(\d{4})$/.exec(words)?.[1];
  if (year !== undefined) return { year: Number(year) };
  const lower = words.toLowerCase();
  const key = /\b(this|that|last|next|same|following|previous|prior|past|current|coming)\b/.exec(lower)?.[1];
  return { step: key === undefined ? step('Y', 0, 'story') : stepOf(lower, key, 'Y') };
}

/** The step of "last", "the following" and the like; "the next" counts from the story, "next" from the day of speech. */
export function stepOf(words: string, key: string, unit: Unit): Step {
  const fromStory = key in STORY && (key !== 'next' || /\bthe\s+next\b/i.test(words));
  return fromStory ? step(unit, STORY[key]!, 'story') : step(unit, SPEECH[key] ?? 0, 'speech');
}

function step(unit: Unit, count: number, from: Step['from']): Step {
  return { unit, count, from };
}

/** How "last", "this past", "next", "the following" point. */
export function towardOf(words: string | undefined): Pick<CalendarExpression, 'toward'> {
  const lower = words?.toLowerCase().replace(/\s+/g, ' ');
  if (lower === undefined) return {};
  if (/^the (?:following|next)$/.test(lower)) return { toward: 'story-next' };
  if (lower === 'the previous') return { toward: 'story-last' };
  if (/^(?:that|the same)$/.test(lower)) return { toward: 'story-same' };
  if (/last|past|previous/.test(lower)) return { toward: 'last' };
  return { toward: /next|coming/.test(lower) ? 'next' : 'this' };
}
