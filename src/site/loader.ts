import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentHolder } from '../read/holder.ts';
import { settled } from './dev/settle.ts';
import { emptyMemory, fill, refill, type StoredArticle } from './fill.ts';
import { live, onServer, show, type Watcher } from './live.ts';

/**
 * Reads `content/` and hands it to the pages through memory: Astro's own store would have to be written and read whole, and
 * takes longer than all the rest. So the collection stays empty. Anything wrong with the content stops the build with one
 * list of all errors; the dev server tells it, and shows the last good state until it is mended.
 */
export function articlesLoader(): Loader {
  return {
    name: 'flankwatch-articles',
    load: async ({ config, watcher, logger, store }) => {
      store.clear();
      // Who bundles the pages alone has said what they show.
      if (!watcher && live()) return;
      const holder = contentHolder(fileURLToPath(config.root), process.env['FLANKWATCH_CONTENT']);
      const memory = emptyMemory();
      if (!watcher) return show({ articles: await fill(memory, holder, logger) });
      await fill(memory, holder, logger).then(news, (error: unknown) => mistake(error, logger));
      const read = (isLast: boolean): boolean => {
        try {
          news(refill(memory, holder, logger));
          return true;
        } catch (error) {
          if (isLast) mistake(error, logger);
          return false;
        }
      };
      follow(path.join(holder, 'content'), watcher, settled(read));
    },
  };
}

/** Calls back after each change of a file of the content. */
function follow(content: string, watcher: Watcher, changed: () => void): void {
  const begin = (one: Watcher): void => {
    one.add(content);
    for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const)
      one.on(event, (file) => isInside(content, file) && changed());
  };
  begin(watcher);
  // The server that the settings have started anew may have missed an edit, theirs above all.
  onServer((next) => (begin(next), changed()));
}

function news(articles: readonly StoredArticle[]): void {
  if (isNews(articles)) show({ articles });
}

function mistake(error: unknown, logger: LoaderContext['logger']): void {
  const { message } = error as Error;
  if (live()?.mistakes === message) return;
  logger.error(message);
  show({ articles: live()?.articles ?? [], mistakes: message });
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
