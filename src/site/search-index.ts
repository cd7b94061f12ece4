import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { type IndexFile, finishIndex } from './search/finish-index.ts';
import { indexedPart } from './search/indexed-part.ts';
import { withBothReadings } from './search/readings.ts';

/** What the site's own search page needs of what Pagefind writes; its ready-made interfaces stay out. */
const NEEDED = /^pagefind-(entry\.json|worker\.js)$|^wasm\.en\.|^(fragment|index)\/|\.pf_meta$/;

/** Has the articles of a site that Astro builds indexed when its pages are made. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'flankwatch-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await indexArticles(fileURLToPath(dir))} articles in the search index`);
      },
    },
  };
}

/**
 * Indexes the built articles of a site with Pagefind and puts the index into it; answers how many they are. Where the site is
 * still being made, `ids` gives them in their order, each when its page is there.
 *
 * @throws where Pagefind does not index one of them, or gives files that are not those of its version
 */
export async function indexArticles(site: string, ids?: AsyncIterable<string>): Promise<number> {
  const { files, count } = await indexPages(ids ?? (await articlesOf(site)), site);
  for (let i = 0; i < files.length; i += AT_ONCE)
    await Promise.all(
      files.slice(i, i + AT_ONCE).map((file) => write(path.join(site, 'pagefind', file.path), file.content)),
    );
  return count;
}

/** So many files are written at once. */
const AT_ONCE = 64;

/** The articles in the order of their ids: the order in which they are added shows in the index. */
async function articlesOf(site: string): Promise<string[]> {
  const folder = path.join(site, 'articles');
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  // The further pages of the list of articles lie beside them.
  const isArticle = (name: string) => existsSync(path.join(folder, name, 'index.html'));
  return entries
    .filter((entry) => entry.isDirectory() && isArticle(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** One page after another is read, for all of them together are more than a computer may hold. */
async function indexPages(ids: Iterable<string> | AsyncIterable<string>, site: string): Promise<Indexed> {
  const { index } = checked(await pagefind.createIndex({ forceLanguage: 'en' }), 'create the index');
  if (!index) throw new Error('The search index could not be made: Pagefind gave none.');
  try {
    const under: Promise<unknown>[] = [];
    let count = 0;
    for await (const id of ids) {
      const url = `/articles/${id}/`;
      const page = await readFile(path.join(site, 'articles', id, 'index.html'), 'utf8');
      const answer = index.addHTMLFile({ url, content: withBothReadings(indexedPart(page)) });
      const added = answer.then((one) => checked(one, `index ${url}`));
      // It is waited for later.
      added.catch(() => undefined);
      count++;
      if (under.push(added) === AHEAD) await under.shift();
    }
    await Promise.all(under);
    const { files } = checked(await index.getFiles(), 'write the index');
    const needed = files.filter(({ path: name }) => NEEDED.test(name));
    return { files: count === 0 ? withoutAnswers() : finishIndex(needed), count };
  } finally {
    await pagefind.close();
  }
}

interface Indexed {
  readonly files: readonly IndexFile[];
  /** Of articles. */
  readonly count: number;
}

/** So many pages are sent to Pagefind before it has answered the first: it takes one after another, in their order. */
const AHEAD = 16;

/** Without any article Pagefind gives nothing but an error: a worker that finds nothing stands in for it. */
function withoutAnswers(): IndexFile[] {
  const script = "addEventListener('message', ({ data }) => postMessage({ id: data.id, result: { results: [] } }));\n";
  return [{ path: 'pagefind-worker.js', content: Buffer.from(script) }];
}

/** Pagefind resolves with its errors instead of rejecting. */
function checked<T extends { readonly errors: readonly string[] }>(answer: T, what: string): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind could not ${what}: ${answer.errors.join('; ')}`);
  return answer;
}

async function write(file: string, content: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
