import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../site/corpus.ts';
import { dataScript } from '../../site/scripts/data-script.ts';
import { searchFiles } from '../../site/search/files.ts';

const NAMED = /^search\/(.+)\.js$/;

/** What the search fetches, apart from the exports: its form follows the search. */
export const getStaticPaths: GetStaticPaths = () =>
  [...searchFiles(corpus()).keys()].map((path) => ({ params: { file: NAMED.exec(path)![1] } }));

export const GET: APIRoute = ({ params }) => {
  const path = `search/${params['file']}.js`;
  return dataScript(path, searchFiles(corpus()).get(path));
};
