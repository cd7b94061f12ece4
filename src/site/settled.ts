import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../model.ts';
import { contentHolder } from '../read/holder.ts';
import { SETTINGS_FILE, readSettings } from '../read/settings.ts';

/**
 * The settings of a project's content, for whoever builds or serves the site: the environment wins over the file. What is
 * wrong with the file is told when the content is read, with all else that is wrong.
 */
export function settled(root: string, env: Readonly<Record<string, string | undefined>>): Settings {
  const { settings } = readSettings(contentHolder(root, env['FLANKWATCH_CONTENT']));
  const base = env['FLANKWATCH_BASE'] ?? settings.base;
  const site = env['FLANKWATCH_SITE'] || settings.site;
  return { ...settings, base: `/${base}/`.replace(/\/+/g, '/'), ...(site && { site }) };
}

/** Has a running dev server start anew when the settings change. */
export function watchedSettings(env: Readonly<Record<string, string | undefined>>): AstroIntegration {
  return {
    name: 'flankwatch-settings',
    hooks: {
      'astro:config:setup': ({ config, addWatchFile }) => {
        const holder = contentHolder(fileURLToPath(config.root), env['FLANKWATCH_CONTENT']);
        addWatchFile(path.join(holder, SETTINGS_FILE));
      },
    },
  };
}
