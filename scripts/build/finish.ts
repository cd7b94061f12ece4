import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../../src/model.ts';
import { finishing } from '../../src/site/finishing.ts';

type Hook = (options: object) => void | Promise<void>;

/** What comes into a site after its pages but the search index, by whoever brings it into one that Astro makes. */
export async function finishSite(site: string, settings: Settings): Promise<void> {
  const all = finishing(settings, false);
  const config = { base: settings.base, site: settings.site };
  const logger = { info: () => undefined };
  for (const { hooks } of all) await hookOf(hooks, 'astro:config:done')({ config });
  for (const { hooks } of all) await hookOf(hooks, 'astro:build:done')({ dir: pathToFileURL(`${site}/`), logger });
}

const hookOf = (hooks: AstroIntegration['hooks'], name: keyof AstroIntegration['hooks']): Hook =>
  (hooks[name] as Hook | undefined) ?? (() => undefined);
