import { ROOT } from '../page/load.ts';

/** The parts of Pagefind's browser API (1.5) that the search uses. */
export interface Pagefind {
  search(query: string | null): Promise<Answer>;
}

interface Module {
  createInstance(options: { basePath: string; baseUrl: string }): Pagefind;
}

export interface Answer {
  readonly results: readonly Result[];
}

export interface Result {
  readonly id: string;
  data(): Promise<Fragment>;
}

export interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly id: string; readonly text: string }[];
}

let tries = 0;

/**
 * Loads Pagefind from the site's folder, anew each time: an instance that once missed a file never asks for it again,
 * and browsers remember a module that did not come. Rejects where there is none, as in a folder opened without a server.
 */
export async function loadPagefind(): Promise<Pagefind> {
  const folder = new URL('pagefind/', ROOT);
  const again = tries++ ? `?${tries}` : '';
  const { createInstance } = (await import(/* @vite-ignore */ `${folder.href}pagefind.js${again}`)) as Module;
  return createInstance({ basePath: folder.pathname, baseUrl: new URL(ROOT).pathname });
}
