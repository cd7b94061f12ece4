import type { APIRoute } from 'astro';
import { href } from '../site/url.ts';

export const GET: APIRoute = ({ site }) => {
  const map = site ? `\nSitemap: ${new URL(href('/sitemap.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
