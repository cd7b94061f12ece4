import type { Corpus } from '../../model.ts';
import { entitiesIn, yearOf } from '../article-view.ts';
import { kindWords } from '../kinds.ts';
import { CHOICES, LOOKED_UP_PART } from '../limits.ts';
import { lookup } from '../lookup.ts';
import { FACETS, type FacetPart, type FacetValue, type FacetsFile, facetPartPath } from './filter-files.ts';
import { articleNumbers } from './article-numbers.ts';
import { steps } from './numbers.ts';
import { bytesOf, partsOf } from './parts.ts';

/** What is fetched for the filters of the search page, by its site path: of many names, only those that are asked for. */
export function facetFiles(corpus: Corpus): Map<string, FacetsFile | FacetPart> {
  const { kind, entity, year, publisher } = collect(corpus);
  const few = { kind: valuesOf(kind), year: valuesOf(year), publisher: mostFrequent(valuesOf(publisher)) };
  const names = valuesOf(entity);
  if (bytesOf(names) <= LOOKED_UP_PART) return new Map([[FACETS, { ...few, entity: names }]]);
  const some = mostFrequent(names).map(({ value, text }) => ({ value, text }));
  const { from, parts } = partsOf(
    Map.groupBy(names, ({ value }) => value),
    LOOKED_UP_PART,
    bytesOf,
  );
  return new Map<string, FacetsFile | FacetPart>([
    [FACETS, { ...few, entity: { some, from } }],
    ...parts.map((part, i) => [facetPartPath(i), Object.fromEntries(part.map((one) => [one.value, one.in]))] as const),
  ]);
}

interface Found {
  readonly text: string;
  readonly articles: Set<number>;
}

function collect(corpus: Corpus) {
  const known = lookup(corpus);
  const numbers = articleNumbers(corpus);
  const made = { kind: new Map(), entity: new Map(), year: new Map(), publisher: new Map() } satisfies Record<
    string,
    Map<string, Found>
  >;
  for (const read of corpus.articles) {
    const { id, published, publisher } = read.article;
    const put = (into: Map<string, Found>, value: string | undefined, text: string | undefined): void => {
      if (value === undefined) return;
      const found = into.get(value) ?? { text: text ?? value, articles: new Set() };
      into.set(value, found);
      found.articles.add(numbers.get(id)!);
    };
    put(made.year, yearOf(published), undefined);
    put(made.publisher, publisher, undefined);
    for (const { entity } of entitiesIn(read, known)) {
      put(made.kind, entity.kind, kindWords(entity.kind).kind);
      put(made.entity, entity.id, entity.name);
    }
  }
  return made;
}

const valuesOf = (found: ReadonlyMap<string, Found>): FacetValue[] =>
  [...found]
    .map(([value, { text, articles }]) => ({ value, text, in: steps(articles) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));

/** As many as one chooses from, still in their order. */
function mostFrequent(values: readonly FacetValue[]): FacetValue[] {
  const most = values.toSorted((a, b) => b.in.length - a.in.length).slice(0, CHOICES);
  const kept = new Set(most);
  return values.filter((value) => kept.has(value));
}
