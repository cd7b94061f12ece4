/** Bundles the pages' program, keeps it, and tells by a message what went wrong: `bundler.ts CACHE DIGEST`. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { show } from '../../src/site/live.ts';
import { ROOT } from '../setup.mjs';
import { bundleAlone } from './bundle-alone.ts';
import type { Failure } from './bundle.ts';

const [cache = '', digest = ''] = process.argv.slice(2);
const made = path.join(ROOT, '.cache/program-new');

// The program is the same whatever the articles are; who builds reads them meanwhile.
show({ articles: [] });
try {
  // Of the articles Astro keeps nothing, and what a killed build has left half written would stop it.
  for (const left of [made, path.join(ROOT, 'node_modules/.astro')]) rmSync(left, { recursive: true, force: true });
  await build({ root: ROOT, outDir: made, logLevel: 'warn', integrations: [bundleAlone(cache, digest, () => end(0))] });
  fail(new Error('Astro asked for no pages'));
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  if (process.env['FLANKWATCH_TRACE']) console.error(error);
  const { message, code, path: place, id, loc, cause } = Object(error) as Failure & { cause?: Failure };
  process.send?.(
    { message: message ?? String(error), code: code ?? cause?.code, path: place ?? cause?.path, id, loc },
    () => end(1),
  );
}

/** What Astro would go on with is the pages. */
function end(code: number): never {
  rmSync(made, { recursive: true, force: true });
  process.exit(code);
}
