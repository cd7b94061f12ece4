import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { RECORDER, type Recorder } from '../../src/site/kept/recorder.ts';
import { keepProgram, type About } from './program.ts';
import type { Trace } from './traces.ts';

/** What is known of a build when it has ended. */
export interface Record {
  /** What the pages were made from, by file; none where it cannot be told. */
  readonly traces: Map<string, Trace>;
  readonly recorder: Recorder | undefined;
}

/** Asks the pages' program, once it is loaded, to take note of what pages ask. */
export function wantRecorder(): () => Recorder | undefined {
  const held = globalThis as unknown as { [RECORDER]?: Partial<Recorder> };
  const wanted = (held[RECORDER] = {});
  return () => ('beginPage' in wanted ? (wanted as Recorder) : undefined);
}

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
