import { byText } from '../../analyze/order.ts';
import type { Entity } from '../../model.ts';
import { slug } from '../../text/slug.ts';
import { FIRST_DAY, LAST_DAY } from '../../time/edtf.ts';
import { monthOf } from '../dates.ts';
import { CHOICES } from '../limits.ts';
import { KINDS } from '../kinds.ts';
import type { Lookup } from '../lookup.ts';
import { countsOf, type Facts, type Filter } from './match.ts';
import { byPublication } from './part.ts';
import { capital, shortStatus, STATUSES } from './words.ts';

export interface Choice {
  readonly value: string;
  readonly words: string;
  /** Entries that it shows with no other filter set. */
  readonly count: number;
}

/** Choices that stand together, under a label where it is not empty. */
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** One filter as the page shows it. */
export interface FilterField {
  readonly name: Filter;
  readonly label: string;
  /** Words for no choice. */
  readonly any: string;
  readonly groups: readonly ChoiceGroup[];
}

type Worded = readonly [value: string, words: string];

const PRECISIONS: readonly Worded[] = [
  ['day', 'to the day'],
  ['month', 'some days to a month'],
  ['longer', 'longer or open'],
];
const INFERRED: readonly Worded[] = [
  ['yes', 'yes, it rests on one'],
  ['no', 'no'],
];

/** The filters of a timeline whose entries have these facts, with their choices: only what occurs on it, each with its count. */
export function filterFields(all: readonly Facts[], known: Lookup): FilterField[] {
  const field = (
    name: Filter,
    label: string,
    any: string,
    groups: readonly (readonly [string, readonly Worded[]])[],
  ) => {
    const counts = countsIn(
      all,
      name,
      groups.flatMap(([, worded]) => worded.map(([value]) => value)),
    );
    const counted = groups.map(([title, worded]) => ({
      label: title,
      choices: mostChosen(
        worded
          .map(([value, words]) => ({ value, words, count: counts.get(value) ?? 0 }))
          .filter(({ count }) => count > 0),
      ),
    }));
    return { name, label, any, groups: counted.filter(({ choices }) => choices.length > 0) };
  };
  // Only what is on the page is looked up: the corpus has many times as many names and articles.
  const entities = occurring(all, 'entity').flatMap((id) => known.entity(id) ?? []);
  const byKind = Map.groupBy(entities, ({ kind }) => kind);
  const names = KINDS.map(({ kind, many }) => [many, inOrder(byKind.get(kind) ?? [])] as const);
  const articles = byPublication(occurring(all, 'article'), known).map(({ article }): Worded => [
    article.id,
    article.title,
  ]);
  const statuses = STATUSES.map((status): Worded => [status, capital(shortStatus(status))]);
  return [
    field('entity', 'Name', 'every name', names),
    field('kind', 'Involving', 'every kind', [['', KINDS.map(({ kind, many }): Worded => [kind, many])]]),
    field('article', 'Article', 'every article', [['', articles]]),
    field('status', 'Status when written', 'any', [['', statuses]]),
    field('from', 'From', 'the beginning', periods(all, 'earliest')),
    field('to', 'To', 'the end', periods(all, 'latest')),
    field('precision', 'Dated', 'in any way', [['', PRECISIONS]]),
    field('inferred', 'Inferred publication date', 'yes or no', [['', INFERRED]]),
  ];
}

/** Entities of one kind by name. */
const inOrder = (entities: readonly Entity[]): Worded[] =>
  entities
    .map(({ id, name }) => ({ id, name, key: slug(name) }))
    .sort((a, b) => byText(a.key, b.key) || byText(a.id, b.id))
    .map(({ id, name }) => [id, name]);

/** How many entries each choice of a filter shows where no other one is set. */
function countsIn(all: readonly Facts[], filter: Filter, values: readonly string[]): ReadonlyMap<string, number> {
  if (filter === 'from' || filter === 'to') return countsOf(all, {}, filter, values);
  const counts = new Map<string, number>();
  for (const facts of all) for (const value of new Set(facts[filter])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const occurring = (all: readonly Facts[], filter: 'entity' | 'article'): string[] => [
  ...new Set(all.flatMap((facts) => facts[filter])),
];

/** As many choices as a list has room for, in their order: the most frequent. */
function mostChosen(choices: readonly Choice[]): readonly Choice[] {
  const least = choices.toSorted((a, b) => b.count - a.count)[CHOICES]?.count ?? 0;
  return choices.filter(({ count }) => count > least);
}

/** The years and months in which something begins or ends, by year. */
function periods(all: readonly Facts[], bound: 'earliest' | 'latest'): [string, Worded[]][] {
  const days = all.map((facts) => facts[bound]).filter((day) => day !== FIRST_DAY && day !== LAST_DAY);
  const months = [...new Set(days.map((day) => day.slice(0, 7)))].toSorted();
  const years = Map.groupBy(months, (month) => month.slice(0, 4));
  return [...years].map(([year, inYear]) => {
    const whole: Worded = [year, `${bound === 'earliest' ? 'start' : 'end'} of ${Number(year)}`];
    return [String(Number(year)), [whole, ...inYear.map((month): Worded => [month, monthOf(month)])]];
  });
}
