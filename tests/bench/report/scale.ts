import type { Results } from '../results.ts';
export const scaleTables = (_: Results): string => '';
