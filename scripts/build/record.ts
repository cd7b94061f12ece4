import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { RECORDER, type Recorder } from '../../src/site/kept/recorder.ts';
import { pagesOf, urlOf, type App, type Page } from './pages.ts';
import { keepProgram, type About } from './program.ts';
import { traceOf, type Trace } from './traces.ts';

/** What is known of a build when it has ended. */
export interface Record {
  /** What the pages were made from, by file; none where it cannot be told. */
  readonly traces: Map<string, Trace>;
  readonly recorder: Recorder | undefined;
}

/** The default prerenderer, once it is set up. */
type WithApp = AstroPrerenderer & { readonly app?: App };

/** Asks the pages' program, once it is loaded, to take note of what pages ask. */
export function wantRecorder(): () => Recorder | undefined {
  const held = globalThis as unknown as { [RECORDER]?: Partial<Recorder> };
  const wanted = (held[RECORDER] = {});
  return () => ('beginPage' in wanted ? (wanted as Recorder) : undefined);
}

/** Has Astro make one page at a time, notes what each asks, and keeps the program that it has bundled. */
export function recording(cache: string, digest: string): { integration: AstroIntegration; record: () => Record } {
  const recorder = wantRecorder();
  const traces = new Map<string, Trace>();
  let styles: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();
  let site = { code: '', files: '', base: '/', site: undefined as string | undefined, origin: '' };
  const wrapped = (inner: WithApp): AstroPrerenderer => {
    const pages = new Map<string, Page>();
    const inTurn = turns();
    return {
      ...inner,
      name: 'flankwatch:recording',
      getStaticPaths: async () => {
        const paths = await inner.getStaticPaths();
        for (const page of pagesOf(inner.app!, paths)) pages.set(urlOf(page, site.origin, site.base).href, page);
        keepProgram(cache, digest, site, aboutOf(site, styles));
        return paths;
      },
      render: (request, options) =>
        inTurn(async () => {
          const page = pages.get(request.url);
          recorder()?.beginPage();
          const { body, response } = await whole(await inner.render(request, options));
          const asked = recorder()?.endPage();
          const trace = page && asked && traceOf(recorder()!.formOf(page.props), asked);
          if (trace) traces.set(page.file, trace);
          return new Response(body, response);
        }),
    };
  };
  return {
    record: () => ({ traces, recorder: recorder() }),
    integration: {
      name: 'flankwatch-recording',
      hooks: {
        'astro:config:done': ({ config }) => {
          const files = fileURLToPath(config.outDir);
          const origin = config.site ? new URL(config.site).origin : `http://localhost:${config.server.port}`;
          site = { code: `${files}.prerender`, files, base: config.base, site: config.site, origin };
        },
        'astro:build:setup': ({ pages }) => void (styles = pages as unknown as typeof styles),
        'astro:build:start': ({ setPrerenderer }) => setPrerenderer(wrapped),
      },
    },
  };
}

function aboutOf(
  { base, site, origin, code }: { base: string; site: string | undefined; origin: string; code: string },
  styles: ReadonlyMap<string, { readonly styles: readonly unknown[] }>,
): About {
  const entry = readdirSync(code).find((name) => /^prerender-entry.*\.m?js$/.test(name))!;
  return { entry, base, site, origin, styles: [...styles].map(([key, page]) => [key, { styles: page.styles }]) };
}

/** What is called is done one after another. */
export function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const now = last.then(work);
    last = now.catch(() => undefined);
    return now;
  };
}

async function whole(rendered: Response | { readonly response: Response }) {
  const response = rendered instanceof Response ? rendered : rendered.response;
  return { response, body: response.body === null ? null : await response.arrayBuffer() };
}
