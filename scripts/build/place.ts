import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  statfsSync,
} from 'node:fs';
import path from 'node:path';

/** Where a site is built, and where it is put when it is whole. */
export interface Place {
  /** Within the project. */
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

/** A link stays one: what it leads to is replaced. */
export const siteAt = (wanted: string): string => (existsSync(wanted) ? realpathSync(wanted) : wanted);

/** An empty folder to build into; what killed builds have left behind is put in order. */
export function placeFor(wanted: string, root: string): Place {
  const out = siteAt(wanted);
  const beside = path.join(path.dirname(out), `.${path.basename(out)}`);
  const place = { made: path.join(root, '.cache/site-new'), out, next: `${beside}-new`, former: `${beside}-former` };
  if (!existsSync(out) && existsSync(place.former)) renameSync(place.former, out);
  for (const left of [place.made, place.next, place.former]) if (existsSync(left)) remove(left);
  mkdirSync(place.made, { recursive: true });
  for (const left of goneIn(root)) removeAside(left);
  return place;
}

/** Former sites that are being removed. */
const GONE = 'site-gone-';
const goneIn = (root: string): string[] =>
  readdirSync(path.join(root, '.cache'))
    .filter((name) => name.startsWith(GONE))
    .map((name) => path.join(root, '.cache', name));

/** Removes a former site of thousands of files without anybody waiting for it; a later build removes what is left of it. */
function removeSoon(folder: string, made: string): void {
  const gone = path.join(path.dirname(made), `${GONE}${process.pid}-${Date.now()}`);
  try {
    renameSync(folder, gone);
    removeAside(gone);
  } catch {
    remove(folder);
  }
}

function removeAside(folder: string): void {
  const program = "require('node:fs').rmSync(process.argv[1], { recursive: true, force: true })";
  spawn(process.execPath, ['-e', program, folder], { detached: true, stdio: 'ignore' }).unref();
}

/** Puts the whole site in the place of the former one: at once by a rename, or part by part where that cannot be. */
export function putInPlace({ made, out, next, former }: Place, tell: (line: string) => void): void {
  try {
    mkdirSync(path.dirname(out), { recursive: true });
    bring(made, next);
    if (existsSync(out)) renameSync(out, former);
    renameSync(next, out);
  } catch (error) {
    if (!existsSync(out) && existsSync(former)) renameSync(former, out);
    if (!IMMOVABLE.has(codeOf(error)) || !existsSync(out)) throw error;
    tell(`${out} can't be replaced in one go (${codeOf(error)}), so its files are replaced one by one.`);
    exchange(existsSync(made) ? made : next, out);
  } finally {
    if (existsSync(out) && existsSync(former)) removeSoon(former, made);
    for (const left of [made, next]) if (existsSync(left)) remove(left);
  }
}

function bring(made: string, next: string): void {
  try {
    renameSync(made, next);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    copy(made, next);
  }
}

/** Node tells of a full disk in the midst of it as of one that is broken, so it is looked at before. */
function copy(from: string, to: string): void {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const size = files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
  const { bavail, bsize } = statfsSync(path.dirname(to));
  if (bavail * bsize < size) throw Object.assign(new Error('No space is left'), { code: 'ENOSPC', path: to });
  cpSync(from, to, { recursive: true });
}

/** For a folder that stays where it is: the site is copied into it whole, and its parts then change places. */
function exchange(from: string, to: string): void {
  const [next, former] = insideOf(to);
  [next, former].forEach(remove);
  try {
    copy(from, next);
    mkdirSync(former);
  } catch (error) {
    remove(next);
    throw error;
  }
  for (const name of readdirSync(to)) if (!isOurs(name)) renameSync(path.join(to, name), path.join(former, name));
  for (const name of readdirSync(next)) renameSync(path.join(next, name), path.join(to, name));
  [next, former].forEach(remove);
}

const OURS = '.flankwatch-';
const isOurs = (name: string): boolean => name.startsWith(OURS);
const insideOf = (out: string) => [path.join(out, `${OURS}new`), path.join(out, `${OURS}former`)] as const;
