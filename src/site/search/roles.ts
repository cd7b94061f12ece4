import type { Corpus, Entity } from '../../model.ts';
import { LOOKED_UP_PART } from '../limits.ts';
import { once } from '../once.ts';
import { type RolesPart, rolesPath } from './filter-files.ts';
import { articleNumbers } from './article-numbers.ts';
import { steps } from './numbers.ts';
import { bytesOf, partsOf } from './parts.ts';

interface Roles {
  readonly files: ReadonlyMap<string, RolesPart>;
  /** Which of the files has the roles of somebody, by id. */
  readonly fileOf: ReadonlyMap<string, number>;
}

/** What each article calls people, apart from their names: only who finds somebody in articles needs it. */
export const rolesByArticle = once((corpus: Corpus): Roles => {
  const numbers = articleNumbers(corpus);
  const people = corpus.entities
    .filter(({ roles }) => roles.length > 0)
    .map((person) => ({ id: person.id, titles: titlesOf(person, numbers) }));
  const { parts } = partsOf(
    Map.groupBy(people, ({ id }) => id),
    LOOKED_UP_PART,
    bytesOf,
  );
  return {
    files: new Map(
      parts.map((part, i) => [rolesPath(i), Object.fromEntries(part.map(({ id, titles }) => [id, titles]))]),
    ),
    fileOf: new Map(parts.flatMap((part, i) => part.map(({ id }) => [id, i] as const))),
  };
});

/** The first title of each article. */
function titlesOf({ roles }: Entity, numbers: ReadonlyMap<string, number>): Record<string, number[]> {
  const titleIn = new Map(roles.toReversed().map(({ article, title }) => [article, title]));
  const byTitle = Map.groupBy(titleIn, ([, title]) => title);
  return Object.fromEntries(
    [...byTitle].map(([title, articles]) => [title, steps(articles.map(([article]) => numbers.get(article)!))]),
  );
}
