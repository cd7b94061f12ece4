import { partsOf } from '../../../time/calendar.ts';
import type { Candidate, Expression } from '../expression.ts';

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
  return old >= 4 && old > 2 * near ? 'history' : 'news';
}

function yearOf(expression: Expression): number | undefined {
  const date = expression.kind === 'range' ? expression.from : expression;
  return date.kind === 'calendar' ? date.fields.year : undefined;
}

function isDeictic(expression: Expression): boolean {
  if (expression.kind !== 'calendar') return false;
  return (
    expression.step?.from === 'speech' ||
    (expression.fields.weekday !== undefined && expression.fields.month === undefined)
  );
}
