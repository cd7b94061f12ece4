import type { Corpus } from '../model.ts';
import { KINDS } from './kinds.ts';

export interface Place {
  readonly path: string;
  readonly label: string;
}

/** The places of the masthead; a kind without any entity has no page and no place. */
export function navigation(corpus: Corpus): Place[] {
  const kinds = KINDS.filter(({ kind }) => corpus.entities.some((entity) => entity.kind === kind));
  return [
    { path: '/articles/', label: 'Articles' },
    { path: '/timeline/', label: 'Timeline' },
    ...kinds.map(({ path, many }) => ({ path: `/${path}/`, label: many })),
  ];
}

/** The places of the foot. */
export const FOOT: readonly Place[] = [
  { path: '/about/', label: 'About and method' },
  { path: '/quality/', label: 'How good is this?' },
  { path: '/corrections/', label: 'Corrections' },
  { path: '/data/', label: 'Data' },
  { path: '/search/', label: 'Search' },
];
