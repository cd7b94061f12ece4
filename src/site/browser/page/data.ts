import { ROOT } from './load.ts';

/** Where the data files put what they hold; see `src/site/scripts/data-script.ts`. */
declare global {
  var flankwatch: Record<string, unknown> | undefined;
}

/**
 * Loads one of the site's data files by its site path without the first slash (`search/names.js`); rejects where it
 * cannot be fetched. Data come as scripts because a page that was opened from disk may run a script beside it but not
 * fetch a file.
 */
export function loadData<T>(path: string): Promise<T> {
  const script = document.createElement('script');
  const address = new URL(path, ROOT).href;
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => {
      const data = globalThis.flankwatch?.[path];
      if (data === undefined) reject(new Error(`No data in ${address}`));
      else resolve(data as T);
    });
    script.addEventListener('error', () => reject(new Error(`Not loaded: ${address}`)));
    script.src = address;
    document.head.append(script);
  });
}
