import type { MentionKind } from '../model.ts';
import { styleOf } from './kinds.ts';
import {
  SORT_LABELS,
  SORTS,
  type Example,
  type GroupName,
  type MistakeSort,
  type Quality,
  type QualityGroup,
  type QualityRowName,
  type Sought,
} from './quality.ts';

/** What each row counts, for readers. */
export const ROW_MEANINGS: readonly { readonly row: QualityRowName; readonly meaning: string }[] = [
  { row: 'person', meaning: 'Names of people, in full or in part, without their titles.' },
  {
    row: 'system',
    meaning: 'Designations of weapon systems, such as S-400. Ships, satellites and civil aircraft may be found or not.',
  },
  {
    row: 'place',
    meaning:
      'Countries, cities, rivers, seas and islands. A capital that stands for a government still counts as a place.',
  },
  {
    row: 'organization',
    meaning: 'Governments’ bodies, armed forces and their units, companies, newspapers, clubs, parties.',
  },
  { row: 'event', meaning: 'Events with a name: operations, storms, wars. There are few, so one more or less shows.' },
  { row: 'named', meaning: 'The five rows above together.' },
  { row: 'system-class', meaning: 'Generic words for weapons, such as drones or anti-ship missiles.' },
  { row: 'date', meaning: 'Words that tell a day, a time, a duration or how often, whatever is made of them.' },
  {
    row: 'date with its value',
    meaning: 'The same, and right only where “last week” has been counted to the right week.',
  },
  { row: 'role', meaning: 'Titles and offices, given to the right person in the right sentence.' },
];

/** What goes wrong, for readers. */
const SORT_MEANINGS: Readonly<Record<MistakeSort, string>> = {
  missed: 'The words are left unmarked.',
  false: 'Nothing of the kind is there.',
  kind: 'The words are marked, but as something else.',
  entity: 'The name is found and taken for another’s.',
  value: 'The date is found and counted to the wrong day.',
  words: 'Too many or too few words are taken.',
};

/** Mistakes of one sort, with their sentences. */
export interface SortOfMistakes {
  readonly sort: MistakeSort;
  readonly label: string;
  readonly meaning: string;
  readonly examples: readonly Example[];
}

/** The mistakes by what went wrong; sorts without an example are left out. */
export function examplesBySort({ examples }: Quality): SortOfMistakes[] {
  return SORTS.map((sort) => ({
    sort,
    label: SORT_LABELS[sort],
    meaning: SORT_MEANINGS[sort],
    examples: examples.filter((example) => example.sort === sort),
  })).filter((one) => one.examples.length > 0);
}

/** The numbers of mistakes by what was sought: one for each sort, in the order of the sorts; 0 for never. */
export function mistakeRows({ mistakes }: QualityGroup): { readonly sought: Sought; readonly counts: number[] }[] {
  return [...Map.groupBy(mistakes, ({ sought }) => sought)].map(([sought, made]) => ({
    sought,
    counts: SORTS.map((sort) => made.find((one) => one.sort === sort)?.count ?? 0),
  }));
}

export function groupOf({ groups }: Quality, name: GroupName): QualityGroup {
  const group = groups.find((one) => one.group === name);
  if (!group) throw new Error(`The figures have no group "${name}": run "npm run quality".`);
  return group;
}

/** "88 of 100": a share as a whole number of a hundred. */
export function ofHundred(share: number): string {
  return `${Math.round(share * 100)} of 100`;
}

/** The style of what was looked for; roles have none of their own. */
export function soughtStyle(sought: Sought): string {
  return sought === 'role' ? 'role' : styleOf(sought satisfies MentionKind);
}
