import { withFile } from './with-file.ts';

/** Scripts and styles that are fetched only when the reader asks for what they do. */

/** The names of the files by those of their sources; put in by the bundler. */
declare const FILES: Readonly<Record<string, string>>;

/** Address of the site's first page, from where this script lies: `file:` and sub-folders included. */
export const ROOT = new URL('..', (document.currentScript as HTMLScriptElement).src).href;

/** Address of a site path, given without its first slash (`people/mark-rutte/`). */
export function addressOf(path: string): string {
  return withFile(new URL(path, ROOT).href);
}

const loading = new Map<string, Promise<void>>();

/** Loads one of the scripts or style sheets once; rejects where it cannot be fetched, and tries again when asked again. */
export function load(source: string): Promise<void> {
  const known = loading.get(source);
  if (known) return known;
  const loaded = append(new URL(`scripts/${FILES[source]}`, ROOT).href);
  loading.set(source, loaded);
  loaded.catch(() => loading.delete(source));
  return loaded;
}

/** Puts a script or a style sheet into the page; resolves when it has run or holds. */
export function append(address: string): Promise<void> {
  const style = address.endsWith('.css');
  const made = document.createElement(style ? 'link' : 'script');
  return new Promise((resolve, reject) => {
    made.addEventListener('load', () => resolve());
    made.addEventListener('error', () => reject(new Error(`Not loaded: ${address}`)));
    if (made instanceof HTMLLinkElement) Object.assign(made, { rel: 'stylesheet', href: address });
    else made.src = address;
    document.head.append(made);
  });
}
