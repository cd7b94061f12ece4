import type { Article } from '../model.ts';

/** The folder the site lives in, always with a slash at both ends; `/` outside a build. */
export const BASE: string = (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? '/';

/**
 * Turns a site path (`/people/mark-rutte/`) into an address under `base`. Pages end in a slash, files keep their
 * ending; a query or fragment stays. Throws on a path that does not start with a slash.
 */
export function href(path: string, base: string = BASE): string {
  if (!path.startsWith('/')) throw new RangeError(`Expected a site path that starts with a slash, found "${path}".`);
  const cut = path.includes('#') || path.includes('?') ? path.search(/[?#]/) : path.length;
  const page = path.slice(0, cut);
  const slashed = page.endsWith('/') || /\.[a-z0-9]+$/i.test(page) ? page : `${page}/`;
  const whole = base.startsWith('/') && base.endsWith('/') ? base + slashed.slice(1) : `/${base}/${slashed}`;
  return (whole.includes('//') ? whole.replace(/\/{2,}/g, '/') : whole) + path.slice(page.length);
}

/** The site path of a page's address: `/flank/people/` under the base `/flank/` is `/people/`. */
export function sitePath(pathname: string, base: string = BASE): string {
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
}

/** The fragment identifier of an entry of the timeline: letters, digits and hyphens, a letter first. */
export function anchorOf(id: string): string {
  return `on-${id.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '')}`;
}

/** Site path of an article. */
export function articlePath(article: Pick<Article, 'id'> | string): string {
  return `/articles/${typeof article === 'string' ? article : article.id}/`;
}

/** Site path of one sentence of an article. */
export function sentencePath(article: string, sentence: number): string {
  return `${articlePath(article)}#s${sentence}`;
}

/** Site path of a correction. */
export function correctionPath(id: string): string {
  return `/corrections/#${id}`;
}

/** Address of an English Wikipedia article by its title. */
export function wikipedia(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_')).replace(/%2C/g, ',')}`;
}
