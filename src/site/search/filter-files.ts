/** What the filters of the search page are read from. */

export const FACETS = 'search/facets.js';
export const facetPartPath = (number: number): string => `search/facets-${number}.js`;
export const rolesPath = (number: number): string => `search/roles-${number}.js`;

/** A value of a filter: what it is in words, and its articles as steps from one number to the next. */
export interface FacetValue {
  readonly value: string;
  readonly text: string;
  readonly in: readonly number[];
}

/** The articles of some values whose words are known. */
export type FacetPart = Readonly<Record<string, readonly number[]>>;

export interface FacetsFile {
  readonly kind: readonly FacetValue[];
  readonly year: readonly FacetValue[];
  readonly publisher: readonly FacetValue[];
  /** All names where there is room for them, else the most frequent, and the first name of each part. */
  readonly entity:
    readonly FacetValue[] | { readonly some: readonly Omit<FacetValue, 'in'>[]; readonly from: readonly string[] };
}

/** What people are called in which articles: by id and title, as steps. */
export type RolesPart = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
