import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentHolder } from '../read/holder.ts';
import { live, onServer, show, type Watcher } from './dev/live.ts';
import { memoryStore, type MemoryStore } from './dev/memory-store.ts';
import { settled } from './dev/settle.ts';
import { fill, type FillContext, type Former, type Places, type StoredArticle } from './fill.ts';

/**
 * Loads `content/` into the collection: ready data, not Markdown. An article is read again only when it, its sidecar, the
 * extractor or the catalogue has changed; corrections are applied each time, to what was found. Anything wrong with the
 * content stops the build with one list of all errors.
 */
export function articlesLoader(): Loader {
  return {
    name: 'flankwatch-articles',
    load: async (context) => {
      const places = placesOf(fileURLToPath(context.config.root));
      const { watcher } = context;
      if (!watcher) return fill(context, places);
      const memory = { ...context, store: memoryStore() };
      const former: Former = {};
      const read = (isLast: boolean) => refill(memory, places, former, isLast);
      read(true);
      const changed = settled(read);
      const follow = (one: Watcher): void => {
        one.add(places.content);
        for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const)
          one.on(event, (file) => isInside(places.content, file) && changed());
      };
      follow(watcher);
      // The server that the settings have started anew may have missed an edit, theirs above all.
      onServer((next) => (follow(next), changed()));
    },
  };
}

function placesOf(root: string): Places {
  const holder = contentHolder(root, process.env['FLANKWATCH_CONTENT']);
  return { root, holder, content: path.join(holder, 'content') };
}

/** In the dev server a mistake in a file is told, and the last good state stays. */
function refill(
  context: FillContext & { readonly store: MemoryStore },
  places: Places,
  former: Former,
  isLast: boolean,
): boolean {
  try {
    fill(context, places, former);
    const articles = context.store.values().map(({ data }) => data as unknown as StoredArticle);
    if (isNews(articles)) show({ articles });
    return true;
  } catch (error) {
    const { message } = error as Error;
    if (isLast && live()?.mistakes !== message) {
      context.logger.error(message);
      show({ articles: live()?.articles ?? [], mistakes: message });
    }
    return false;
  }
}

/** An editor's backup copy, and a file saved as it was, change nothing that is shown. */
function isNews(articles: readonly StoredArticle[]): boolean {
  const shown = live();
  if (!shown || shown.mistakes !== undefined || shown.articles.length !== articles.length) return true;
  return articles.some((one, i) => one !== shown.articles[i]);
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}
