import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../site/corpus.ts';
import { ANALYSES, FOOT, navigation } from '../site/navigation.ts';
import { articlePath, href } from '../site/url.ts';

/** A sitemap needs full addresses: there is one only where the site's own is set. */
export const getStaticPaths: GetStaticPaths = () => (import.meta.env.SITE ? [{ params: { sitemap: 'sitemap' } }] : []);

export const GET: APIRoute = async ({ site }) => {
  const all = await corpus();
  const paths = [
    '/',
    ...[...navigation(all), ...ANALYSES, ...FOOT].map(({ path }) => path),
    ...all.articles.map(({ article }) => articlePath(article)),
    ...all.entities.map(({ url }) => url),
  ];
  const urls = paths.map((path) => `  <url><loc>${new URL(href(path), site).href}</loc></url>`);
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
  ];
  return new Response(`${xml.join('\n')}\n`, { headers: { 'content-type': 'application/xml' } });
};
