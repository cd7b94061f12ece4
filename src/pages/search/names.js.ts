import type { APIRoute } from 'astro';
import { corpus } from '../../site/corpus.ts';
import { dataScript } from '../../site/scripts/data-script.ts';
import { nameRecords } from '../../site/search/names.ts';

/** The names for the search, apart from the exports: its form follows the search. */
export const GET: APIRoute = async () => dataScript('search/names.js', nameRecords(await corpus()));
