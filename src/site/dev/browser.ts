import type { AstroIntegration } from 'astro';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { live, onShow, started, type Live } from './live.ts';

/** Parts of Astro's server that remember which pages there are. */
const RENDERERS = ['ssr', 'prerender'] as const;

/** Brings what has been edited into the browser, and what is wrong with it, for as long as it is wrong. */
export function liveContent(): AstroIntegration {
  return {
    name: 'flankwatch-live-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { hot } = server.environments.client;
        const stop = onShow((now) => tell(server, now));
        server.httpServer?.once('close', stop);
        started(server.watcher);
        // A page that is opened, or opened again, while something is wrong.
        hot.on('vite:client:connect', (_, client) => {
          const mistakes = live()?.mistakes;
          if (mistakes !== undefined) client.send(errorPayload(mistakes));
        });
      },
    },
  };
}

function tell(server: ViteDevServer, { mistakes }: Live): void {
  const { hot } = server.environments.client;
  if (mistakes !== undefined) return hot.send(errorPayload(mistakes));
  for (const name of RENDERERS) server.environments[name]?.hot.send('astro:content-changed', {});
  hot.send({ type: 'full-reload', path: '*' });
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
