import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../site/corpus.ts';
import { toCsv } from '../../site/exports/csv.ts';
import { EXPORTS } from '../../site/exports/index.ts';

export const getStaticPaths: GetStaticPaths = () =>
  EXPORTS.filter(({ columns }) => columns).map(({ name }) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) => {
  const { make, columns = [] } = EXPORTS.find(({ name }) => name === params['name'])!;
  const body = toCsv(make(await corpus()), columns);
  return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
