import type { Corpus, TimelineEntry, UndatedExpression } from '../../model.ts';
import { asked } from '../kept/asked.ts';
import { ENTRY_SOURCES, LEDGER_ITEMS, SENTENCES_OF_A_LINE, TIMELINE_LINES } from '../limits.ts';
import { once } from '../once.ts';
import { sheetsOf, type Sheet } from '../paging.ts';
import { anchorOf } from '../url.ts';
import { byYear, type Line, type MonthGroup, type YearGroup } from './groups.ts';

/** A page of the timeline. */
export interface TimelineSheet {
  /** Site path. */
  readonly path: string;
  /** "1914–1998", "2022", "January–March 2022", "2022 as a whole and January". */
  readonly label: string;
  readonly years: readonly YearGroup[];
  readonly entries: readonly TimelineEntry[];
  /** Ids of the articles that came out in its time. */
  readonly publications: ReadonlySet<string>;
}

/** The timeline's pages, in order of time; one page where all has room on it. */
export const timelineSheets = once((corpus: Corpus): readonly TimelineSheet[] => sheetsOfYears(byYear(corpus)));

/** The page at a site path. */
export const timelineSheetAt = asked('timeline sheet', (corpus, path: string) =>
  timelineSheets(corpus).find((sheet) => sheet.path === path)!,
);

/** Expressions without a date in pages. */
export const undatedSheets = once((corpus: Corpus): readonly Sheet<UndatedExpression>[] =>
  sheetsOf(corpus.undated, LEDGER_ITEMS),
);

/** The pages of these years: short years share one, long ones are divided by months, and long months by entries. */
export function sheetsOfYears(years: readonly YearGroup[], most: number = TIMELINE_LINES): TimelineSheet[] {
  if (sizeOf(years) <= most) return [sheetOf('/timeline/', '', years)];
  const parts = years.flatMap((year) => dividedYear(year, most));
  const sheets = sheetsOf(parts, most, (part) => (part.isWhole ? sizeOf([part.year]) : most));
  const taken = new Map<string, number>();
  return sheets.map(({ items }) => {
    const own = items.map(({ year }) => year);
    const first = own[0]!.year;
    const number = (taken.get(first) ?? 0) + 1;
    taken.set(first, number);
    return sheetOf(`/timeline/${first}/${number === 1 ? '' : `${number}/`}`, labelOf(own, items[0]!.isWhole), own);
  });
}

interface Part {
  readonly year: YearGroup;
  readonly isWhole: boolean;
}

function dividedYear(year: YearGroup, most: number): Part[] {
  if (sizeOf([year]) <= most) return [{ year, isWhole: true }];
  const months = year.months.flatMap((month) =>
    sheetsOf(month.lines, most, weightOf).map(({ items }) => ({ ...month, lines: items })),
  );
  return sheetsOf(months, most, ({ lines }) => weightOfAll(lines)).map(({ items }) => ({
    year: { year: year.year, months: items },
    isWhole: false,
  }));
}

function labelOf(years: readonly YearGroup[], isWhole: boolean): string {
  const [first, last] = [years[0]!, years.at(-1)!];
  if (first !== last) return `${Number(first.year)}–${Number(last.year)}`;
  if (isWhole) return String(Number(first.year));
  const months = first.months.flatMap(({ label }) => label || []);
  // What a year alone dates, or several months of it, comes first.
  const whole = months.length < first.months.length ? `${Number(first.year)} as a whole` : '';
  if (months.length === 0) return whole;
  const named = months[0] === months.at(-1) ? months[0]! : `${months[0]}–${months.at(-1)}`;
  return whole ? `${whole} and ${named}` : `${named} ${Number(first.year)}`;
}

function sheetOf(path: string, label: string, years: readonly YearGroup[]): TimelineSheet {
  const lines = years.flatMap(({ months }) => months.flatMap((month) => month.lines));
  return {
    ...{ path, label, years },
    entries: lines.flatMap(({ entry }) => entry ?? []),
    publications: new Set(lines.flatMap(({ publication }) => publication?.article ?? [])),
  };
}

const sizeOf = (years: readonly { readonly months: readonly MonthGroup[] }[]): number =>
  years.reduce((sum, { months }) => sum + months.reduce((all, { lines }) => all + weightOfAll(lines), 0), 0);

const weightOfAll = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + weightOf(line), 0);

/** What a line takes of a page: an entry with several sentences weighs as much as some with one. */
const weightOf = ({ entry }: Line): number =>
  Math.max(1, Math.min(entry?.sources.length ?? 0, ENTRY_SOURCES) / SENTENCES_OF_A_LINE);

/** The site path of each entry of a corpus's timeline. */
export function entryPaths(corpus: Corpus): ReadonlyMap<string, string> {
  const sheets = timelineSheets(corpus);
  return new Map(
    sheets.flatMap(({ path, entries }) => entries.map(({ id }) => [id, `${path}#${anchorOf(id)}`] as const)),
  );
}
