import type { APIRoute, GetStaticPaths } from 'astro';
import { scripts } from 'virtual:scripts';
import { showsReview } from '../review-page.ts';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css' } as const;

/**
 * The scripts of the pages, and what these fetch when it is asked for: those with an ending. Their pages have it in their
 * own names, without which the dev server would look for a folder.
 */
export function filesWith(ending: keyof typeof TYPES): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  const wanted = Object.entries(scripts).filter(([name]) => name !== 'review.ts' || showsReview(import.meta.env.DEV));
  const files = wanted.map(([, one]) => one).filter(({ file }) => file.endsWith(ending));
  return {
    getStaticPaths: () =>
      files.map(({ file, text }) => ({ params: { file: file.slice(0, -ending.length) }, props: { text } })),
    GET: ({ props }) =>
      new Response((props as { text: string }).text, {
        headers: { 'content-type': `${TYPES[ending]}; charset=utf-8` },
      }),
  };
}
