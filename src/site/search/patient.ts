import type { IndexFile } from './stable.ts';

/** Where Pagefind 1.5 gives up waiting for its worker. */
const HURRY = 'setTimeout(()=>reject(new Error("Worker initialization timeout")),5e3)';

/**
 * Has Pagefind wait for its worker as long as that takes. By itself it goes on in the page after five seconds, which a slow
 * network needs to fetch the worker's parts, and there the site's policy lets no WebAssembly run: the search would fail.
 *
 * @throws where Pagefind is another one than this was made for
 */
export function patient(files: readonly IndexFile[]): IndexFile[] {
  return files.map((file) => {
    if (file.path !== 'pagefind.js') return file;
    const text = new TextDecoder().decode(file.content);
    if (text.split(HURRY).length !== 2)
      throw new Error(`pagefind.js: expected one "${HURRY}" of Pagefind 1.5, found ${text.split(HURRY).length - 1}.`);
    return { path: file.path, content: new TextEncoder().encode(text.replace(HURRY, 'void 0')) };
  });
}
