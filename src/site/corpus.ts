import { getCollection } from 'astro:content';
import { analyze } from '../analyze/index.ts';
import type { Corpus } from '../model.ts';
import type { StoredArticle } from './loader.ts';

/** What the loader stores; Astro knows no schema of it. */
interface Stored {
  readonly id: string;
  readonly digest?: string | number;
  readonly data: StoredArticle;
}

let made: { readonly key: string; readonly corpus: Promise<Corpus> } | undefined;

/**
 * The corpus, derived once: every page asks for it, and collections are expensive to get. The dev server asks for the
 * collection each time and derives anew only when an article has changed.
 */
export async function corpus(): Promise<Corpus> {
  if (made && !import.meta.env.DEV) return made.corpus;
  const entries = (await getCollection('articles')) as readonly Stored[];
  const key = entries.map(({ id, digest }) => `${id} ${digest}`).join('\n');
  if (made?.key !== key) made = { key, corpus: derive(entries.map(({ data }) => data)) };
  return made.corpus;
}

async function derive(stored: readonly StoredArticle[]): Promise<Corpus> {
  const known = new Map(stored.flatMap((one) => one.known).map((entry) => [entry.id, entry]));
  const corrections = new Map(stored.flatMap((one) => one.corrections ?? []).map((one) => [one.id, one]));
  const articles = stored.map(
    ({ article, mentions, sha256, file, statements = [], quantities = [], corrected = [], confirmed = [] }) => ({
      ...{ article, mentions, sha256, file, statements, quantities },
      ...(corrected.length > 0 && { corrected }),
      ...(confirmed.length > 0 && { confirmed }),
    }),
  );
  return analyze(articles, { entries: [...known.values()] }, [...corrections.values()]);
}
