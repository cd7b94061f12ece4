import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { contentError } from './errors.ts';

const NAME = 'content';

/**
 * The folder with `content/` in it: the project, or what an editor names, be it that folder or its `content/`.
 *
 * @throws a ContentError where no such folder is there
 */
export function contentHolder(root: string, named: string | undefined): string {
  if (!named) return root;
  const folder = resolve(named);
  const content = basename(folder) === NAME && !isFolder(join(folder, NAME)) ? folder : join(folder, NAME);
  if (isFolder(content)) return dirname(content);
  throw contentError([
    {
      file: 'FLANKWATCH_CONTENT',
      expected: `a folder called "${NAME}", or one that has such a folder in it`,
      found: `${isFolder(folder) ? 'a folder without one' : existsSync(folder) ? 'a file' : 'no such folder'} (${named})`,
      hint: `name the folder that holds articles/ "${NAME}", and name it or the folder around it`,
    },
  ]);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
