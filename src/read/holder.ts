import { basename, dirname, join, resolve } from 'node:path';

/** The folder with `content/` in it: the project, or what an editor names, be it that folder or its `content/`. */
export function contentHolder(root: string, named: string | undefined): string {
  if (!named) return root;
  return dirname(resolve(basename(named) === 'content' ? named : join(named, 'content')));
}
