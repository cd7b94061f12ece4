import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { listen, siteServer } from '../../../scripts/serve.mjs';
import type { FacetsFile } from '../../../src/site/search/filter-files.ts';
import { launchBrowser } from '../../browser/browser.ts';
import { askDialog, dialogOf, openDialog, optionsOf, results } from '../../browser/searching.ts';
import { sent } from './files.ts';
import { type Query, nameQueries, textQueries } from './queries.ts';
import { textsOf } from './texts.ts';

/** A look-up in the search dialog, or on the search page under a filter, by a reader who has never been there. */
export interface Search extends Query {
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
/** A search has fetched everything when nothing was asked for so many times, so many milliseconds apart. */
const STILL = 4;
const STEP = 50;
/** What a page has of its own is weighed with its kind. */
const NOT_OF_THE_SEARCH = ['document', 'stylesheet', 'font', 'image'];

/** Asks each query on a fresh visit of a built site, in a browser. */
export async function searchSite(folder: string, queries: readonly Query[]): Promise<Search[]> {
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

async function searchOnce(page: Page, site: string, folder: string, query: Query): Promise<Search> {
  if (!query.entity) await page.goto(`${site}${FROM}`, { waitUntil: 'networkidle' });
  const asked = new Set<string>();
  let open = 0;
  page.context().on('request', (request) => {
    open += 1;
    if (!NOT_OF_THE_SEARCH.includes(request.resourceType())) asked.add(new URL(request.url()).pathname.slice(1));
  });
  page.context().on('requestfinished', () => (open -= 1));
  page.context().on('requestfailed', () => (open -= 1));
  const answered = query.entity ? await onPage(page, site, query) : await inDialog(page, query.query);
  // What a misspelt word may be meant for comes after the answer.
  for (let rest = 0; rest < STILL; rest = open > 0 ? 0 : rest + 1) await page.waitForTimeout(STEP);
  const files = [...asked].map((file) => ({ file, bytes: sent(path.join(folder, file)) }));
  const sum = (some: typeof files): number => some.reduce((bytes, one) => bytes + one.bytes, 0);
  return { ...query, ...answered, files, bytes: sum(files), names: sum(files.filter(({ file }) => NAMES.test(file))) };
}

type Answered = Pick<Search, 'told' | 'first' | 'all'>;

async function inDialog(page: Page, query: string): Promise<Answered> {
  await openDialog(page);
  await dialogOf(page).waitFor();
  const start = performance.now();
  const answered = askDialog(page, query);
  await Promise.race([optionsOf(page).first().waitFor(), answered]);
  const first = performance.now() - start;
  const told = await answered;
  return { told, first, all: performance.now() - start };
}

/** From the address, as by a link. */
async function onPage(page: Page, site: string, { query, entity }: Query): Promise<Answered> {
  const start = performance.now();
  await page.goto(`${site}/search/?${new URLSearchParams({ q: query, entity: entity! }).toString()}`);
  const { told } = await results(page);
  const all = performance.now() - start;
  return { told, first: all, all };
}

/** Queries of each kind, in the names and words of a built site. */
export function queriesFor(folder: string): Query[] {
  const facets = dataOf<FacetsFile>(path.join(folder, 'search/facets.js'));
  const entities = 'from' in facets.entity ? facets.entity.some : facets.entity;
  const names = nameQueries(entities.map(({ text }) => text));
  return [...names, ...textQueries(textsOf(folder), entities[0]!.value)];
}

/** What a data script of the site holds. */
function dataOf<T>(file: string): T {
  const text = readFileSync(file, 'utf8');
  return JSON.parse(text.slice(text.indexOf(']=') + 2)) as T;
}
