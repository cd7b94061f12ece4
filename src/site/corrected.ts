import type { Corpus, Find, ReadArticle } from '../model.ts';

/** Ids of the corrections of an article, each once, in order of place. */
export function correctionsIn({ corrected = [] }: ReadArticle): string[] {
  return [...new Set(corrected.map(({ correction }) => correction))];
}

/** Ids of the corrections by which mentions of an entity, what it says or its roles are confirmed; each once. */
export function confirmationsOf(entity: string, { articles }: Corpus): readonly string[] {
  const ids = articles.flatMap(({ confirmed = [] }) =>
    confirmed.flatMap(({ correction, what }) => (entityOf(what) === entity ? [correction] : [])),
  );
  return [...new Set(ids)];
}

/** Whom a find names, or who speaks or holds a role. */
export function entityOf(find: Find): string | undefined {
  if ('entity' in find) return find.entity;
  if (find.kind === 'reference') return find.refersTo;
  return find.kind === 'statement' ? find.speaker?.id : find.kind === 'role' ? find.holder.id : undefined;
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
