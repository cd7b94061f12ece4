import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { bundleScripts } from './bundle.ts';

const NAME = 'virtual:scripts';
const FOLDER = 'src/site/browser';

/**
 * Gives the pages their bundled scripts as the module `virtual:scripts`, made anew when a source changes.
 *
 * @param siteName what the site is called
 */
export function scripts(siteName: string): Plugin {
  let root = '';
  let dev = false;
  return {
    name: 'flankwatch-scripts',
    configResolved: (config) => {
      root = config.root;
      dev = config.command === 'serve';
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const folder = path.join(root, FOLDER);
      for (const file of readdirSync(folder)) this.addWatchFile(path.join(folder, file));
      return `export const scripts = ${JSON.stringify(await bundleScripts(folder, siteName, dev))};`;
    },
  };
}
