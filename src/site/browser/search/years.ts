import { element } from '../page/elements.ts';
import { addressOf } from '../page/load.ts';
import type { Wanted } from './wanted.ts';

const YEAR = /(?<!\p{L}|\p{N})(?:19|20)\d\d(?!\p{L}|\p{N})/u;

/**
 * What a year in a query may mean: articles of that year with the other words, and the year on the timeline. A text
 * rarely writes the year of its own news.
 */
export function yearAsides({ query, filters }: Wanted, years: readonly string[]): (Node | string)[] {
  const year = YEAR.exec(query)?.[0];
  if (!year || !years.includes(year) || filters['year']) return [];
  const rest = query.replace(YEAR, ' ').replace(/\s+/g, ' ').trim();
  const address = `${addressOf('search/')}?${new URLSearchParams({ ...(rest && { q: rest }), year }).toString()}`;
  const words = rest ? `“${rest}” in articles of ${year}` : `All articles of ${year}`;
  const timeline = element('a', { href: addressOf(`timeline/#y${year}`) }, `${year} on the timeline`);
  return [element('a', { href: address }, words), ' · ', timeline];
}
