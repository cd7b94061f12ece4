import type { Candidate, Order } from '../expression.ts';

/** Which figure of its numeric dates a text puts first, by those that leave no doubt ("25/12/2021"); most of them count. */
export function orderOf(candidates: readonly Candidate[]): Order | undefined {
  let lead = 0;
  for (const { expression } of candidates) {
    if (expression.kind !== 'calendar' || expression.order === undefined) continue;
    lead += expression.order === 'day-month' ? 1 : -1;
  }
  if (lead === 0) return undefined;
  return lead > 0 ? 'day-month' : 'month-day';
}
