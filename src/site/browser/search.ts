import { nameMatcher } from '../search/match-names.ts';
import type { NameRecord } from '../search/names.ts';
import { type Filters, type Pagefind, loadPagefind } from './pagefind.ts';
import { type Found, type Tools, find } from './search-find.ts';
import { type Wanted, fillFilters, fromAddress, toAddress, wantedIn } from './search-form.ts';
import { articlesSection, namesSection } from './search-results.ts';

/** The search page: names first, then passages; query and filters are kept in the address. */
const PAUSE = 120;

/** Said where the texts cannot be searched: the index of them is made by a build, so a development server has none. */
const NO_TEXT = import.meta.env.DEV
  ? 'Only names can be searched here: searching the sentences needs the built site (npm run build).'
  : 'Only names can be searched now: the index of the sentences could not be loaded. Reload the page to try again.';

const form = document.querySelector<HTMLFormElement>('[data-search-form]');
if (form) void start(form);

async function start(form: HTMLFormElement): Promise<void> {
  fromAddress(form);
  const tools = await load(form).catch(() => undefined);
  if (!tools) return say('The names could not be loaded, so nothing can be searched. Reload the page to try again.');
  fromAddress(form);
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
    fromAddress(form);
    void run();
  });
  await run();
}

/** The names, and the text index where there is one; only names are required. */
async function load(form: HTMLFormElement): Promise<Tools> {
  const base = form.dataset['base'] ?? '/';
  const [names, text] = await Promise.all([loadNames(base), loadText(base).catch(() => undefined)]);
  if (text) fillFilters(form, text.filters, names);
  return { pagefind: text?.pagefind, names, match: nameMatcher(names) };
}

async function loadNames(base: string): Promise<readonly NameRecord[]> {
  const response = await fetch(`${base}search/names.json`);
  if (!response.ok) throw new Error(`Names: ${response.status}`);
  return (await response.json()) as NameRecord[];
}

async function loadText(base: string): Promise<{ pagefind: Pagefind; filters: Filters }> {
  const pagefind = await loadPagefind(base);
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
