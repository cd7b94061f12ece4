import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { listen, siteServer } from '../../../scripts/serve.mjs';
import type { FacetsFile } from '../../../src/site/search/filter-files.ts';
import { launchBrowser } from '../../browser/browser.ts';
import { askDialog, dialogOf, openDialog, optionsOf } from '../../browser/searching.ts';
import { sent } from './files.ts';

/** A look-up in the search dialog by a reader who has never been there. */
export interface Search {
  readonly query: string;
  /** What was found, as the dialog says it. */
  readonly told: string;
  /** Bytes as sent of what opening the dialog and asking fetched, but for letters that the page had not had yet; of the names among them. */
  readonly bytes: number;
  readonly names: number;
  readonly files: readonly { readonly file: string; readonly bytes: number }[];
  /** Milliseconds from the last letter to the first suggestion, and to all that is shown. */
  readonly first: number;
  readonly all: number;
}

/** Queries are asked on a page that has no search of its own. */
const FROM = '/about/';
const NAMES = /^search\/names/;
const SLOW = 60_000;

/** Asks each query on a fresh visit of a built site, in a browser. */
export async function searchSite(folder: string, queries: readonly string[]): Promise<Search[]> {
  const { port, close } = await listen(await siteServer(folder, '/'), 0, '127.0.0.1');
  const browser = await launchBrowser();
  try {
    const found: Search[] = [];
    for (const query of queries) {
      const context = await browser.newContext({ reducedMotion: 'reduce' });
      context.setDefaultTimeout(SLOW);
      found.push(await searchOnce(await context.newPage(), `http://127.0.0.1:${port}`, folder, query));
      await context.close();
    }
    return found;
  } finally {
    await browser.close();
    close();
  }
}

async function searchOnce(page: Page, site: string, folder: string, query: string): Promise<Search> {
  await page.goto(`${site}${FROM}`, { waitUntil: 'networkidle' });
  const asked = new Set<string>();
  page.context().on('request', (request) => {
    if (request.resourceType() !== 'font') asked.add(new URL(request.url()).pathname.slice(1));
  });
  await openDialog(page);
  await dialogOf(page).waitFor();
  const start = performance.now();
  const answered = askDialog(page, query);
  await Promise.race([optionsOf(page).first().waitFor(), answered]);
  const first = performance.now() - start;
  const told = await answered;
  const all = performance.now() - start;
  const files = [...asked].map((file) => ({ file, bytes: sent(path.join(folder, file)) }));
  const sum = (some: typeof files): number => some.reduce((bytes, one) => bytes + one.bytes, 0);
  return {
    query,
    told,
    first,
    all,
    files,
    bytes: sum(files),
    names: sum(files.filter(({ file }) => NAMES.test(file))),
  };
}

/** Names, frequent and rare, their beginnings, and words of the texts that many articles and few have. */
export function queriesFor(folder: string): { readonly names: readonly string[]; readonly words: readonly string[] } {
  const facets = dataOf<FacetsFile>(path.join(folder, 'search/facets.js'));
  const entities = 'from' in facets.entity ? facets.entity.some : facets.entity;
  const at = (share: number): string => entities[Math.floor(share * (entities.length - 1))]!.text;
  const chosen = [at(0.1), at(0.5), at(0.9)];
  const article = readFileSync(path.join(folder, 'articles', firstArticle(folder), 'index.html'), 'utf8');
  const words = article.replace(/[^]*data-pagefind-body|<[^>]*>|&\S*?;/g, ' ').match(/\b[a-z]{6,}\b/g) ?? [];
  const counted = [...Map.groupBy(words, (word) => word)].toSorted(([, a], [, b]) => b.length - a.length);
  const picked = [counted[0], counted.at(-1)].flatMap((one) => one?.[0] ?? []);
  return {
    names: [...chosen, ...chosen.map((name) => name.slice(0, 2)), chosen[0]!.slice(0, 4)],
    words: [...picked, picked.join(' ')],
  };
}

function firstArticle(folder: string): string {
  const list = readFileSync(path.join(folder, 'articles/index.html'), 'utf8');
  const [, id] = /href="([^"/]+)\/"/.exec(list.slice(list.indexOf('<main'))) ?? [];
  if (!id) throw new Error(`${folder}/articles/index.html links no article.`);
  return id;
}

/** What a data script of the site holds. */
function dataOf<T>(file: string): T {
  const text = readFileSync(file, 'utf8');
  return JSON.parse(text.slice(text.indexOf(']=') + 2)) as T;
}
