import type { Corpus, Entity, FigureEntry, FigureGroup, StatementEntry } from '../model.ts';
import { writeOut } from './dates.ts';
import { asked } from './kept/asked.ts';
import { CHOICES, COMPARED_FIGURES, LEDGER_ITEMS, ROLE_SENTENCES } from './limits.ts';
import { chunksOf, sheetsOf } from './paging.ts';
import { lookup, type Lookup } from './lookup.ts';

/** What readers filter a ledger by, with the entities that occur. */
export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

/** What a ledger has of one article. */
export interface OfArticle<T> {
  readonly article: string;
  readonly items: readonly T[];
}

/** The ledger by article, in order of publication, one that fills more than a page in several; articles without an item are left out. */
export function byArticle<T extends { readonly article: string }>(items: readonly T[]): OfArticle<T>[] {
  return [...Map.groupBy(items, ({ article }) => article)].flatMap(([article, same]) =>
    chunksOf(same, LEDGER_ITEMS).map((some) => ({ article, items: some })),
  );
}

/** The newest figures of one thing, as many as there is room for. */
export interface ComparedFigures extends FigureGroup {
  /** How many there are in all. */
  readonly of: number;
}

/** Groups of figures to be compared, as many as a page has room for: those that most articles tell of come first. */
export const comparedFigures = asked('compared figures', ({ figureGroups }): readonly ComparedFigures[] => {
  const cut = figureGroups.map((group) => ({
    ...{ ...group, figures: group.figures.slice(-COMPARED_FIGURES) },
    of: group.figures.length,
  }));
  return sheetsOf(cut, LEDGER_ITEMS, ({ figures }) => figures.length)[0]!.items;
});

/** Those who speak, and those who are spoken of, with how often; most often first. */
export function ledgerChoices(statements: readonly StatementEntry[], known: Lookup) {
  return {
    speakers: counted(
      statements.flatMap(({ speaker }) => speaker ?? []),
      known,
    ),
    about: counted(
      statements.flatMap(({ about }) => about),
      known,
    ),
  };
}

function counted(ids: readonly string[], known: Lookup): Choice[] {
  return [...Map.groupBy(ids, (id) => id)]
    .flatMap(([value, { length }]) => {
      const words = known.entity(value)?.name;
      return words === undefined ? [] : [{ value, words, count: length }];
    })
    .sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1))
    .slice(0, CHOICES);
}

/** "said", "according to", "demands": how it is introduced, for readers. */
export function cueWords({ cue, direct, source }: StatementEntry): string {
  const how = direct ? 'quoted' : 'reported';
  return [how, cue && `cue “${cue}”`, source && `in the text “${source}”`].filter(Boolean).join('; ');
}

/** When it was said, or else when the article came out. */
export function whenSaid({ said, asOf }: StatementEntry): string {
  if (said !== undefined) return `said ${writeOut(said)}`;
  return asOf === undefined ? 'in an undated article' : `as of ${writeOut(asOf)}`;
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });
const UNITS: Readonly<Record<string, string>> = { '%': '%', times: ' times', count: '' };

/** "more than 1,000", "3.5%", "2–3 days", "USD 3.4 billion": a figure in one style, whatever the text's. */
export function figureWords({
  value,
  high,
  unit,
  qualifier,
}: Pick<FigureEntry, 'value' | 'high' | 'unit' | 'qualifier'>): string {
  const size = high === undefined ? large(value) : `${large(value)}–${large(high)}`;
  const isMoney = /^[A-Z]{3}$/.test(unit);
  const tail = isMoney
    ? ''
    : (UNITS[unit] ?? ` ${/^[a-z]{3,}$/.test(unit) && (high ?? value) !== 1 ? `${unit}s` : unit}`);
  return [qualifier, `${isMoney ? `${unit} ` : ''}${size}${tail}`].filter(Boolean).join(' ');
}

function large(value: number): string {
  for (const [size, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (value >= size) return `${NUMBER.format(value / size)} ${name}`;
  return NUMBER.format(value);
}

/** A person with what the articles call them. */
export interface PersonRoles {
  readonly entity: Entity;
  readonly roles: Corpus['roles'];
}

/** What is shown of a title takes as much room as that many items of a ledger. */
export const roomOf = ({ roles }: PersonRoles): number =>
  roles.reduce((room, { sources }) => room + 1 + Math.min(sources.length, ROLE_SENTENCES), 0);

/** Everybody whom an article calls something; who is called very many things comes several times, with some of them each. */
export function peopleWithRoles(corpus: Corpus): PersonRoles[] {
  const known = lookup(corpus);
  return [...Map.groupBy(corpus.roles, ({ person }) => person)].flatMap(([id, roles]) => {
    const entity = known.entity(id);
    return entity ? chunksOf(roles, MOST_TITLES).map((some) => ({ entity, roles: some })) : [];
  });
}

/** So many titles, with their sentences, fill a page. */
const MOST_TITLES = Math.ceil(LEDGER_ITEMS / (1 + ROLE_SENTENCES));

/** One office with everybody whom the articles call by it, in order of time. */
export interface OfficeHolders {
  readonly office: string;
  readonly title: string;
  readonly holders: Corpus['roles'];
}

/** Offices that several people hold in the articles, side by side. */
export function sharedOffices({ roles }: Corpus): OfficeHolders[] {
  return [...Map.groupBy(roles, ({ office }) => office)]
    .filter(([, holders]) => holders.length > 1)
    .map(([office, holders]) => ({
      office,
      title: holders.map(({ title }) => title).reduce((a, b) => (b.length > a.length ? b : a)),
      holders: holders.toSorted((a, b) => ((a.first ?? '9') < (b.first ?? '9') ? -1 : 1)),
    }));
}

/** "14 June 2022", "14 June 2022 to 4 June 2025", of the articles that give a title. */
export function seen({ first, last }: Corpus['roles'][number]): string {
  if (first === undefined) return 'in undated articles';
  return last === undefined || last === first ? writeOut(first) : `${writeOut(first)} to ${writeOut(last)}`;
}
