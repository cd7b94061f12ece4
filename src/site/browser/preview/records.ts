import type { DateRecord, NameRecord, Previews } from '../../previews/records.ts';
import { loadData } from '../page/data.ts';
import { keep } from '../page/keep.ts';
import { ROOT } from '../page/load.ts';

/** What is known of a mention; nothing where the data have nothing of it. */
export type Found = { readonly name: NameRecord } | { readonly date: DateRecord } | undefined;

const PATH = decodeURI(new URL('previews.js', location.href).href.slice(ROOT.length));
/** What the article's previews say; rejects where it cannot be fetched. */
const previews = keep(() => loadData<Previews>(PATH));

export async function recordOf(mention: HTMLAnchorElement): Promise<Found> {
  const { names, dates } = await previews.get();
  // In a folder opened from disk links name the file.
  const key =
    mention.pathname === location.pathname
      ? mention.hash
      : mention.href.slice(ROOT.length).replace(/index\.html(?=#|$)/, '');
  const name = names[key];
  if (name) return { name };
  const date = dates[key]?.find(({ words }) => words === mention.textContent) ?? dates[key]?.[0];
  return date && { date };
}
