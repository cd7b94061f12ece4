import type { APIRoute } from 'astro';
import { corpus } from '../../site/corpus.ts';
import { nameRecords } from '../../site/search/names.ts';

/** The names for the search page, apart from the exports: its form follows the page. */
export const GET: APIRoute = async () => Response.json(nameRecords(await corpus()));
