import type { DateMention, Timex } from '../../model.ts';
import { boundsOfTimex, timexToEdtf } from '../../time/timex.ts';
import type { Candidate } from './expression.ts';
import type { Resolution } from './resolve/setting.ts';

/** The mention of a resolved expression. */
export function mentionOf(text: string, { start, end, expression }: Candidate, resolution: Resolution): DateMention {
  const { value, mod, rule, anchor, explanation } = resolution;
  const timex: Timex = { type: typeOf(expression.kind, value), value, ...(mod ? { mod } : {}) };
  const isDate = timex.type === 'DATE' || timex.type === 'TIME';
  const bounds = isDate ? boundsOfTimex(value, mod) : undefined;
  const edtf = isDate ? timexToEdtf(value, mod) : undefined;
  return {
    kind: 'date',
    start,
    end,
    text: text.slice(start, end),
    rule,
    certainty: resolution.stated ? 'stated' : 'implied',
    timex,
    ...(bounds && edtf ? { ...bounds, edtf } : {}),
    ...(anchor === undefined ? {} : { anchor }),
    explanation,
  };
}

function typeOf(kind: Candidate['expression']['kind'], value: string): Timex['type'] {
  if (kind === 'duration') return 'DURATION';
  if (kind === 'set') return 'SET';
  return /T(?:\d|[A-Z]{2})/.test(value.replace(/_REF$/, '')) && !value.endsWith('_REF') ? 'TIME' : 'DATE';
}
