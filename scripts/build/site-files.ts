import { lstatSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../src/kept/files-below.ts';

/** What tells that a file of the site is as a build has left it. */
export type Stamp = readonly [size: number, modified: number];

export type Stamps = ReadonlyMap<string, Stamp>;

/** The files of a built site by their paths below it. */
export function stampsOf(site: string): Stamps {
  return new Map(filesBelow(site).map((file) => [slashed(path.relative(site, file)), stampOf(file)!]));
}

/** Nothing where there is no such file. */
export function stampOf(file: string): Stamp | undefined {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? [stat.size, stat.mtimeMs] : undefined;
}

export const isSame = (a: Stamp | undefined, b: Stamp | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Whether a site is, file for file, as a build has left it. */
export function isIntact(site: string, stamps: Stamps): boolean {
  const now = stampsOf(site);
  return now.size === stamps.size && [...stamps].every(([file, stamp]) => isSame(now.get(file), stamp));
}

const slashed = (file: string): string => file.split(path.sep).join('/');
