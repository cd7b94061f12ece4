import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../site/corpus.ts';
import { toCsv } from '../../site/exports/csv.ts';
import { EXPORTS } from '../../site/exports/index.ts';
import { fieldsOf } from '../../site/exports/parts.ts';

export const getStaticPaths: GetStaticPaths = () =>
  EXPORTS.filter(({ table }) => table).map(({ name }) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) => {
  const { make, schema } = EXPORTS.find(({ name }) => name === params['name'])!;
  const body = toCsv(make(await corpus()), fieldsOf(schema));
  return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
