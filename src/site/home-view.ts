import type { Corpus, Entity, ReadArticle } from '../model.ts';
import { monthOf } from './dates.ts';
import { asked } from './kept/asked.ts';
import { KINDS, type KindWords } from './kinds.ts';
import { count } from './words.ts';

const RANKED = 7;

export interface Ranking {
  readonly words: KindWords;
  readonly entities: readonly { readonly entity: Entity; readonly count: number }[];
  /** All of the kind, named ones only. */
  readonly all: number;
}

/** The entities most written about, by kind: by their mentions, then by the articles they are in. Classes of systems stay out. */
export function rankings(corpus: Corpus): Ranking[] {
  return KINDS.map((words) => {
    const named = corpus.entities.filter((entity) => entity.kind === words.kind && !entity.class);
    const entities = named
      .toSorted((a, b) => b.mentions.length - a.mentions.length || b.articles.length - a.articles.length || byId(a, b))
      .slice(0, RANKED)
      .map((entity) => ({ entity, count: entity.mentions.length }));
    return { words, entities, all: named.length };
  }).filter((ranking) => ranking.entities.length > 0);
}

function byId(a: Entity, b: Entity): number {
  return a.id < b.id ? -1 : 1;
}

/** "5 articles, April 2022 to June 2025". */
export const extent = asked('extent', (corpus: Corpus): string => {
  const days = corpus.articles
    .flatMap(({ article }) => (article.published ? [article.published.anchor] : []))
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const articles = count(corpus.articles.length, 'article');
  if (!first || !last) return articles;
  const [from, to] = [monthOf(first), monthOf(last)];
  return from === to ? `${articles}, ${from}` : `${articles}, ${from} to ${to}`;
});

/** The articles, the latest first; the undated ones, which are neither late nor early, after all others. */
export function latestFirst({ articles }: Corpus): readonly ReadArticle[] {
  const isDated = ({ article }: ReadArticle): boolean => article.published !== undefined;
  return [...articles.filter(isDated).toReversed(), ...articles.filter((read) => !isDated(read))];
}
