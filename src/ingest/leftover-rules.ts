import type { LeftoverRule } from '../lexicon/leftovers/parts.ts';

/** Rules that a line is asked for in order, and what tells at once that it fits none, as most lines do. */
export interface RuleSet {
  readonly rules: readonly LeftoverRule[];
  readonly gates: readonly RegExp[];
}

const WHOLE_LINE = /^\^(\(\?:.*\))\$$/s;
/** Minds the case but for some of its parts. */
const MIXED = '(?i:';

/**
 * Puts the patterns that do not mind the case into one: a line of prose is held against that one and not against dozens of
 * rules, which takes a quarter off the time of finding leftovers. Patterns that mind the case in parts stay as they are: in
 * one as large as all of them together V8 13 forgets that parts do not.
 */
export function ruleSet(rules: readonly LeftoverRule[]): RuleSet {
  const patterns = rules.filter(({ sign }) => !sign).map(({ pattern }) => pattern);
  const [alike, apart] = [patterns.filter(joins), patterns.filter((pattern) => !joins(pattern))];
  const joined = alike.length > 0 ? [new RegExp(`^(?:${alike.map(withoutEnds).join('|')})$`, 'iu')] : [];
  return { rules, gates: [...joined, ...apart, ...signsOf(rules)] };
}

/** The signs that mind the case as one expression, and those that do not. */
function signsOf(rules: readonly LeftoverRule[]): RegExp[] {
  const signs = Map.groupBy(
    rules.flatMap(({ sign }) => sign ?? []),
    ({ flags }) => flags,
  );
  return Array.from(signs, ([flags, alike]) => new RegExp(alike.map(({ source }) => `(?:${source})`).join('|'), flags));
}

const joins = ({ flags, source }: RegExp): boolean => flags === 'iu' && !source.includes(MIXED);

/** "^…$" is said once for all; a pattern of another form keeps its own. */
const withoutEnds = ({ source }: RegExp): string => WHOLE_LINE.exec(source)?.[1] ?? `(?:${source})`;

export const mayFit = (line: string, { gates }: RuleSet): boolean => gates.some((gate) => gate.test(line));
