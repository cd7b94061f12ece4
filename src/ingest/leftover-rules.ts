import type { LeftoverRule } from '../lexicon/leftovers/parts.ts';
import { beginningsOf, plainly, REACH } from './beginnings.ts';

/** One of the forms of line that a rule has. */
interface Form {
  readonly rule: LeftoverRule;
  readonly pattern: RegExp;
}

/**
 * Rules that a line is asked for in order, by the beginnings of the lines that they fit. A line of prose begins as hardly any
 * of them, and is held against one or two small expressions and not against dozens; most are never even compiled.
 */
export interface RuleSet {
  readonly forms: readonly Form[];
  /** The places of the forms, by what their lines begin with. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

export function ruleSet(rules: readonly LeftoverRule[]): RuleSet {
  const forms = rules.flatMap((rule) => formsOf(rule.pattern).map((pattern) => ({ rule, pattern })));
  const places = new Map<string, number[]>();
  forms.forEach(({ pattern }, place) => {
    for (const beginning of beginningsOf(pattern.source)) {
      const others = places.get(beginning);
      if (others) others.push(place);
      else places.set(beginning, [place]);
    }
  });
  return { forms, places };
}

const WHOLE_LINE = /^\^\(\?:(.*)\)\$$/s;

/** Each of the alternatives of a whole line by itself. */
function formsOf(pattern: RegExp): RegExp[] {
  const inside = WHOLE_LINE.exec(pattern.source)?.[1];
  return inside === undefined ? [pattern] : alternativesOf(inside).map((line) => new RegExp(`^(?:${line})$`, pattern.flags));
}

/** The parts of an expression between the bars that are in no group and no set. */
function alternativesOf(source: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gsu)) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (token === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts;
}

/** The first rule that fits a line and is not left out for it. */
export function firstFitting(
  line: string,
  { forms, places }: RuleSet,
  isLeftOut: (rule: LeftoverRule) => boolean,
): LeftoverRule | undefined {
  const start = plainly(line.slice(0, REACH));
  const asked: number[] = [];
  for (let length = 0; length <= start.length; length++) asked.push(...(places.get(start.slice(0, length)) ?? []));
  for (const place of asked.sort((a, b) => a - b)) {
    const { rule, pattern } = forms[place]!;
    if (rule.sign?.test(line) !== false && pattern.test(line) && !isLeftOut(rule)) return rule;
  }
  return undefined;
}
