import { DEGREES, PARTS, REST, SHADES } from '../../lexicon/time-modifiers.ts';
import { Ending } from './ending.ts';
import type { Candidate, Expression, Mod } from './expression.ts';
import { oneOf } from './fragments.ts';

/** How far left modifiers are looked for, in characters. */
const REACH = 44;
const BORDER = String.raw`(?:^|[\s(“"'‘[—–,-])`;

export const PART = new Ending(
  new RegExp(
    String.raw`${BORDER}(?<span>(?:(?:the|its|his|her|their)\s+)?(?:very\s+)?(?:(?<START>${oneOf(PARTS.START)})|(?<MID>${oneOf(PARTS.MID)})|(?<END>${oneOf(PARTS.END)})|${oneOf(REST)})(?:[\s-]+(?:the\s+)?|(?<=mid-?)))$`,
    'i',
  ),
  'early in of mid through late the',
);
export const DEGREE = new Ending(
  new RegExp(
    String.raw`${BORDER}(?<span>(?:${oneOf(SHADES)}\s+)?(?:${Object.entries(DEGREES)
      .map(([name, words]) => `(?<${name}>${oneOf(words)})`)
      .join('|')})\s+(?:the\s+)?)$`,
    'i',
  ),
  'about around approximately roughly circa ca. c. estimated less some than over of above under nearly almost to quite least most as the',
);
const THE = new Ending(new RegExp(String.raw`${BORDER}(?<span>the\s+)$`, 'i'), 'the');
const DETERMINER = /^(?:the|this|these|those|his|her|its|their|our)\b/i;

type Degree = keyof typeof DEGREES;

/** What a degree makes of a length ("over three years"), of a counted step ("over a year ago") and of any other date. */
const MEANING: Readonly<Record<Degree, { length?: Mod; step?: Mod; date?: Mod }>> = {
  APPROX: { length: 'APPROX', step: 'APPROX', date: 'APPROX' },
  SOME: { length: 'APPROX', step: 'APPROX' },
  MORE_THAN: { length: 'MORE_THAN', step: 'BEFORE' },
  LESS_THAN: { length: 'LESS_THAN', step: 'AFTER' },
  NEARLY: { length: 'LESS_THAN', step: 'APPROX' },
  EQUAL_OR_MORE: { length: 'EQUAL_OR_MORE' },
  EQUAL_OR_LESS: { length: 'EQUAL_OR_LESS' },
};

/** Expressions with the words that belong to them on the left: "the end of May", "about two weeks ago", "the 20th". */
export function withModifiers(text: string, candidates: readonly Candidate[], start: number): Candidate[] {
  return candidates.map((candidate, i) => {
    const floor = Math.max(i === 0 ? start : candidates[i - 1]!.end, candidate.start - REACH);
    return [withPart, withDegree, withThe].reduce((wider, add) => add(wider, text, floor), candidate);
  });
}

type Step = (candidate: Candidate, text: string, floor: number) => Candidate;

/** A length keeps its "early": "the early years" is none of the beginning of something. */
const withPart: Step = (candidate, text, floor) => {
  const { expression, start } = candidate;
  if (expression.kind !== 'calendar' && expression.kind !== 'range') return candidate;
  const match = PART.exec(text, floor, start);
  if (!match?.groups) return candidate;
  const mod = (['START', 'MID', 'END'] as const).find((name) => match.groups![name] !== undefined);
  return widened(candidate, match.groups['span']!, mod);
};

const withDegree: Step = (candidate, text, floor) => {
  const { expression, start, end } = candidate;
  const use = useOf(expression, text.slice(start, end));
  const match = use && DEGREE.exec(text, floor, start);
  const degree = match && (Object.keys(DEGREES) as Degree[]).find((name) => match.groups![name] !== undefined);
  const mod = degree && use ? MEANING[degree][use] : undefined;
  return mod ? widened(candidate, match!.groups!['span']!, mod) : candidate;
};

function useOf(expression: Expression, words: string): 'length' | 'step' | 'date' | undefined {
  if (expression.kind === 'duration') return DETERMINER.test(words) ? undefined : 'length';
  if (expression.kind === 'calendar') return expression.step?.counted ? 'step' : 'date';
  return expression.kind === 'range' ? 'date' : undefined;
}

/** "the past decade", "the third quarter"; not "the 2003 invasion", "the June summit", "the Monday meeting". */
const withThe: Step = (candidate, text, floor) => {
  const { expression, start } = candidate;
  if (expression.kind !== 'calendar') return candidate;
  const { fields, step } = expression;
  const takes = step ?? fields.quarter ?? fields.half ?? fields.season ?? fields.century ?? fields.decade;
  const match = takes === undefined ? null : THE.exec(text, floor, start);
  return match ? widened(candidate, match.groups!['span']!, undefined) : candidate;
};

function widened(candidate: Candidate, span: string, mod: Mod | undefined): Candidate {
  const start = candidate.start - span.length;
  return { ...candidate, start, expression: mod ? withMod(candidate.expression, mod) : candidate.expression };
}

function withMod(expression: Expression, mod: Mod): Expression {
  if (expression.kind === 'vague' || expression.kind === 'set') return expression;
  if (expression.kind === 'range')
    return { ...expression, from: { ...expression.from, mod }, to: { ...expression.to, mod } };
  return { ...expression, mod };
}
