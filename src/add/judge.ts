import { ERROR_PAGES, PAYWALLS } from '../lexicon/walls.ts';
import type { Refusal, Taken } from './found.ts';
import type { Kind } from './kind.ts';

/** A page has furniture enough for so many words; an article has more. */
const FEWEST_OF_A_PAGE = 40;
/** What stands before a wall is shorter than this. */
const TEASER = 150;
/** What an error says is shorter than this. */
const ERROR = 80;

/** Why a text is no article, though it is one by its form: a teaser before a paywall, an error, a page's mere furniture. */
export function whyNoArticle(kind: Kind, { text, locked = false }: Taken): Refusal | undefined {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const said = (signs: readonly RegExp[]): string | undefined =>
    signs.map((sign) => sign.exec(text)?.[0]).find((match) => match !== undefined);
  const wall = words < TEASER ? said(PAYWALLS) : undefined;
  if (wall !== undefined || (locked && words < TEASER))
    return refuse(
      `${words} words${wall === undefined ? ' of a page for subscribers' : ` and “${oneLine(wall)}”`}`,
      SIGN_IN,
    );
  const error = words < ERROR ? said(ERROR_PAGES) : undefined;
  if (error !== undefined)
    return refuse(`a page that says “${oneLine(error)}”`, 'open the page again and save it then');
  if (words === 0) return refuse('no words', 'copy the article out of it and save that as plain text');
  if (kind === 'html' && words < FEWEST_OF_A_PAGE)
    return refuse(
      `a page without a main text (${words} words)`,
      'copy the article out of it and save that as plain text',
    );
  return undefined;
}

const SIGN_IN = 'open the whole article, signed in where that is needed, and save it then';

const refuse = (found: string, hint: string): Refusal => ({ expected: 'a whole article', found, hint });

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
