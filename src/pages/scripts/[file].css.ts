import { filesWith } from '../../site/scripts/endpoint.ts';

export const { getStaticPaths, GET } = filesWith('.css');
