import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../../src/model.ts';
import { hosting } from '../../src/site/hosting/integration.ts';
import { withoutLeftOut } from '../../src/site/left-out.ts';
import { searchIndex } from '../../src/site/search-index.ts';

type Hook = (options: object) => void | Promise<void>;

/** What comes into a site after its pages, by whoever brings it into one that Astro makes. */
export async function finishSite(site: string, settings: Settings, withIndex: boolean): Promise<void> {
  const all = [withoutLeftOut(settings.kinds), ...(withIndex ? [searchIndex()] : []), hosting()];
  const config = { base: settings.base, site: settings.site };
  const logger = { info: () => undefined };
  for (const { hooks } of all) await hookOf(hooks, 'astro:config:done')({ config });
  for (const { hooks } of all) await hookOf(hooks, 'astro:build:done')({ dir: pathToFileURL(`${site}/`), logger });
}

const hookOf = (hooks: AstroIntegration['hooks'], name: keyof AstroIntegration['hooks']): Hook =>
  (hooks[name] as Hook | undefined) ?? (() => undefined);
