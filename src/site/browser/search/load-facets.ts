import { FACETS, type FacetPart, type FacetValue, type FacetsFile, facetPartPath } from '../../search/filter-files.ts';
import { fromSteps } from '../../search/numbers.ts';
import { partWith } from '../../search/parts.ts';
import { loadData } from '../page/data.ts';
import type { Facets } from './facets.ts';
import { FILTERS, type Filter, type Wanted } from './wanted.ts';

/** The filters of the search page. */
export interface Filters {
  /** What each offers. */
  readonly values: Readonly<Record<Filter, readonly Pick<FacetValue, 'value' | 'text'>[]>>;
  /** What it takes to narrow by these, and to count what others would leave; of many names, only the one asked for. */
  readonly facets: (asked: Wanted['filters']) => Promise<Facets>;
}

export async function loadFilters(): Promise<Filters> {
  const file = await loadData<FacetsFile>(FACETS);
  const { entity, ...few } = file;
  if (!('from' in entity)) {
    const facets: Facets = { under: setsOf({ ...few, entity }), whole: FILTERS };
    return { values: { ...few, entity }, facets: async () => facets };
  }
  const whole = FILTERS.filter((name) => name !== 'entity');
  const known = setsOf({ ...few, entity: [] });
  const facets: Filters['facets'] = async ({ entity: id }) => {
    const part = id === undefined ? undefined : partWith(entity.from, id);
    const articles = part === undefined ? {} : await loadData<FacetPart>(facetPartPath(part));
    const found = new Map(id !== undefined && articles[id] ? [[id, idsOf(articles[id])]] : []);
    return { under: { ...known, entity: found }, whole };
  };
  return { values: { ...few, entity: entity.some }, facets };
}

function setsOf(values: Readonly<Record<Filter, readonly FacetValue[]>>): Facets['under'] {
  const sets = FILTERS.map((name) => [name, new Map(values[name].map((one) => [one.value, idsOf(one.in)]))] as const);
  return Object.fromEntries(sets) as unknown as Facets['under'];
}

const idsOf = (steps: readonly number[]): ReadonlySet<string> => new Set(fromSteps(steps).map(String));
