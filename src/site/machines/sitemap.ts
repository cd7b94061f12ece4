import { addresses } from './address.ts';
import { xmlDocument } from './xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** The protocol's own limit. */
export const LONGEST_SITEMAP = 50_000;

/** The sitemap's files by name without the ending: one, or where one cannot hold all addresses an index and its parts. */
export function sitemaps(
  paths: readonly string[],
  site: URL,
  most: number = LONGEST_SITEMAP,
): ReadonlyMap<string, string> {
  const at = addresses(site);
  const listed = (some: readonly string[]) =>
    xmlDocument('urlset', { '@xmlns': NAMESPACE, url: some.map((path) => ({ loc: at(path) })) });
  if (paths.length <= most) return new Map([['sitemap', listed(paths)]]);
  const parts = Array.from({ length: Math.ceil(paths.length / most) }, (_, part) => ({
    name: `sitemap-${part + 1}`,
    xml: listed(paths.slice(part * most, (part + 1) * most)),
  }));
  const index = xmlDocument('sitemapindex', {
    '@xmlns': NAMESPACE,
    sitemap: parts.map(({ name }) => ({ loc: at(`/${name}.xml`) })),
  });
  return new Map([['sitemap', index], ...parts.map(({ name, xml }) => [name, xml] as const)]);
}
