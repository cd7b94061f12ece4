import type { APIRoute } from 'astro';
import { corpus } from '../site/corpus.ts';
import { indexedPaths } from '../site/machines/indexed.ts';
import { openSearch } from '../site/machines/open-search.ts';
import { sitemaps } from '../site/machines/sitemap.ts';
import { xmlResponse } from '../site/machines/xml.ts';

/** The sitemap and the OpenSearch description hold whole addresses: they are only where the site's own is set. */
export function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  const site = new URL(import.meta.env.SITE);
  const maps = [...sitemaps(indexedPaths(corpus()), site)];
  return [
    ...maps.map(([file, xml]) => ({ params: { file }, props: { xml, type: 'application/xml' } })),
    {
      params: { file: 'opensearch' },
      props: { xml: openSearch(site), type: 'application/opensearchdescription+xml' },
    },
  ];
}

export const GET: APIRoute = ({ props }) => xmlResponse(props['xml'] as string, props['type'] as string);
