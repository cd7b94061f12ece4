import type { APIRoute } from 'astro';
import { corpus } from '../../site/corpus.ts';
import { cardPicture, cards } from '../../site/machines/cards/index.ts';
import { cardPath } from '../../site/machines/cards/which.ts';

/** Cards are asked for by whole addresses only, so they are made only where the site's own is set. */
export function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  return [...cards(corpus()).keys()].map((page) => ({
    params: { card: cardPath(page).slice('/cards/'.length, -'.png'.length) },
    props: { page },
  }));
}

export const GET: APIRoute = async ({ props }) => {
  const bytes = await cardPicture(props['page'] as string, corpus());
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
};
