import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers-file.ts';
import { headerRules } from './rules.ts';

/** Puts into the built folder what web hosts read out of it. */
export function hosting(): AstroIntegration {
  let headers = '';
  return {
    name: 'flankwatch-hosting',
    hooks: {
      'astro:config:done': ({ config: { base, site } }) => {
        headers = headersFile(headerRules(site === undefined ? undefined : new URL(site)), base);
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(fileURLToPath(new URL('_headers', dir)), headers);
        // Without it GitHub Pages leaves out every file whose name begins with an underscore.
        await writeFile(fileURLToPath(new URL('.nojekyll', dir)), '');
      },
    },
  };
}
