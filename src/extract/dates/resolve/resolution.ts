import type { CalendarExpression, Candidate } from '../expression.ts';
import { RULES } from '../rules/index.ts';
import { plain } from './plain.ts';
import type { Resolution, Setting } from './setting.ts';

/** Places an expression: by the first rule that has an answer; a range by its two ends. */
export function resolve({ expression }: Candidate, setting: Setting): Resolution {
  if (expression.kind === 'calendar') return byRules(expression, setting);
  if (expression.kind !== 'range') return plain(expression);
  const from = byRules(expression.from, setting);
  const to = byRules(expression.to, setting);
  return from.value.includes('X') || from.value <= to.value ? { ...from, value: `${from.value}/${to.value}` } : from;
}

function byRules(expression: CalendarExpression, setting: Setting): Resolution {
  for (const rule of RULES) {
    const resolution = rule(expression, setting);
    if (resolution) return completed(resolution, expression);
  }
  throw new Error(`Expected the last of the rules to answer, found none for ${JSON.stringify(expression)}.`);
}

/** The time of day and the modifier are the expression's own, whichever rule found the day. */
function completed(resolution: Resolution, { time, mod }: CalendarExpression): Resolution {
  if (time === undefined && mod === undefined) return resolution;
  const isTimed = time !== undefined && /^\d{4}-\d\d-\d\d$/.test(resolution.value);
  return {
    ...resolution,
    ...(isTimed ? { value: resolution.value + time } : {}),
    ...(mod === undefined ? {} : { mod }),
  };
}
