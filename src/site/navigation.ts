import type { Corpus, EntityKind } from '../model.ts';
import { asked } from './kept/asked.ts';
import { KINDS } from './kinds.ts';
import { once } from './once.ts';
import { SETTINGS } from './settings.ts';

export interface Place {
  readonly path: string;
  readonly label: string;
}

/** The places of the masthead; a kind without any entity has no page and no place. */
export function navigation(corpus: Corpus): Place[] {
  const there = kindsIn(corpus);
  const kinds = KINDS.filter(({ kind }) => there.includes(kind));
  return [
    { path: '/articles/', label: 'Articles' },
    { path: '/timeline/', label: 'Timeline' },
    { path: '/analysis/', label: 'Analysis' },
    ...kinds.map(({ path, many }) => ({ path: `/${path}/`, label: many })),
  ];
}

const kindsOf = once(({ entities }: Corpus) => [...new Set(entities.map(({ kind }) => kind))]);
const kindsIn = asked('kinds', (corpus) => kindsOf(corpus));

/** A way of looking at the whole corpus. */
export interface Analysis extends Place {
  /** What it answers, in one line. */
  readonly what: string;
  /** Nothing is left of it where the site leaves out this kind. */
  readonly needs?: EntityKind;
}

/** The pages that bring the articles together, whether the site has them or not. */
export const ALL_ANALYSES: readonly Analysis[] = [
  { path: '/statements/', label: 'Statements', what: 'Who says what, quoted or reported.' },
  { path: '/figures/', label: 'Figures', what: 'Numbers with what they count, side by side.' },
  { path: '/roles/', label: 'Roles', what: 'What people are called, and who held an office when.', needs: 'person' },
  {
    path: '/matrix/',
    label: 'Systems matrix',
    what: 'Who has, orders, delivers, asks for or lacks which weapon system.',
    needs: 'system',
  },
  { path: '/stories/', label: 'Told by several', what: 'Which articles tell the same, and who had it first.' },
  { path: '/then-and-now/', label: 'Then and now', what: 'Two periods beside each other: what only one of them has.' },
  { path: '/together/', label: 'Named together', what: 'Which names stand by each other more often than by chance.' },
  { path: '/map/', label: 'Map', what: 'Where the places lie, and how often each is mentioned.', needs: 'place' },
];

/** Whether nothing is left of it where only these kinds are shown. */
export const isLeftOut = ({ needs }: Analysis, shown: readonly EntityKind[]): boolean =>
  needs !== undefined && !shown.includes(needs);

/** Those that the site has. */
export const ANALYSES: readonly Analysis[] = ALL_ANALYSES.filter((one) => !isLeftOut(one, SETTINGS.kinds));

/** The places of the foot. */
export const FOOT: readonly Place[] = [
  { path: '/about/', label: 'About and method' },
  { path: '/quality/', label: 'How good is this?' },
  { path: '/corrections/', label: 'Corrections' },
  { path: '/data/', label: 'Data' },
  { path: '/search/', label: 'Search' },
];
