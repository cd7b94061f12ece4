import { toJson } from './index.ts';

/** A record for a reader to see what there is: its lists cut to their first member. */
export const sampleOf = (record: object): string => toJson(cut(record));

function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, typeof value[0] === 'number' ? 2 : 1).map(cut);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner)]));
}
