/**
 * Which entries of the timeline pass the filters, and how many each choice would leave. Used by the build for the first
 * counts and by the page's script for all later ones, so it knows nothing of either.
 */

/** Filters by one of an entry's values. */
export const TOKEN_FILTERS = ['kind', 'entity', 'article', 'status', 'precision', 'inferred'] as const;
/** Bounds of the period: a year or a month, both inclusive. */
export const PERIOD_FILTERS = ['from', 'to'] as const;
export const FILTERS = [...TOKEN_FILTERS, ...PERIOD_FILTERS] as const;

type TokenFilter = (typeof TOKEN_FILTERS)[number];
export type Filter = (typeof FILTERS)[number];

/** What is chosen; a filter without a choice is absent. */
export type Choices = Readonly<Partial<Record<Filter, string>>>;

/** What an entry can be filtered by. */
export type Facts = Readonly<Record<TokenFilter, readonly string[]>> & {
  readonly earliest: string;
  readonly latest: string;
};

/** Whether an entry passes all that is chosen; one filter may be left out of account. */
export function passes(facts: Facts, choices: Choices, but?: Filter): boolean {
  return FILTERS.every((filter) => {
    const value = choices[filter];
    return value === undefined || filter === but || has(facts, filter, value);
  });
}

/** How many entries each choice of a filter would show with the other filters as they are. */
export function countsOf(
  all: readonly Facts[],
  choices: Choices,
  filter: Filter,
  values: readonly string[],
): ReadonlyMap<string, number> {
  const rest = all.filter((facts) => passes(facts, choices, filter));
  return new Map(values.map((value) => [value, rest.filter((facts) => has(facts, filter, value)).length]));
}

/** `2022-06` as the text of a day compares with days as it should; an end needs to come after all of its days. */
function has(facts: Facts, filter: Filter, value: string): boolean {
  if (filter === 'from') return facts.latest >= value;
  if (filter === 'to') return facts.earliest <= `${value}~`;
  return facts[filter].includes(value);
}
