import type { DateMention, Timex } from '../../model.ts';
import type { Bounds } from '../../time/calendar.ts';
import { boundsOfTimex, timexToEdtf } from '../../time/timex.ts';
import type { Candidate } from './expression.ts';
import type { Resolution } from './resolve/setting.ts';

/** The mention of a resolved expression. */
export function mentionOf(text: string, { start, end, expression }: Candidate, resolution: Resolution): DateMention {
  const { value, mod, rule, anchor, explanation } = resolution;
  const timex: Timex = { type: typeOf(expression.kind, value), value, ...(mod ? { mod } : {}) };
  const isDate = timex.type === 'DATE' || timex.type === 'TIME';
  const whole = isDate ? boundsOfTimex(value, mod) : undefined;
  const bounds = whole && narrowed(whole, resolution.within);
  const edtf = bounds === whole ? isDate && timexToEdtf(value, mod) : edtfOf(bounds!);
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

/** The days of both; those of the value alone where they have none in common. */
function narrowed(whole: Bounds, within: Resolution['within']): Bounds {
  if (!within) return whole;
  const { earliest = whole.earliest, latest = whole.latest } = within;
  const bounds = {
    earliest: earliest > whole.earliest ? earliest : whole.earliest,
    latest: latest < whole.latest ? latest : whole.latest,
  };
  return bounds.earliest <= bounds.latest ? bounds : whole;
}

function edtfOf({ earliest, latest }: Bounds): string {
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}

function typeOf(kind: Candidate['expression']['kind'], value: string): Timex['type'] {
  if (kind === 'duration') return 'DURATION';
  if (kind === 'set') return 'SET';
  return !value.endsWith('_REF') && /T(?:\d|[A-Z]{2})/.test(value) ? 'TIME' : 'DATE';
}
