import type { AstroIntegration } from 'astro';

/** Whether the report for editors is shown: under the development server, or where it is asked for. */
export const showsReview = (isDev: boolean): boolean => isDev || process.env['FLANKWATCH_REVIEW'] === '1';

/** The page `/review/`, what `npm run review` tells; no part of a site that is built for readers. */
export function reviewPage(): AstroIntegration {
  return {
    name: 'flankwatch-review',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (showsReview(command === 'dev'))
          injectRoute({ pattern: '/review', entrypoint: './src/components/review/ReviewPage.astro', prerender: true });
      },
    },
  };
}
