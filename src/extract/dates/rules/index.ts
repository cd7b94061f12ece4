import { underspecified } from '../resolve/value.ts';
import { carried } from './carried.ts';
import { clock } from './clock.ts';
import { ended } from './ended.ts';
import { eventYear } from './event.ts';
import { follows } from './follows.ts';
import type { Rule } from './rule.ts';
import { stated } from './stated.ts';
import { step } from './steps.ts';
import { toward } from './toward.ts';
import { dayOfMonth, weekday } from './weekday.ts';
import { yearly } from './yearly.ts';

/** Nothing to count from: the value keeps its gaps, and no calendar place is claimed. */
const unanchored: Rule = (expression, { speech }) => ({
  value: underspecified(expression) + (expression.time ?? ''),
  rule: 'unanchored',
  explanation: speech
    ? 'The text gives nothing that it could be counted from.'
    : 'When the text was published is not known, and it gives nothing else that this could be counted from.',
});

/** Asked in this order; the first answer counts. */
export const RULES: readonly Rule[] = [
  stated,
  clock,
  ended,
  step,
  toward,
  follows,
  eventYear,
  carried,
  yearly,
  weekday,
  dayOfMonth,
  unanchored,
];
