import { analyze } from '../analyze/index.ts';
import { rememberArticles } from '../analyze/per-article.ts';
import type { Catalogue, CatalogueEntry, Corpus, ReadArticle } from '../model.ts';
import { rememberLast } from '../read/remembered.ts';
import type { StoredArticle } from './fill.ts';
import { beginInCommon, inCommon } from './in-common.ts';
import { inLanguage } from './in-language.ts';
import { noted } from './kept/recorder.ts';
import { live } from './live.ts';
import { once } from './once.ts';
import { SETTINGS } from './settings.ts';
import { withKinds } from './shown.ts';

// The dev server analyzes again after each edit; a build does so once.
if ((import.meta as { env?: { DEV?: boolean } }).env?.DEV) rememberArticles();

let made: { readonly from: readonly StoredArticle[]; readonly corpus: Corpus } | undefined;

/**
 * The corpus as the settings have it, derived once of what the loader has read: every page asks for it. In the dev server it
 * is derived anew when something else is to be shown.
 */
export function corpus(): Corpus {
  const from = live()?.articles;
  if (!from) throw new Error('The articles have not been read: the pages are made before the content.');
  if (made?.from !== from) made = { from, corpus: noted(derive(from)) };
  return made.corpus;
}

function derive(stored: readonly StoredArticle[]): Corpus {
  const known = new Map(stored.flatMap((one) => one.known).map((entry) => [entry.id, entry]));
  const corrections = new Map(stored.flatMap((one) => one.corrections ?? []).map((one) => [one.id, one]));
  const catalogue = catalogueOf([...known.values()]);
  const all = beginInCommon(analyze(stored.map(toRead), catalogue, [...corrections.values()], inCommon));
  return inLanguage(withKinds(all, SETTINGS.kinds), SETTINGS.language);
}

/** One object as long as the entries are the same: what is derived of a catalogue hangs on it. */
const catalogueOf = rememberLast((entries: readonly CatalogueEntry[]): Catalogue => ({ entries }));

/** The article as it is analyzed; the same as long as it is. */
const toRead = once((stored: StoredArticle): ReadArticle => {
  const { article, mentions, sha256, file, statements = [], quantities = [], corrected = [], confirmed = [] } = stored;
  return {
    ...{ article, mentions, sha256, file, statements, quantities },
    ...(corrected.length > 0 && { corrected }),
    ...(confirmed.length > 0 && { confirmed }),
  };
});
