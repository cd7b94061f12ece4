import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { RECORDER, type Recorder } from '../../src/site/kept/recorder.ts';
import { pagesOf, urlOf, type App, type Page } from './pages.ts';
import type { Profile } from './profile.ts';
import { forgetProgram, keepProgram, type About } from './program.ts';
import { progress } from './progress.ts';
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
export function recording(
  cache: string,
  digest: string,
  { begin, page: took }: Profile,
): { integration: AstroIntegration; record: () => Record } {
  const recorder = wantRecorder();
  const traces = new Map<string, Trace>();
  let styles: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();
  let site = { code: '', files: '', base: '/', site: undefined as string | undefined, origin: '' };
  const wrapped = (inner: WithApp): AstroPrerenderer => {
    const pages = new Map<string, Page>();
    const inTurn = turns();
    let far: ReturnType<typeof progress> | undefined;
    return {
      ...inner,
      name: 'flankwatch:recording',
      getStaticPaths: async () => {
        begin('analysis, list of pages');
        const paths = await inner.getStaticPaths();
        for (const page of pagesOf(inner.app!, paths)) pages.set(urlOf(page, site.origin, site.base).href, page);
        keepProgram(cache, digest, site, aboutOf(site, styles));
        begin('pages');
        far = progress('Pages', paths.length);
        return paths;
      },
      render: (request, options) =>
        inTurn(async () => {
          const since = performance.now();
          const page = pages.get(request.url);
          // Astro asks for a page elsewhere than a kept program would: it cannot stand in for Astro.
          if (!page) forgetProgram(cache, digest);
          recorder()?.beginPage();
          const { body, response } = await whole(await inner.render(request, options));
          const asked = recorder()?.endPage();
          const trace = page && asked && traceOf(recorder()!.formOf(page.props), asked);
          if (trace) traces.set(page.file, trace);
          took(options.routeData.component, performance.now() - since);
          far?.step();
          return new Response(body, response);
        }),
      teardown: async () => {
        await inner.teardown?.();
        far?.end();
        begin('search index and the rest');
      },
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
        'astro:build:start': ({ setPrerenderer, logger }) => {
          begin('bundling');
          // From here on it tells of each page.
          logger.options.level = 'warn';
          setPrerenderer(wrapped);
        },
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
