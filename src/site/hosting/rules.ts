import { FOREVER, HASHED } from './caching.ts';
import { pagePolicy, workerPolicy } from './content-security.ts';
import { permissionsPolicy } from './permissions.ts';

/** What a web host sends with the files below one path of the site. */
export interface Rule {
  /** A file (`/feeds/x.xml`), or a folder with all that is in it (`/feeds/*`). */
  readonly path: string;
  readonly headers: Headers;
}

/** Values by the names of headers. */
export type Headers = Readonly<Record<string, string>>;

/** Pages, data and all else whose address stays: kept, but asked about each time. */
export const REVALIDATED = 'public, max-age=0, must-revalidate';

/** Read by programs of other sites too, in a browser or not. */
const SHARED: Headers = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** Of use on the pages of this site alone. */
const OWN: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/**
 * The headers of the site, the one source of them for every web host: all rules that fit a file hold for it, and a later
 * one wins. Hosts differ in what they do where two rules set the same header, so only the policy of the search worker and
 * the keeping of hashed files may overrule anything.
 *
 * @param site the address that the site is built for, where it is known
 */
export function headerRules(site: URL | undefined): Rule[] {
  const isSecure = site?.protocol === 'https:';
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': pagePolicy(isSecure),
        'Permissions-Policy': permissionsPolicy(),
        // Which page of a collection a reader came from is nobody else's business.
        'Referrer-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cache-Control': REVALIDATED,
      },
    },
    { path: '/pagefind/pagefind-worker.js', headers: { 'Content-Security-Policy': workerPolicy(isSecure) } },
    ...HASHED.map(({ path }) => ({ path, headers: { 'Cache-Control': FOREVER } })),
    ...['/assets/*', '/scripts/*', '/pagefind/*'].map((path) => ({ path, headers: OWN })),
    ...['/data/*', '/feeds/*', '/cards/*'].map((path) => ({ path, headers: SHARED })),
    { path: '/feeds/*', headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
    { path: '/data/timeline.ics', headers: { 'Content-Type': 'text/calendar; charset=utf-8' } },
    { path: '/opensearch.xml', headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } },
  ];
}

/** The rules with one for each path, in the order in which the paths first occur. */
export function joinedByPath(rules: readonly Rule[]): Rule[] {
  return [...Map.groupBy(rules, ({ path }) => path)].map(([path, group]) => ({
    path,
    headers: Object.assign({}, ...group.map(({ headers }) => headers)) as Headers,
  }));
}

/** Whether a rule's path fits a site path. */
export function fits(path: string, sitePath: string): boolean {
  return path.endsWith('*') ? sitePath.startsWith(path.slice(0, -1)) : path === sitePath;
}

/** What the rules say of one file, by its site path. */
export function headersOf(rules: readonly Rule[], sitePath: string): Headers {
  return Object.assign(
    {},
    ...rules.filter(({ path }) => fits(path, sitePath)).map(({ headers }) => headers),
  ) as Headers;
}
