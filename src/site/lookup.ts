import type { Corpus, Entity, ReadArticle, TimelineEntry } from '../model.ts';

/** Ways into a corpus, made once. */
export interface Lookup {
  readonly article: (id: string) => ReadArticle;
  readonly entity: (id: string) => Entity | undefined;
  /** The timeline entry that a date expression of an article gave. */
  readonly entryAt: (article: string, start: number) => TimelineEntry | undefined;
  readonly entriesOf: (entity: string) => readonly TimelineEntry[];
}

const made = new WeakMap<Corpus, Lookup>();

/** Indexes of a corpus by id, kept as long as the corpus is. */
export function lookup(corpus: Corpus): Lookup {
  const known = made.get(corpus);
  if (known) return known;
  const fresh = index(corpus);
  made.set(corpus, fresh);
  return fresh;
}

function index(corpus: Corpus): Lookup {
  const articles = new Map(corpus.articles.map((read) => [read.article.id, read]));
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const entries = new Map(
    corpus.timeline.flatMap((entry) => entry.sources.map((source) => [`${source.article} ${source.start}`, entry])),
  );
  const byEntity = Map.groupBy(
    corpus.timeline.flatMap((entry) => entitiesOf(entry).map((id) => ({ id, entry }))),
    ({ id }) => id,
  );
  return {
    article: (id) => {
      const read = articles.get(id);
      if (!read) throw new RangeError(`Expected the id of an article of the corpus, found "${id}".`);
      return read;
    },
    entity: (id) => entities.get(id),
    entryAt: (article, start) => entries.get(`${article} ${start}`),
    entriesOf: (id) => (byEntity.get(id) ?? []).map(({ entry }) => entry),
  };
}

/** The entities of an entry, the event it is included. */
export function entitiesOf(entry: TimelineEntry): readonly string[] {
  return [...new Set([...(entry.event ? [entry.event] : []), ...entry.entities])];
}
