import type { APIRoute } from 'astro';
import { corpus } from '../../site/corpus.ts';
import { dataScript } from '../../site/scripts/data-script.ts';
import { vocabulary } from '../../site/search/vocabulary.ts';

/** The words of the articles, fetched when a search finds nothing. */
export const GET: APIRoute = async () => dataScript('search/words.js', vocabulary(await corpus()));
