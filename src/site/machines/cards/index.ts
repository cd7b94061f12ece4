import path from 'node:path';
import type { Corpus } from '../../../model.ts';
import { asked } from '../../kept/asked.ts';
import { once } from '../../once.ts';
import { keepIn } from './keep.ts';
import { picture } from './picture.ts';
import { type Card, CARDS, cardPage, cardsOf } from './which.ts';

/** One for all cards: what is being drawn for one page is waited for by another. */
const keep = keepIn(path.join(process.cwd(), 'node_modules/.cache/flankwatch-cards'));

/** The cards of the site, made once; `FLANKWATCH_CARDS` sets how many articles and names have their own. */
export const cards = once((corpus: Corpus): ReadonlyMap<string, Card> =>
  cardsOf(corpus, mostCards(process.env['FLANKWATCH_CARDS'])),
);

/** The page whose card a page shows. */
export const cardPageOf = asked('card page', (corpus, path: string) => cardPage(path, cards(corpus)));

/** How many cards are set. Throws a RangeError on what is no number of cards. */
export function mostCards(set: string | undefined): number {
  if (set === undefined || set === '') return CARDS;
  if (/^\d+$/.test(set)) return Number(set);
  throw new RangeError(`FLANKWATCH_CARDS must be a number of cards such as ${CARDS}, or 0, found "${set}".`);
}

const cardAt = asked('card', (corpus, page: string) => cards(corpus).get(page));

/** The picture of the card of a page that has one. */
export async function cardPicture(page: string, corpus: Corpus): Promise<Uint8Array> {
  const card = cardAt(corpus, page)!;
  const otherwise = cardAt(corpus, card.instead ?? '/');
  return picture(card, otherwise, keep);
}
