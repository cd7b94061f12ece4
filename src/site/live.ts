import type { LoaderContext } from 'astro/loaders';
import type { StoredArticle } from './fill.ts';

/**
 * What the pages show: the articles as they were last read without a mistake, and in the dev server what is wrong since. It
 * stays in memory, because Astro's own store takes longer to write and to read again than all the rest.
 */
export interface Live {
  readonly articles: readonly StoredArticle[];
  /** The list of all that is wrong with the files now. */
  readonly mistakes?: string;
  /** How many times other articles have been shown. */
  readonly edition: number;
}

/** What tells of edited files. A server that starts anew, as it does when the settings change, has another one. */
export type Watcher = NonNullable<LoaderContext['watcher']>;

interface Held {
  live: Live | undefined;
  readonly listeners: Set<(live: Live) => void>;
  follow?: (watcher: Watcher) => void;
}

/** The loader, the pages and the integration are loaded apart from each other; this is the one thing they share. */
const KEY = Symbol.for('flankwatch.live');
const shared = globalThis as unknown as Record<symbol, Held | undefined>;

const held = (): Held => (shared[KEY] ??= { live: undefined, listeners: new Set() });

/** Undefined as long as nothing has been read. */
export const live = (): Live | undefined => held().live;

export function show(next: Omit<Live, 'edition'>): void {
  const { listeners, live: last } = held();
  const now = { ...next, edition: (last?.edition ?? 0) + (next.mistakes === undefined ? 1 : 0) };
  held().live = now;
  for (const listener of listeners) listener(now);
}

/** Calls back whenever something else is to be shown, until the function that it returns is called. */
export function onShow(listener: (live: Live) => void): () => void {
  held().listeners.add(listener);
  return () => held().listeners.delete(listener);
}

/** Calls `follow` with the watcher of each server that starts from now on. */
export function onServer(follow: (watcher: Watcher) => void): void {
  held().follow = follow;
}

/** Tells of a server that has started. */
export const started = (watcher: Watcher): void => held().follow?.(watcher);
