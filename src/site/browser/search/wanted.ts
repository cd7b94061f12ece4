/** The filters of the search page, as fields of its form and as Pagefind knows them. */
export const FILTERS = ['kind', 'entity', 'year', 'publisher'] as const;

export type Filter = (typeof FILTERS)[number];

/** What a reader asks for; a filter that is not set is left out. */
export interface Wanted {
  readonly query: string;
  readonly filters: Readonly<Partial<Record<Filter, string>>>;
}

export function isNothing({ query, filters }: Wanted): boolean {
  return query === '' && Object.keys(filters).length === 0;
}
