import { load } from './load.ts';

/** What is asked of a script that is fetched only then; it answers to events of this name on the document. */
export type Wish = 'cite' | 'key' | 'search';

/** Fetches the script that grants a wish, with its looks, and tells it; nothing happens where it cannot be fetched. */
export function ask(wish: Wish, files: readonly string[], detail: unknown): void {
  void Promise.all(files.map(load)).then(
    () => document.dispatchEvent(new CustomEvent(`flankwatch:${wish}`, { detail })),
    () => undefined,
  );
}
