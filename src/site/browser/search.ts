import { nameMatcher } from '../search/match-names.ts';
import type { NameRecord } from '../search/names.ts';
import { loadPagefind } from './pagefind.ts';
import { type Found, type Tools, find } from './search-find.ts';
import { type Wanted, fillFilters, fromAddress, toAddress, wantedIn } from './search-form.ts';
import { articlesSection, namesSection } from './search-results.ts';

/** The search page: names first, then passages; query and filters are kept in the address. */
const PAUSE = 120;

const form = document.querySelector<HTMLFormElement>('[data-search-form]');
if (form) void start(form);

async function start(form: HTMLFormElement): Promise<void> {
  fromAddress(form);
  let tools: Tools;
  try {
    tools = await load(form.dataset['base'] ?? '/');
    fillFilters(form, await tools.pagefind.filters(), tools.names);
  } catch {
    say('The search index could not be loaded. Reload the page; if it is opened from a folder, it needs a web server.');
    return;
  }
  fromAddress(form);
  let turn = 0;
  const run = async () => {
    const mine = ++turn;
    const wanted = wantedIn(form);
    if (wanted.query === '' && Object.keys(wanted.filters).length === 0) return show('', []);
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

async function load(base: string): Promise<Tools> {
  const [pagefind, response] = await Promise.all([loadPagefind(base), fetch(`${base}search/names.json`)]);
  if (!response.ok) throw new Error(`Names: ${response.status}`);
  const names = (await response.json()) as NameRecord[];
  return { pagefind, names, match: nameMatcher(names) };
}

/** What was found, in a line that is read out; that nothing was found is said as such. */
function toldOf({ query, filters }: Wanted, { names, articles }: Found): string {
  const known = names.how === 'similar' ? 0 : names.hits.length;
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
