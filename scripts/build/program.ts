import { cpSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isIntact, stampsOf, type Stamps } from './site-files.ts';
import { store, stored } from './stored.ts';

/**
 * The pages' program as Astro has bundled it, and what it puts into each site beside pages: kept by the digest of all that
 * it is made from, it makes the pages of another build without being bundled again.
 */
export interface Program {
  readonly folder: string;
  readonly about: About;
}

export interface About {
  /** Name of the module in the folder that has the app. */
  readonly entry: string;
  /** The sheets of each route, by Astro's key. */
  readonly styles: readonly (readonly [key: string, page: { readonly styles: readonly unknown[] }])[];
  readonly origin: string;
  /** What Astro knows of the site. */
  readonly base: string;
  readonly site?: string | undefined;
}

/** So many are kept: builds for several addresses take turns. */
const MOST = 3;

const CODE = 'code' as const;
const FILES = 'files' as const;
const ABOUT = 'about';

interface Kept extends About {
  readonly stamps: Readonly<Record<typeof CODE | typeof FILES, Stamps>>;
}

const placeOf = (cache: string, digest: string): string => path.join(cache, `program-${digest.slice(0, 16)}`);

/** The program that was made from just this, where it is kept whole. */
export function keptProgram(cache: string, digest: string): Program | undefined {
  const folder = placeOf(cache, digest);
  const about = stored<Kept>(path.join(folder, ABOUT));
  if (!about || ![CODE, FILES].every((part) => isIntact(path.join(folder, part), about.stamps[part]))) return undefined;
  return { folder, about };
}

/** Keeps what Astro has bundled, before it removes it. */
export function keepProgram(cache: string, digest: string, from: { code: string; files: string }, about: About): void {
  const folder = placeOf(cache, digest);
  const next = `${folder}-next`;
  for (const one of [next, folder]) rmSync(one, { recursive: true, force: true });
  cpSync(from.code, path.join(next, CODE), { recursive: true, preserveTimestamps: true });
  cpSync(from.files, path.join(next, FILES), {
    recursive: true,
    filter: (file) => path.resolve(file) !== path.resolve(from.code),
  });
  const stamps = { code: stampsOf(path.join(next, CODE)), files: stampsOf(path.join(next, FILES)) };
  const failure = store(path.join(next, ABOUT), { ...about, stamps } satisfies Kept);
  if (failure) throw failure;
  renameSync(next, folder);
  forgetOthers(cache);
}

function forgetOthers(cache: string): void {
  const all = readdirSync(cache).filter((name) => name.startsWith('program-'));
  const byAge = all.map((name) => ({ name, time: statSync(path.join(cache, name)).mtimeMs }));
  for (const { name } of byAge.sort((a, b) => b.time - a.time).slice(MOST))
    rmSync(path.join(cache, name), { recursive: true, force: true });
}

/** Puts what the program brings along into a new site: styles, fonts, scripts, what stands in `public/`. */
export function putFiles({ folder }: Program, site: string): void {
  cpSync(path.join(folder, FILES), site, { recursive: true });
}

export const moduleOf = ({ folder, about }: Program): string =>
  pathToFileURL(path.join(folder, CODE, about.entry)).href;
