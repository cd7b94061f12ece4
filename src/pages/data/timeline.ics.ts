import type { APIRoute } from 'astro';
import { corpus } from '../../site/corpus.ts';
import { timelineIcs } from '../../site/exports/timeline-ics.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(timelineIcs(corpus(), site), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
