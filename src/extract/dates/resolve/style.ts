import { partsOf } from '../../../time/calendar.ts';
import type { Candidate, Expression } from '../expression.ts';

/** A history states so many older years at least, and so many for each date near publication. */
const FEWEST = 4;
const SHARE = 3;

/**
 * Whether the text tells history: its stated years lie mostly well before publication, and it seldom says "today",
 * "Tuesday", "last week". Without a publication day it can only be read as one.
 */
export function styleOf(candidates: readonly Candidate[], published: string | undefined): 'news' | 'history' {
  if (published === undefined) return 'history';
  const { year } = partsOf(published);
  const expressions = candidates.map((candidate) => candidate.expression);
  const old = expressions.filter((expression) => (yearOf(expression) ?? year) < year - 1).length;
  const near = expressions.filter((expression) => yearOf(expression) === year || isDeictic(expression)).length;
  return old >= FEWEST && old >= SHARE * near ? 'history' : 'news';
}

function yearOf(expression: Expression): number | undefined {
  const date = expression.kind === 'range' ? expression.from : expression;
  return date.kind === 'calendar' ? date.fields.year : undefined;
}

/** Days and weeks counted from the day of writing; "this year" is said in histories as well. */
function isDeictic(expression: Expression): boolean {
  if (expression.kind !== 'calendar') return false;
  const { step, fields } = expression;
  if (step?.from === 'speech') return step.unit === 'D' || step.unit === 'W';
  return fields.weekday !== undefined && fields.month === undefined;
}
