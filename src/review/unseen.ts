import { byText } from '../analyze/order.ts';
import type { Catalogue, Corpus } from '../model.ts';
import type { UnseenFile } from './report.ts';

/** For each file of the catalogue, its entries that no article mentions. */
export function unseenIn({ entities }: Corpus, { entries }: Catalogue): UnseenFile[] {
  const seen = new Set(entities.map(({ id }) => id));
  const written = entries.flatMap(({ id, name, file }) => (file ? [{ id, name, file }] : []));
  return [...Map.groupBy(written, ({ file }) => file)]
    .map(([file, own]) => ({
      file,
      entries: own.length,
      unseen: own.filter(({ id }) => !seen.has(id)).map(({ name }) => name),
    }))
    .sort((a, b) => byText(a.file, b.file));
}
