import type { Corpus, ReadArticle } from '../../model.ts';
import { isWorthANote, noteId } from '../date-notes.ts';
import { type Lookup, lookup } from '../lookup.ts';
import { dateRecord } from './dates.ts';
import { nameRecord } from './names.ts';
import type { DateRecord, NameRecord, Previews } from './records.ts';

/** The previews of an article: of each entity that it names or refers to, and of each date that links anywhere. */
export function previewsOf(read: ReadArticle, corpus: Corpus): Previews {
  const known = lookup(corpus);
  const ids = new Set<string>();
  for (const mention of read.mentions) {
    if ('entity' in mention) ids.add(mention.entity);
    else if (mention.kind === 'reference') ids.add(mention.refersTo);
  }
  const names: Record<string, NameRecord> = {};
  for (const id of ids) {
    const told = nameRecord(id, read, corpus);
    if (told) names[told.path] = told.record;
  }
  return { names, dates: Object.fromEntries(datesOf(read, known)) };
}

/** Site path of the data file, without its first slash. */
export function previewsPath(article: string): string {
  return `articles/${article}/previews.js`;
}

/** The same words for the same entry once. */
function datesOf(read: ReadArticle, known: Lookup): Map<string, DateRecord[]> {
  const found = new Map<string, DateRecord[]>();
  for (const mention of read.mentions) {
    if (mention.kind !== 'date') continue;
    const entry = known.entryAt(read.article.id, mention.start);
    if (!entry && !isWorthANote(mention)) continue;
    const key = entry ? known.entryPath(entry.id).slice(1) : `#${noteId(mention)}`;
    const others = found.get(key) ?? [];
    if (others.some(({ words }) => words === mention.text)) continue;
    found.set(key, [...others, dateRecord(mention, entry)]);
  }
  return found;
}
