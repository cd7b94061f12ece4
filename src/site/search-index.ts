import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { takeOver } from '../kept/take-over.ts';
import { finishIndex } from './search/finish-index.ts';
import type { IndexFile } from './search/index-parts.ts';
import { indexedPart } from './search/indexed-part.ts';
import type { Kept } from './search/join-index.ts';
import type { PagefindFile } from './search/pagefind-parts.ts';
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
 * still being made, `ids` gives them in their order, each when its page is there; `kept` are those that are as they were.
 *
 * @throws where Pagefind does not index one of them, or gives files that are not those of its version
 */
export async function indexArticles(
  site: string,
  ids?: Iterable<string> | AsyncIterable<string>,
  kept?: Kept,
): Promise<number> {
  const { files, given } = await pagefindFiles(ids ?? (await articlesOf(site)), site);
  const finished = finishIndex(files, given, kept);
  await writeFiles(path.join(site, 'pagefind'), finished.length > 0 ? finished : WITHOUT_ANSWERS, kept?.index.folder);
  return given.length + (kept?.ids.size ?? 0);
}

async function writeFiles(folder: string, files: readonly IndexFile[], former = ''): Promise<void> {
  for (const place of new Set(files.map((file) => path.join(folder, path.dirname(file.path)))))
    await mkdir(place, { recursive: true });
  for (let i = 0; i < files.length; i += AT_ONCE)
    await Promise.all(
      files.slice(i, i + AT_ONCE).map((file) => {
        const place = path.join(folder, file.path);
        if (file.content) return writeFile(place, file.content);
        return takeOver(path.join(former, file.former), place);
      }),
    );
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
async function pagefindFiles(ids: Iterable<string> | AsyncIterable<string>, site: string): Promise<Indexed> {
  const given: string[] = [];
  const under: Promise<unknown>[] = [];
  let index: pagefind.PagefindIndex | undefined;
  try {
    for await (const id of ids) {
      index ??= await newIndex();
      const url = `/articles/${id}/`;
      const page = await readFile(path.join(site, 'articles', id, 'index.html'), 'utf8');
      const answer = index.addHTMLFile({ url, content: withBothReadings(indexedPart(page)) });
      const added = answer.then((one) => checked(one, `index ${url}`));
      // It is waited for later.
      added.catch(() => undefined);
      given.push(id);
      if (under.push(added) === AHEAD) await under.shift();
    }
    await Promise.all(under);
    const files = index ? checked(await index.getFiles(), 'write the index').files : [];
    return { files: files.filter(({ path: name }) => NEEDED.test(name)), given };
  } finally {
    await pagefind.close();
  }
}

interface Indexed {
  readonly files: readonly PagefindFile[];
  readonly given: readonly string[];
}

async function newIndex(): Promise<pagefind.PagefindIndex> {
  const { index } = checked(await pagefind.createIndex({ forceLanguage: 'en' }), 'create the index');
  if (!index) throw new Error('The search index could not be made: Pagefind gave none.');
  return index;
}

/** So many pages are sent to Pagefind before it has answered the first: it takes one after another, in their order. */
const AHEAD = 16;

/** Without any article Pagefind gives nothing: a worker that finds nothing stands in for it. */
const WITHOUT_ANSWERS: readonly IndexFile[] = [
  {
    path: 'pagefind-worker.js',
    content: Buffer.from(
      "addEventListener('message', ({ data }) => postMessage({ id: data.id, result: { results: [] } }));\n",
    ),
  },
];

/** Pagefind resolves with its errors instead of rejecting. */
function checked<T extends { readonly errors: readonly string[] }>(answer: T, what: string): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind could not ${what}: ${answer.errors.join('; ')}`);
  return answer;
}
