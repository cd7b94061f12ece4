import path from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';

/** A page or a file that the pages' program makes. */
export interface Page {
  /** As Astro has it. */
  readonly pathname: string;
  readonly route: RouteData;
  /** Path of its file below the site. */
  readonly file: string;
  /** What its route gives it. */
  readonly props: unknown;
}

/** As much of the app in the bundled program as a build asks for. */
export interface App {
  readonly routeCache: {
    clearAll(): void;
    get(route: RouteData): { staticPaths?: { keyed: Map<string, { props?: unknown }> } } | undefined;
  };
  readonly manifest: { readonly pageMap: Map<string, () => Promise<unknown>> };
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

export type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What Astro would write for these paths, the first of those with one address. */
export function pagesOf(app: App, paths: readonly PathWithRoute[]): Page[] {
  const taken = new Set<string>();
  return paths.flatMap(({ pathname, route }) => {
    const address = pathname.replace(/\/$/, '');
    if (taken.has(address)) return [];
    taken.add(address);
    const props: unknown = app.routeCache.get(route)?.staticPaths?.keyed.get(pathname)?.props;
    return [{ pathname, route, file: fileOf(pathname, route), props }];
  });
}

/** Path below the site, as Astro's format `directory` has it. */
export function fileOf(pathname: string, route: Pick<RouteData, 'type'>): string {
  if (route.type === 'endpoint') return pathname.replace(/^\//, '');
  if (pathname === '/404' || pathname === '/500') return `${pathname.slice(1)}.html`;
  return path.posix.join(pathname.replace(/^\//, ''), 'index.html');
}

/** The address at which Astro asks for a page. */
export function urlOf({ pathname, route }: Page, origin: string, base: string): URL {
  const address = path.posix.join('/', base, pathname);
  return new URL(route.type === 'endpoint' ? address : `${address}/`.replace(/\/+$/, '/'), origin);
}
