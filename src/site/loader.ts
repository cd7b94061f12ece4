import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { assemble, type Assembled } from '../assemble.ts';
import { findMentions } from '../extract/index.ts';
import type { CatalogueEntry, Catalogue, Mention, ReadArticle } from '../model.ts';
import { isContentError } from '../read/errors.ts';
import { fingerprint } from './fingerprint.ts';

/** An entry of the collection: an article, what was found in it, and what the catalogue knows of that. */
export interface StoredArticle extends ReadArticle {
  readonly known: readonly CatalogueEntry[];
}

/**
 * Loads `content/` into the collection: ready data, not Markdown. An article is read again only when it, its sidecar, the
 * extractor or the catalogue has changed. Anything wrong with the content stops the build with one list of all errors.
 */
export function articlesLoader(): Loader {
  return {
    name: 'flankwatch-articles',
    load: async (context) => {
      const places = placesOf(fileURLToPath(context.config.root));
      fill(context, places);
      context.watcher?.add(places.content);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (file) => {
          if (!isInside(places.content, file)) return;
          context.logger.info(`${path.relative(places.holder, file)} changed`);
          refill(context, places);
        });
      }
    },
  };
}

interface Places {
  /** The project: where the extractor lies. */
  readonly root: string;
  /** The folder with `content/` in it: the project, or what `FLANKWATCH_CONTENT` names. */
  readonly holder: string;
  readonly content: string;
}

function placesOf(root: string): Places {
  const named = process.env['FLANKWATCH_CONTENT'];
  const content = named ? path.resolve(path.basename(named) === 'content' ? named : path.join(named, 'content')) : '';
  return content
    ? { root, holder: path.dirname(content), content }
    : { root, holder: root, content: path.join(root, 'content') };
}

/** In the running dev server a mistake in a file is told, and the last good state stays. */
function refill(context: LoaderContext, places: Places): void {
  try {
    fill(context, places);
  } catch (error) {
    context.logger.error((error as Error).message);
  }
}

function fill({ store, generateDigest, logger }: LoaderContext, { root, holder, content }: Places): void {
  const { articles, catalogue } = assembled(holder);
  const engine = fingerprint(root, content);
  const entries = byId(catalogue);
  const gone = new Set(store.keys());
  let fresh = 0;
  for (const filed of articles) {
    const { id } = filed.article;
    gone.delete(id);
    const digest = generateDigest(`${engine}\0${filed.sha256}\0${JSON.stringify(filed.article)}`);
    if (store.get(id)?.digest === digest) continue;
    const mentions = findMentions(filed.article, catalogue);
    const data = { ...filed, mentions, known: knownIn(mentions, entries) };
    store.set({ id, data: data as unknown as Record<string, unknown>, digest });
    fresh += 1;
  }
  for (const id of gone) store.delete(id);
  logger.info(`${articles.length} articles, ${fresh} of them read anew`);
}

/** The plain message with its list: Astro takes an error with parts for one of a bundler and would show only the first. */
function assembled(holder: string): Assembled {
  try {
    return assemble(holder);
  } catch (error) {
    if (!isContentError(error)) throw error;
    const plain = new Error(`The content has mistakes:\n${error.message}`);
    // Where in this program a mistake in a file came to light helps nobody.
    plain.stack = plain.message;
    throw plain;
  }
}

function byId({ entries }: Catalogue): ReadonlyMap<string, CatalogueEntry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function knownIn(mentions: readonly Mention[], entries: ReadonlyMap<string, CatalogueEntry>): CatalogueEntry[] {
  const ids = new Set(mentions.flatMap((mention) => ('entity' in mention ? [mention.entity] : [])));
  return [...ids].flatMap((id) => entries.get(id) ?? []);
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}
