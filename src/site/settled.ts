import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../model.ts';
import { contentHolder } from '../read/holder.ts';
import { SETTINGS_FILE, readSettings } from '../read/settings.ts';
import { plainError } from './plain-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of a project's content, for whoever builds or serves the site: the environment wins over the file. What is
 * wrong with the file is told when the content is read, with all else that is wrong.
 */
export function settled(root: string, env: Environment): Settings {
  const { settings } = readSettings(holderOf(root, env));
  const base = env['FLANKWATCH_BASE'] ?? settings.base;
  const site = env['FLANKWATCH_SITE'] || settings.site;
  return { ...settings, base: `/${base}/`.replace(/\/+/g, '/'), ...(site && { site }) };
}

/** Has a running dev server start anew when the settings change. */
export function watchedSettings(env: Environment): AstroIntegration {
  return {
    name: 'flankwatch-settings',
    hooks: {
      'astro:config:setup': ({ config, addWatchFile }) => {
        addWatchFile(path.join(holderOf(fileURLToPath(config.root), env), SETTINGS_FILE));
      },
    },
  };
}

/** The plain message: Astro shows nothing of an error with parts. */
function holderOf(root: string, env: Environment): string {
  try {
    return contentHolder(root, env['FLANKWATCH_CONTENT']);
  } catch (error) {
    throw plainError((error as Error).message);
  }
}
