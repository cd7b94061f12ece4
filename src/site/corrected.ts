import type { Corpus, ReadArticle } from '../model.ts';

/** Ids of the corrections of an article, each once, in order of place. */
export function correctionsIn({ corrected = [] }: ReadArticle): string[] {
  return [...new Set(corrected.map(({ correction }) => correction))];
}

const made = new WeakMap<Corpus, ReadonlyMap<string, readonly string[]>>();

/** Ids of the corrections by which mentions have become ones of an entity, or have ceased to be; in order of the articles. */
export function correctionsOf(entity: string, corpus: Corpus): readonly string[] {
  const known = made.get(corpus) ?? index(corpus);
  made.set(corpus, known);
  return known.get(entity) ?? [];
}

function index({ articles }: Corpus): ReadonlyMap<string, readonly string[]> {
  const pairs = articles.flatMap(({ corrected = [] }) =>
    corrected.flatMap(({ correction, was, now }) =>
      [...was, ...(now ? [now] : [])].flatMap((mention) =>
        'entity' in mention ? [{ entity: mention.entity, correction }] : [],
      ),
    ),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ entity }) => entity)].map(([entity, all]) => [
      entity,
      [...new Set(all.map(({ correction }) => correction))],
    ]),
  );
}
