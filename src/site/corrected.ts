import { whoIn } from '../extract/corrections/finds/who.ts';
import type { Corpus, ReadArticle } from '../model.ts';
import { asked } from './kept/asked.ts';
import { once } from './once.ts';

/** Ids of the corrections of an article, each once, in order of place. */
export function correctionsIn({ corrected = [] }: ReadArticle): string[] {
  return [...new Set(corrected.map(({ correction }) => correction))];
}

/** Ids of the corrections by which mentions of an entity, what it says or its roles are confirmed; each once. */
export function confirmationsOf(entity: string, corpus: Corpus): readonly string[] {
  return confirmed(corpus, entity);
}

const confirmed = asked(
  'confirmations of',
  (corpus, entity: string) => confirmationsByEntity(corpus).get(entity) ?? [],
);

const confirmationsByEntity = once(({ articles }: Corpus) =>
  idsByEntity(
    articles.flatMap(({ confirmed = [] }) =>
      confirmed.flatMap(({ correction, what }) => {
        const who = whoIn(what);
        return who ? [{ entity: who.id, correction }] : [];
      }),
    ),
  ),
);

/** Ids of the corrections by which mentions have become ones of an entity, or have ceased to be; in order of the articles. */
export function correctionsOf(entity: string, corpus: Corpus): readonly string[] {
  return corrected(corpus, entity);
}

const corrected = asked('corrections of', (corpus, entity: string) => correctionsByEntity(corpus).get(entity) ?? []);

const correctionsByEntity = once(({ articles }: Corpus) =>
  idsByEntity(
    articles.flatMap(({ corrected = [] }) =>
      corrected.flatMap(({ correction, was, now }) =>
        [...was, ...(now ? [now] : [])].flatMap((mention) =>
          'entity' in mention ? [{ entity: mention.entity, correction }] : [],
        ),
      ),
    ),
  ),
);

/** Each correction once under its entity. */
function idsByEntity(
  pairs: readonly { readonly entity: string; readonly correction: string }[],
): ReadonlyMap<string, readonly string[]> {
  const byEntity = Map.groupBy(pairs, ({ entity }) => entity);
  return new Map([...byEntity].map(([entity, all]) => [entity, [...new Set(all.map(({ correction }) => correction))]]));
}
