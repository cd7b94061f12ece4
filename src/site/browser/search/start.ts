import { loadData } from '../page/data.ts';
import { nameMatcher } from '../../search/match-names.ts';
import type { NameRecord } from '../../search/names.ts';
import { type Filters, type Pagefind, loadPagefind } from './pagefind.ts';
import { type Found, type Tools, find } from './find.ts';
import { type Wanted, fillFilters, filtersFromAddress, queryFromAddress, toAddress, wantedIn } from './form.ts';
import { articlesSection, namesSection } from './results.ts';

/** Whether the page comes from the development server; put in by the bundler. */
declare const DEV: boolean;

/** The search page: names first, then passages; query and filters are kept in the address. */
const PAUSE = 120;

/** Said where the texts cannot be searched: the index of them is made by a build, so a development server has none. */
const NO_TEXT = DEV
  ? 'Only names can be searched here: searching the sentences needs the built site (npm run build).'
  : location.protocol === 'file:'
    ? 'Only names can be searched in a folder opened from disk: searching the sentences needs a web server.'
    : 'Only names can be searched now: the index of the sentences could not be loaded. Reload the page to try again.';

const form = document.querySelector<HTMLFormElement>('[data-search-form]');
if (form) void start(form);

async function start(form: HTMLFormElement): Promise<void> {
  queryFromAddress(form);
  const tools = await load(form).catch(() => undefined);
  if (!tools) return say('The names could not be loaded, so nothing can be searched. Reload the page to try again.');
  // The query may have been typed over while the names were loading; the filters had no values until now.
  filtersFromAddress(form);
  let turn = 0;
  const run = async () => {
    const mine = ++turn;
    const wanted = wantedIn(form);
    if (wanted.query === '' && Object.keys(wanted.filters).length === 0) {
      return show(tools.pagefind ? '' : NO_TEXT, []);
    }
    const found = await find(wanted, tools);
    if (mine === turn) show(toldOf(wanted, found), [...namesSection(found.names), ...articlesSection(found)]);
  };
  let pause = 0;
  const soon = () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => {
      toAddress(form);
      void run();
    }, PAUSE);
  };
  form.addEventListener('input', soon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    soon();
  });
  addEventListener('popstate', () => {
    queryFromAddress(form);
    filtersFromAddress(form);
    void run();
  });
  await run();
}

/** The names, and the text index where there is one; only names are required. */
async function load(form: HTMLFormElement): Promise<Tools> {
  const [names, text] = await Promise.all([
    loadData<readonly NameRecord[]>('search/names.js'),
    loadText().catch(() => undefined),
  ]);
  if (text) fillFilters(form, text.filters, names);
  return { pagefind: text?.pagefind, names, match: nameMatcher(names) };
}

async function loadText(): Promise<{ pagefind: Pagefind; filters: Filters }> {
  const pagefind = await loadPagefind();
  return { pagefind, filters: await pagefind.filters() };
}

/** What was found, in a line that is read out; that nothing was found is said as such. */
function toldOf({ query, filters }: Wanted, { names, articles }: Found): string {
  const known = names.how === 'similar' ? 0 : names.hits.length;
  if (!articles) {
    if (query === '') return NO_TEXT;
    return `${known > 0 ? count(known, 'name') : `“${query}” is no name in this corpus`}. ${NO_TEXT}`;
  }
  if (known > 0 || articles.length > 0) {
    return [known > 0 ? count(known, 'name') : '', articles.length > 0 ? count(articles.length, 'article') : '']
      .filter(Boolean)
      .join(', ');
  }
  if (query === '') return 'No article has all of these.';
  return `“${query}” is not in this corpus${Object.keys(filters).length > 0 ? ' under these filters' : ''}.`;
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

function show(told: string, sections: readonly HTMLElement[]): void {
  say(told);
  document.querySelector('[data-search-results]')?.replaceChildren(...sections);
}

function say(told: string): void {
  const place = document.querySelector('[data-search-status]');
  if (place) place.textContent = told;
}
