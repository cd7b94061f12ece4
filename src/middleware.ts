import { defineMiddleware } from 'astro:middleware';
import { withRelativeAddresses } from './site/relative.ts';
import { BASE } from './site/url.ts';

/** Every page but the one for what is not there, which is shown at any address, links relatively. */
export const onRequest = defineMiddleware(async ({ url, routePattern }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage || routePattern === '/404') return response;
  return new Response(withRelativeAddresses(await response.text(), url.pathname, BASE), response);
});
