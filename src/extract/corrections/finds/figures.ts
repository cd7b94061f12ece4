import type { Article, Find, Quantity } from '../../../model.ts';
import { oneLine } from '../../../text/view/index.ts';
import { stale, type Sort } from './each.ts';
import { nearestTo } from './nearest.ts';

/** What an editor may say of a figure: that it is none, its value, its unit, and what it counts. */
export function figureSort({ text }: Article): Sort<Quantity> {
  return {
    noun: 'figure',
    meant: (all, words) => nearestTo(all, words, text),
    toFind: (one) => figureFind(one, text),
    become: (one, { correction }) => {
      if (correction.do !== 'set-figure') return {};
      const { value = one.value, unit = one.unit, of = one.of } = correction;
      // A new value alone is no range any more.
      const high = correction.high ?? (correction.value === undefined ? one.high : undefined);
      const isSame = value === one.value && high === one.high && unit === one.unit && of === one.of;
      if (isSame) return { fault: stale(`${value} ${unit} ${of}`.trim()) };
      const { high: _, ...rest } = one;
      return { now: { ...rest, value, ...(high !== undefined && { high }), unit, of, correction: correction.id } };
    },
  };
}

export function figureFind({ start, end, value, high, unit, of, qualifier, rule }: Quantity, text: string): Find {
  return {
    ...{ kind: 'figure', start, end, text: oneLine(text.slice(start, end)), rule, value, unit, of },
    ...(high !== undefined && { high }),
    ...(qualifier && { qualifier }),
  };
}
