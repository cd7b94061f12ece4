import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { takeOver } from '../../src/kept/take-over.ts';
import type { Settings } from '../../src/model.ts';
import { finishSite } from './finish.ts';
import type { Former } from './former.ts';
import type { Helper } from './helper.ts';
import type { Profile } from './profile.ts';
import { type Program, putFiles } from './program.ts';
import type { FormerSite, IndexTask } from './index-thread.ts';
import type { Early, Pages } from './looking.ts';
import { type Rendered, renderSite } from './render.ts';
import { isSame, stampOf } from './site-files.ts';
import { writer } from './writer.ts';

/**
 * Makes a site by a program that is kept, of what is shown to it: pages that would be others than in the former site are
 * made, the rest is taken from there, the search index as well where no article's page is another one.
 */
export async function makeSite(
  program: Program,
  site: string,
  settings: Settings,
  former: Former | undefined,
  profile: Profile,
  helper?: Helper,
): Promise<Rendered> {
  putFiles(program, site);
  const early: Early = {
    waitsFor: isSearched,
    begin: (articles, kept) => indexInThread({ site, articles, former: former && formerSite(former, kept) }),
    takeOver: (pages) => takeIndexOver(pages, site, former),
  };
  const rendered = await renderSite(program, site, former, profile, early, helper);
  profile.begin('search index and the rest');
  await Promise.all([rendered.begun, finishSite(site, settings)]);
  return rendered;
}

function takeIndexOver(pages: Pages, site: string, former: Former | undefined): boolean {
  const index = former && sameIndex(pages, former);
  if (!index) return false;
  const { placeOf } = writer(site);
  for (const file of index) takeOver(path.join(former.site, file), placeOf(file));
  return true;
}

function indexInThread(task: IndexTask): Promise<void> {
  const worker = new Worker(path.join(import.meta.dirname, 'index-thread.ts'), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The search index was not made: its thread ended with code ${code}.`)),
    );
  });
}

/** What is searched is on these pages. */
const isSearched = (file: string): boolean => /^articles\/[^/]+\/index\.html$/.test(file);
/** The pages of articles of a former site. */
const searchedIn = ({ stamps }: Former): string[] => [...stamps.keys()].filter(isSearched);
/** How many articles a former site has. */
export const articlesIn = (former: Former): number => searchedIn(former).length;
const INDEX = 'pagefind/';

/** The files of the former search index; undefined where there is none, or it is no more as it was. */
function indexOf({ stamps, site }: Former): readonly string[] | undefined {
  const files = [...stamps.keys()].filter((file) => file.startsWith(INDEX));
  const isWhole = files.every((file) => isSame(stamps.get(file), stampOf(path.join(site, file))));
  return isWhole && files.length > 0 ? files : undefined;
}

/** The same where no article has another page now. */
function sameIndex({ kept, made }: Pages, former: Former): readonly string[] | undefined {
  if (made.some(isSearched) || kept.filter(isSearched).length !== articlesIn(former)) return undefined;
  return indexOf(former);
}

/** What a new index takes over of the former one. */
function formerSite(former: Former, kept: readonly string[]): FormerSite | undefined {
  const files = indexOf(former)?.map((file) => file.slice(INDEX.length));
  return files && { index: path.join(former.site, INDEX), files, articles: searchedIn(former), kept };
}
