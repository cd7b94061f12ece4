import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';

/** A file of the site made from `src/site/browser`: what it is called there, and what is in it. */
export interface Bundled {
  /** `preview.1a2b3c4d.js`: the digest changes with the content, so that it may be kept for ever. */
  readonly file: string;
  readonly text: string;
}

/** Fetched when a reader asks for what they do; the scripts of the pages know their names. */
const LAZY: readonly string[] = [
  'cite.ts',
  'cite.css',
  'keys.ts',
  'keys.css',
  'preview.ts',
  'preview.css',
  'dialog.ts',
  'dialog.css',
  'search-words.ts',
  'search-words.css',
];

/** Linked from pages. */
const LINKED: readonly string[] = ['site.ts', 'statements.ts', 'timeline.ts', 'search.ts', 'review.ts'];

/**
 * Bundles the scripts of the pages, each into one classic script, by the name of its source. Classic scripts, unlike
 * modules, also run in a folder that was opened from disk.
 *
 * @param folder where the sources lie
 * @param name what the site is called
 * @param dev whether the texts cannot be searched, as under the development server
 * @throws esbuild's errors, with file and line
 */
export async function bundleScripts(
  folder: string,
  name: string,
  dev: boolean,
): Promise<Readonly<Record<string, Bundled>>> {
  const known = { DEV: String(dev), SITE_NAME: JSON.stringify(name) };
  // What is fetched fetches no other script.
  const lazy = await bundleAll(LAZY, folder, { ...known, FILES: filesOf({}) });
  return { ...lazy, ...(await bundleAll(LINKED, folder, { ...known, FILES: filesOf(lazy) })) };
}

const filesOf = (scripts: Readonly<Record<string, Bundled>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(scripts).map(([source, { file }]) => [source, file])));

async function bundleAll(
  names: readonly string[],
  folder: string,
  define: Record<string, string>,
): Promise<Record<string, Bundled>> {
  if (names.length === 0) return {};
  const { outputFiles } = await build({
    entryPoints: names.map((name) => path.join(folder, name)),
    outdir: folder,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    define,
  });
  // esbuild gives the files in the order of the entry points.
  return Object.fromEntries(outputFiles.map(({ text }, at) => [names[at]!, bundled(names[at]!, text)]));
}

function bundled(source: string, text: string): Bundled {
  const { name, ext } = path.parse(source);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { file: `${name}.${digest}${ext === '.css' ? '.css' : '.js'}`, text };
}
