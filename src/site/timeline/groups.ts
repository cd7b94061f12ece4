import type { Corpus, PublicationEntry, TimelineEntry } from '../../model.ts';
import { monthName } from '../../time/words.ts';

/** A line of the list: an entry, or an article that came out. */
export type Line =
  | { readonly entry: TimelineEntry; readonly publication?: undefined }
  | { readonly publication: PublicationEntry; readonly entry?: undefined };

export interface MonthGroup {
  /** "June"; empty for what reaches over more than one month. */
  readonly label: string;
  readonly lines: readonly Line[];
}

export interface YearGroup {
  readonly year: string;
  readonly months: readonly MonthGroup[];
}

type Stretch = Pick<TimelineEntry, 'earliest' | 'latest'>;

/** Entries and publications by year and month of their first day; what reaches over several months has no month. */
export function byYear({ timeline, publications }: Pick<Corpus, 'timeline' | 'publications'>): YearGroup[] {
  const lines: Line[] = [
    ...timeline.map((entry) => ({ entry })),
    ...publications.map((publication) => ({ publication })),
  ];
  const years = Map.groupBy(lines.toSorted(byTime), (line) => yearOf(stretchOf(line)));
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, inYear]) => {
      const months = [...Map.groupBy(inYear, (line) => monthOf(stretchOf(line)))].sort(([a], [b]) => a - b);
      return { year, months: months.map(([month, inIt]) => ({ label: month ? monthName(month) : '', lines: inIt })) };
    });
}

/** The years as sections of a page, with their entries counted. */
export function sectionsOf(years: readonly YearGroup[]) {
  return years.map(({ year, months }) => ({
    id: `y${year}`,
    words: year,
    count: months.reduce((sum, { lines }) => sum + lines.filter(({ entry }) => entry).length, 0),
  }));
}

const stretchOf = (line: Line): Stretch => line.entry ?? line.publication;

/** By the first day; of what begins on one day, the closer dated first. Entries keep their order. */
function byTime(one: Line, other: Line): number {
  const [a, b] = [stretchOf(one), stretchOf(other)];
  return compare(a.earliest, b.earliest) || compare(a.latest, b.latest);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An open beginning ("until 2022") is filed under its end. */
function yearOf({ earliest, latest }: Stretch): string {
  return earliest.startsWith('0000') ? latest.slice(0, 4) : earliest.slice(0, 4);
}

function monthOf({ earliest, latest }: Stretch): number {
  return earliest.slice(0, 7) === latest.slice(0, 7) ? Number(earliest.slice(5, 7)) : 0;
}
