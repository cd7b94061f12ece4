import { type RolesPart, rolesPath } from '../../search/filter-files.ts';
import type { NameHits } from '../../search/match-names.ts';
import { fromSteps } from '../../search/numbers.ts';
import { loadData } from '../page/data.ts';

/** "Mark Rutte: NATO Secretary General": what an article, by its id in the search, calls people. */
export type RolesIn = (article: string) => readonly string[];

/** Of so many people that a query finds. */
const PEOPLE = 3;

/** What articles call those who were found; nothing where it cannot be loaded, or there is nothing to tell. */
export async function rolesOf(names: NameHits | 'failed'): Promise<RolesIn | undefined> {
  if (names === 'failed') return undefined;
  const people = names.whole
    .map(({ record }) => record)
    .filter(({ roles }) => roles !== undefined)
    .slice(0, PEOPLE);
  if (people.length === 0) return undefined;
  const known = people.map(async ({ id, name, roles }) => {
    const titles = (await loadData<RolesPart>(rolesPath(roles!)))[id] ?? {};
    return Object.entries(titles).flatMap(([title, steps]) =>
      fromSteps(steps).map((article) => ({ article: String(article), words: `${name}: ${title}` })),
    );
  });
  const all = await Promise.all(known).catch(() => []);
  const byArticle = Map.groupBy(all.flat(), ({ article }) => article);
  return (article) => byArticle.get(article)?.map(({ words }) => words) ?? [];
}
