import type { Filter, Wanted } from './wanted.ts';

/** The ids of the articles under values of the filters. */
export interface Facets {
  readonly under: Readonly<Record<Filter, ReadonlyMap<string, ReadonlySet<string>>>>;
  /** The filters of which all values are known. */
  readonly whole: readonly Filter[];
}

/** Number of articles for each value of a filter, as the query and the other filters leave them. */
export type Counts = Readonly<Partial<Record<Filter, Readonly<Record<string, number>>>>>;

interface Identified {
  readonly id: string;
}

/** Those of the articles that are under all filters. */
export function narrowed<T extends Identified>(
  articles: readonly T[],
  filters: Wanted['filters'],
  facets: Facets,
): T[] {
  const sets = (Object.entries(filters) as [Filter, string][]).map(([name, value]) => facets.under[name].get(value));
  return articles.filter(({ id }) => sets.every((set) => set?.has(id)));
}

/** How many articles there are under each value. */
export function allCounts(facets: Facets): Counts {
  const counted = facets.whole.map((name) => [
    name,
    Object.fromEntries([...facets.under[name]].map(([value, ids]) => [value, ids.size])),
  ]);
  return Object.fromEntries(counted) as Counts;
}

/** What each value of each filter would give, chosen instead of the present one. */
export function countsFor(articles: readonly Identified[], filters: Wanted['filters'], facets: Facets): Counts {
  const counted = facets.whole.map((name) => {
    const { [name]: _, ...others } = filters;
    const left = new Set(narrowed(articles, others, facets).map(({ id }) => id));
    return [
      name,
      Object.fromEntries(
        [...facets.under[name]].map(([value, ids]) => [value, [...ids].filter((id) => left.has(id)).length]),
      ),
    ];
  });
  return Object.fromEntries(counted) as Counts;
}
