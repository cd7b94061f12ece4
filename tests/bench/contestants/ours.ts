import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Contestant, Source } from './contestant.ts';
import { remove } from './markdown.ts';
import { OURS } from '../statistics.ts';
import { linkPackages } from './packages.ts';

/** What a build does not need of the project, and what earlier builds have left in it. */
const LEFT_OUT = new Set(['node_modules', '.git', '.cache', '.astro', 'dist', 'docs', 'tests', 'flankwatch.zip']);

/**
 * This project, in a copy whose packages are links, so that its caches are its own: a measurement neither profits from
 * what the project has kept nor takes it away, and what a build keeps can be weighed. `entities` is the catalogue that the
 * articles are read with.
 */
export function ours(folder: string, root: string, entities: string): Contestant {
  rmSync(folder, { recursive: true, force: true });
  for (const name of readdirSync(root))
    if (!LEFT_OUT.has(name)) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  linkPackages(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const holder = path.join(folder, 'corpus');
  const articles = path.join(holder, 'content/articles');
  cpSync(entities, path.join(holder, 'content/entities'), { recursive: true });
  const edit = ({ id, text, sidecar }: Source) => {
    writeFileSync(path.join(articles, `${id}.txt`), text);
    if (sidecar !== undefined) writeFileSync(path.join(articles, `${id}.yaml`), sidecar);
  };
  return {
    name: OURS,
    version: 'this version',
    out: path.join(folder, 'dist'),
    command: {
      program: process.execPath,
      args: ['scripts/build.ts', '--outDir', path.join(folder, 'dist')],
      cwd: folder,
      // The second as `npm run build` has it.
      env: { FLANKWATCH_CONTENT: holder, NODE_COMPILE_CACHE: path.join(folder, COMPILED) },
    },
    edit,
    take: (all) => {
      rmSync(articles, { recursive: true, force: true });
      mkdirSync(articles, { recursive: true });
      all.forEach(edit);
    },
    forget: () => remove(folder, ['dist', ...KEPT]),
  };
}

const COMPILED = 'node_modules/.cache/flankwatch/compiled';

/** All that a build keeps for the next one. */
export const KEPT = ['.cache', '.astro', 'node_modules/.astro', 'node_modules/.cache', 'node_modules/.vite'];
