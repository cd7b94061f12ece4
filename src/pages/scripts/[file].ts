import type { APIRoute } from 'astro';
import { scripts } from 'virtual:scripts';
import { showsReview } from '../../site/review-page.ts';

export function getStaticPaths() {
  const wanted = Object.entries(scripts).filter(([name]) => name !== 'review.ts' || showsReview(import.meta.env.DEV));
  return wanted.map(([, { file, text }]) => ({ params: { file }, props: { text } }));
}

/** The scripts of the pages, and what these fetch when it is asked for. */
export const GET: APIRoute = ({ params, props }) => {
  const type = params['file']?.endsWith('.css') ? 'text/css' : 'text/javascript';
  return new Response((props as { text: string }).text, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
