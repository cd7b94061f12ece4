import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where a site is built, and where it is put when it is whole. */
export interface Place {
  /** Within the project, the same for every build: Astro begins from nothing where it is another one. */
  readonly made: string;
  readonly out: string;
  /** Beside `out`: a copy of `made` where that lies on another disk. */
  readonly next: string;
  /** Beside `out`: the former site, for the moment between two renames. */
  readonly former: string;
}

/** The codes by which a system says that a folder cannot be moved: a mount, a folder in use or that cannot be written. */
const IMMOVABLE = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EROFS', 'ENOTEMPTY']);

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** An empty folder to build into; what killed builds have left behind is put in order. */
export function placeFor(wanted: string, root: string): Place {
  // A link stays one: what it leads to is replaced.
  const out = existsSync(wanted) ? realpathSync(wanted) : wanted;
  const beside = path.join(path.dirname(out), `.${path.basename(out)}`);
  const place = { made: path.join(root, '.cache/site-new'), out, next: `${beside}-new`, former: `${beside}-former` };
  if (!existsSync(out) && existsSync(place.former)) renameSync(place.former, out);
  for (const left of [place.made, place.next, place.former]) if (existsSync(left)) remove(left);
  mkdirSync(place.made, { recursive: true });
  return place;
}

/** Puts the whole site in the place of the former one: at once by a rename, or file by file where that cannot be. */
export function putInPlace({ made, out, next, former }: Place, tell: (line: string) => void): void {
  try {
    mkdirSync(path.dirname(out), { recursive: true });
    bring(made, next);
    if (existsSync(out)) renameSync(out, former);
    renameSync(next, out);
    remove(former);
  } catch (error) {
    if (!existsSync(out) && existsSync(former)) renameSync(former, out);
    if (!IMMOVABLE.has(codeOf(error)) || !existsSync(out)) throw error;
    tell(`${out} can't be replaced in one go (${codeOf(error)}), so its files are copied one by one.`);
    copyInto(existsSync(made) ? made : next, out);
  } finally {
    for (const left of [made, next]) if (existsSync(left)) remove(left);
  }
}

function bring(made: string, next: string): void {
  try {
    renameSync(made, next);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    cpSync(made, next, { recursive: true });
  }
}

/** What is gone goes last. */
function copyInto(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const wanted = new Set(readdirSync(from, { recursive: true, encoding: 'utf8' }));
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' }))
    if (!wanted.has(name)) remove(path.join(to, name));
}
