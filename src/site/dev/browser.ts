import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { live, onShow, started, type Live } from '../live.ts';

/** Parts of Astro's server that remember which pages there are. */
const RENDERERS = ['ssr', 'prerender'] as const;
const PAGE_SCRIPT = fileURLToPath(new URL('page.ts', import.meta.url));

/** Brings what has been edited into the browser, and what is wrong with it, for as long as it is wrong. */
export function liveContent(): AstroIntegration {
  return {
    name: 'flankwatch-live-content',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(PAGE_SCRIPT)};`);
      },
      'astro:server:setup': ({ server }) => {
        const { hot } = server.environments.client;
        const stop = onShow((now) => tell(server, now));
        server.httpServer?.once('close', stop);
        server.middlewares.use((_, response, next) => {
          response.setHeader('Server-Timing', `edition;desc="${editionOf(live())}"`);
          next();
        });
        started(server.watcher);
        // A page that is opened, or opened again, while something is wrong.
        hot.on('vite:client:connect', (_, client) => {
          const mistakes = live()?.mistakes;
          if (mistakes !== undefined) client.send(errorPayload(mistakes));
        });
        // One that was made before the last edit, and was not connected yet when the others were told.
        hot.on('flankwatch:edition', (edition: string, client) => {
          if (edition !== editionOf(live())) client.send(RELOAD);
        });
      },
    },
  };
}

const RELOAD = { type: 'full-reload', path: '*' } as const;

const editionOf = (now: Live | undefined): string => String(now?.edition ?? 0);

/**
 * Each page that is open is told by itself: what is sent to all is kept for the next page where none is open, which has it
 * load what is new already once more, and a mistake has Astro load all pages at the next edit before that is read.
 */
function tell(server: ViteDevServer, { mistakes }: Live): void {
  if (mistakes === undefined)
    for (const name of RENDERERS) server.environments[name]?.hot.send('astro:content-changed', {});
  for (const client of server.ws.clients) client.send(mistakes === undefined ? RELOAD : errorPayload(mistakes));
}

/** As Astro's error page wants it: HTML in the message. */
function errorPayload(mistakes: string): ErrorPayload {
  const message = mistakes.split('\n').map(escaped).join('<br>');
  const told = { name: 'Content', title: 'The content has mistakes', message, stack: mistakes };
  return {
    type: 'error',
    err: { ...told, hint: 'Mend the files and save them: this page comes back by itself.' } as never,
  };
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/https:/g, 'https&#58;');
