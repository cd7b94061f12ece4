import type { Corpus } from '../../model.ts';
import { once } from '../once.ts';

/**
 * The articles' numbers in the search, by their ids: those of the text index too, which takes the articles in the order of their
 * addresses.
 */
export const articleNumbers = once(({ articles }: Corpus): ReadonlyMap<string, number> => {
  const ids = articles.map(({ article }) => article.id).toSorted();
  return new Map(ids.map((id, number) => [id, number]));
});
