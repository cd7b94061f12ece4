import type { Corpus, Entity, ReadArticle } from '../../model.ts';
import { once } from '../once.ts';
import { defineQuestion } from './questions.ts';
import { FIELDS, IS_LIST, LENGTH } from './tracked.ts';

const indexOf = once(({ articles, entities }: Corpus) => ({
  articles: new Map(articles.map((read) => [read.article.id, read])),
  entities: new Map(entities.map((entity) => [entity.id, entity])),
}));

/** How what a tracked thing has noted is asked again: of the thing with the same id, if there is one. */
export function defineReads(): void {
  const read = (corpus: Corpus, id: unknown): ReadArticle | undefined => indexOf(corpus).articles.get(String(id));
  const entity = (corpus: Corpus, id: unknown): Entity | undefined => indexOf(corpus).entities.get(String(id));
  defineQuestion('entity', (corpus, id, what) => told(entity(corpus, id), String(what)));
  defineQuestion('read', (corpus, id, what) => told(read(corpus, id), String(what)));
  defineQuestion('article', (corpus, id, what) => told(read(corpus, id)?.article, String(what)));
  defineQuestion('corpus', (corpus, _, what) => {
    if (what === 'articles') return corpus.articles.map(({ article }) => article.id);
    return what === 'entities' ? corpus.entities.map(({ id }) => id) : told(corpus, String(what));
  });
}

function told(thing: object | undefined, what: string): unknown {
  if (thing === undefined) throw new RangeError('There is no such thing any more.');
  const values = thing as Readonly<Record<string, unknown>>;
  if (what === FIELDS) return Object.keys(thing);
  if (what.endsWith(LENGTH)) return (values[what.slice(0, -LENGTH.length)] as { length: number }).length;
  if (what.endsWith(IS_LIST)) return Array.isArray(values[what.slice(0, -IS_LIST.length)]);
  return values[what];
}
