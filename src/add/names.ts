import { fold } from '../text/fold.ts';

/** Who is no author: whoever runs the site, and the words that content systems put there. */
const NOBODY =
  /^(?:admin(?:istrator)?|staff|editors?|editorial(?: (?:team|staff))?|newsroom|webmaster|root|user|unknown|author|guest|anonymous|redaktion|online|news desk)$/i;

/** Authors as a byline names them: "Jane Doe, John Roe and Ann Poe". Nothing where only addresses or the outlet are named. */
export function authorsOf(names: readonly string[], publisher: string | undefined): string | undefined {
  const people = names
    .map((name) => name.replace(/^by\s+/i, '').trim())
    .filter((name) => name !== '' && !/^https?:|@|\//i.test(name) && !NOBODY.test(name))
    .filter((name) => fold(name) !== fold(publisher ?? ''));
  const once = [...new Map(people.map((name) => [fold(name), name])).values()];
  if (once.length <= 1) return once[0];
  return `${once.slice(0, -1).join(', ')} and ${once.at(-1)}`;
}

/** A name as libraries file it ("Doe, Jane") the way a byline has it. */
export const inOrder = (name: string): string => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');
