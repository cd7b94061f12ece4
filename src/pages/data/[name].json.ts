import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../site/corpus.ts';
import { dataFiles } from '../../site/exports/files.ts';

const ENDING = '.json';

export const getStaticPaths: GetStaticPaths = () =>
  dataFiles(corpus(), 'json').map(({ file }) => ({ params: { name: file.slice(0, -ENDING.length) } }));

export const GET: APIRoute = ({ params }) => {
  const file = `${params['name']}${ENDING}`;
  const body = dataFiles(corpus(), 'json')
    .find((one) => one.file === file)!
    .text();
  return new Response(body, { headers: { 'content-type': 'application/json' } });
};
