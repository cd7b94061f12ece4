import { ROOT } from '../page/load.ts';

/** The parts of Pagefind's browser API (1.5) that the search page uses. */
export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Filters>;
  search(query: string | null, options: { filters: Readonly<Record<string, string>> }): Promise<Answer>;
}

/** Number of pages by filter and value. */
export type Filters = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Answer {
  readonly results: readonly { readonly id: string; data(): Promise<Fragment> }[];
  /** What remains for each value under the present choice. */
  readonly filters: Filters;
}

export interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly id: string; readonly text: string }[];
}

/** Loads Pagefind from the site's folder; rejects where there is none, as in a folder opened without a server. */
export async function loadPagefind(): Promise<Pagefind> {
  const address = new URL('pagefind/pagefind.js', ROOT).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: new URL(ROOT).pathname });
  await pagefind.init();
  return pagefind;
}
