import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../site/corpus.ts';
import { EXPORTS, toJson } from '../../site/exports/index.ts';

export const getStaticPaths: GetStaticPaths = () =>
  EXPORTS.flatMap(({ name }) => [{ params: { name } }, { params: { name: `${name}.schema` } }]);

export const GET: APIRoute = async ({ params }) => {
  const [name, schema] = (params['name'] ?? '').split('.');
  const found = EXPORTS.find((one) => one.name === name)!;
  const body = schema ? found.schema : found.make(await corpus());
  return new Response(toJson(body), { headers: { 'content-type': 'application/json' } });
};
