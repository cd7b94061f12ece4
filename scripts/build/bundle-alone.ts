import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepProgram, type About } from './program.ts';

/** Has Astro bundle the pages' program and nothing else: keeps it, and calls back before any page is made. */
export function bundleAlone(cache: string, digest: string, bundled: () => never): AstroIntegration {
  let styles: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();
  let site = { code: '', files: '', base: '/', site: undefined as string | undefined, origin: '' };
  return {
    name: 'flankwatch-bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        const files = fileURLToPath(config.outDir);
        const origin = config.site ? new URL(config.site).origin : `http://localhost:${config.server.port}`;
        site = { code: `${files}.prerender`, files, base: config.base, site: config.site, origin };
      },
      'astro:build:setup': ({ pages }) => void (styles = pages as unknown as typeof styles),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((inner) => ({
          ...inner,
          setup: async () => {
            keepProgram(cache, digest, site, aboutOf(site, styles));
            bundled();
          },
        })),
    },
  };
}

function aboutOf(
  { base, site, origin, code }: { base: string; site: string | undefined; origin: string; code: string },
  styles: ReadonlyMap<string, { readonly styles: readonly unknown[] }>,
): About {
  const entry = readdirSync(code).find((name) => /^prerender-entry.*\.m?js$/.test(name))!;
  return { entry, base, site, origin, styles: [...styles].map(([key, page]) => [key, { styles: page.styles }]) };
}
