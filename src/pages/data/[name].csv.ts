import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../site/corpus.ts';
import { dataFiles } from '../../site/exports/files.ts';

const ENDING = '.csv';

export const getStaticPaths: GetStaticPaths = () =>
  dataFiles(corpus(), 'csv').map(({ file }) => ({ params: { name: file.slice(0, -ENDING.length) } }));

export const GET: APIRoute = ({ params }) => {
  const file = `${params['name']}${ENDING}`;
  const body = dataFiles(corpus(), 'csv')
    .find((one) => one.file === file)!
    .text();
  return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
