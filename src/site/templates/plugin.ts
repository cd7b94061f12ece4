import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ASTROS = 'astro/compiler-runtime';
const OURS = fileURLToPath(new URL('runtime.ts', import.meta.url));

/** Has the components of a site that is built make their text by `runtime.ts`; those that the dev server shows, by Astro. */
export function templates(): Plugin {
  return {
    name: 'flankwatch-templates',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer) => (id === ASTROS && importer?.endsWith('.astro') ? OURS : undefined),
  };
}
