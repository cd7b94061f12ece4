import type { DurationExpression, SetExpression, VagueExpression } from '../expression.ts';
import type { Resolution } from './setting.ts';

const REFS = {
  PAST_REF: 'Some time past; the text does not say when.',
  PRESENT_REF: 'The time of writing or of the story; no day is meant.',
  FUTURE_REF: 'Some time to come; the text does not say when.',
} as const;

/** Expressions that have no place on the calendar. */
export function plain(expression: DurationExpression | SetExpression | VagueExpression): Resolution {
  switch (expression.kind) {
    case 'duration':
      return {
        value: expression.value,
        ...(expression.mod ? { mod: expression.mod } : {}),
        rule: 'duration',
        explanation: 'A length of time, not a date.',
        stated: true,
      };
    case 'set':
      return {
        value: expression.value,
        rule: 'set',
        explanation: 'Something that comes again and again.',
        stated: true,
      };
    case 'vague':
      return { value: expression.value, rule: 'vague', explanation: REFS[expression.value] };
  }
}
