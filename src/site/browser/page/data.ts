import { ROOT, append } from './load.ts';

/** Where the data files put what they hold; see `src/site/scripts/data-script.ts`. */
declare global {
  var flankwatch: Record<string, unknown> | undefined;
}

/**
 * Loads one of the site's data files, once, by its site path without the first slash (`search/names.js`); rejects where it
 * cannot be fetched. Data come as scripts because a page that was opened from disk may run a script beside it but not
 * fetch a file.
 */
export async function loadData<T>(path: string): Promise<T> {
  const address = new URL(path, ROOT).href;
  if (globalThis.flankwatch?.[path] === undefined) await append(address);
  const data = globalThis.flankwatch?.[path];
  if (data === undefined) throw new Error(`No data in ${address}`);
  return data as T;
}
