import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../site/corpus.ts';
import { atom } from '../../site/machines/feeds/atom.ts';
import { FEEDS } from '../../site/machines/feeds/index.ts';
import { xmlResponse } from '../../site/machines/xml.ts';

export const getStaticPaths: GetStaticPaths = () => Object.keys(FEEDS).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params, site }) => {
  const feed = FEEDS[params['name']!]!(corpus());
  return xmlResponse(atom(feed, site), 'application/atom+xml');
};
