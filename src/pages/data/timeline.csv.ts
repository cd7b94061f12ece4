import type { APIRoute } from 'astro';
import { corpus } from '../../site/corpus.ts';
import { timelineCsv } from '../../site/exports/timeline-csv.ts';

export const GET: APIRoute = async () =>
  new Response(timelineCsv(await corpus()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
