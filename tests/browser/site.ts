/** The built sites that the browser tests look at, and a server for each. */
import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { ROOT, projectNode } from '../../scripts/setup.mjs';
import { listen, siteServer } from '../../scripts/serve.mjs';
import { readSources } from '../architecture/source.ts';

export { ROOT };

/**
 * `root` and `again` are the same site built twice, the second time over a cache and elsewhere; `sub` has a base path and
 * knows its own address.
 */
export const SITES = { root: '/', again: '/', sub: '/flank/' } as const;
export type SiteName = keyof typeof SITES;
/** The address that `sub` is built for. */
export const PUBLIC_SITE = 'https://example.org';

/** The folder of a built site. Throws where `npm test` has not built it. */
export function siteFolder(name: SiteName): string {
  const folder = path.join(process.env['FLANKWATCH_TEST_SITES'] ?? '', name);
  if (process.env['FLANKWATCH_TEST_SITES'] && existsSync(folder)) return folder;
  throw new Error('Run the browser tests by "npm test -- tests/browser": it builds the sites that they look at.');
}

export interface BuildSettings {
  readonly base?: string;
  /** Whether Astro forgets what it kept of earlier builds. */
  readonly cold?: boolean;
  /** Another content folder. */
  readonly content?: string;
  /** Further environment variables. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Builds the site of the content folder into a folder of this project; resolves with what Astro printed. */
export async function buildSite(into: string, settings: BuildSettings): Promise<string> {
  const { base = '/', cold = false, content, env } = settings;
  const args = ['scripts/build.ts', '--outDir', into, ...(cold ? ['--force'] : [])];
  const variables = { ...env, FLANKWATCH_BASE: base, ...(content ? { FLANKWATCH_CONTENT: content } : {}) };
  const options = { cwd: ROOT, env: { ...process.env, ...variables }, maxBuffer: 1 << 26 };
  const { stdout, stderr } = await promisify(execFile)(projectNode(), args, options);
  return stdout + stderr;
}

export interface Site {
  readonly folder: string;
  readonly base: string;
  /** Address of a site path such as `/timeline/`. */
  readonly url: (path: string) => string;
  /** The same opened from disk, of a file such as `/timeline/index.html`. */
  readonly file: (path: string) => string;
  readonly close: () => void;
}

/** Serves a built site on a free port. */
export async function openSite(name: SiteName): Promise<Site> {
  const folder = siteFolder(name);
  const base = SITES[name];
  const { port, close } = await listen(await siteServer(folder, base), 0, '127.0.0.1');
  const below = (to: string) => to.replace(/^\//, '');
  const url = (to: string) => `http://127.0.0.1:${port}${base}${below(to)}`;
  const file = (to: string) => new URL(below(to), pathToFileURL(`${folder}/`)).href;
  return { folder, base, url, file, close };
}

/** Site paths of all pages of a built site, `/404.html` among them, sorted. */
export function pagesOf(folder: string): string[] {
  return readSources(folder, '.', ['pagefind'])
    .filter((file) => file.path.endsWith('.html'))
    .map((file) => `/${file.path.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** One page of each type, the longest of its kind: the site paths by a name for the type. */
export function pageTypes(folder: string): ReadonlyMap<string, string> {
  const types = new Map<string, { page: string; size: number }>();
  for (const page of pagesOf(folder)) {
    const type = page.replace(/^\/([a-z]+)\/[^/]+\/(.*)$/, (_, kind, rest) => `${kind}/*${rest && `/${rest}`}`);
    const { size } = statSync(path.join(folder, page.endsWith('/') ? `${page}index.html` : page));
    if (size > (types.get(type)?.size ?? 0)) types.set(type, { page, size });
  }
  return new Map([...types].map(([type, { page }]) => [type, page]));
}
