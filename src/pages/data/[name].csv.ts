import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../site/corpus.ts';
import { isWrittenApart } from '../../site/exports/apart.ts';
import { dataFile, dataNames } from '../../site/exports/files.ts';

const ENDING = '.csv';

export const getStaticPaths: GetStaticPaths = () =>
  isWrittenApart(corpus())
    ? []
    : dataNames(corpus(), 'csv').map((file) => ({ params: { name: file.slice(0, -ENDING.length) } }));

export const GET: APIRoute = ({ params }) => {
  const body = dataFile(corpus(), `${params['name']}${ENDING}`);
  return new Response(new Uint8Array(body), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
