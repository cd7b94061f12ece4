import { createHash } from 'node:crypto';
import { encodeCbor } from './cbor.ts';
import { type FormerIndex, chunkPath, fragmentPath } from './former-index.ts';
import { type IndexChunk, indexChunks } from './index-chunks.ts';
import type { Entry, IndexFile, IndexParts } from './index-parts.ts';
import { type Kept, joinedParts, joinedRows } from './join-index.ts';
import { pack } from './packed-files.ts';
import { CHUNKS, ENTRY, PAGES } from './pagefind-files.ts';
import { type PagefindFile, pagefindParts } from './pagefind-parts.ts';
import { pairFiles } from './pair-files.ts';

/**
 * Makes of Pagefind's files an index that a reader can afford: articles have numbers in the order of their ids for names and
 * hold only what the search shows, and the index does not know where words stand. For words that are to stand together there is
 * a filter instead, see `pairs.ts`. What a former index knows of articles that are as they were goes into this one: it is, byte
 * for byte, as if Pagefind had been given them too.
 *
 * @param given the ids of the articles that Pagefind was given, in the order in which it was
 * @returns nothing where no article has a word
 * @throws where the files are not what Pagefind 1.5 writes
 */
export function finishIndex(files: readonly PagefindFile[], given: readonly string[], kept?: Kept): IndexFile[] {
  const own = files.some(({ path }) => path.endsWith('.pf_fragment')) ? pagefindParts(files) : undefined;
  const parts = joinedParts(own, kept);
  if (!parts) return [];
  const numbers = new Map([...given, ...(kept?.ids ?? [])].sort().map((id, number) => [id, number]));
  const pairs = pairFiles(joinedRows(own, numbers, kept));
  const chunks = indexChunks(parts.words).map(nameChunk);
  const meta = encodeCbor(
    parts.meta
      .with(PAGES, parts.articles.map(({ id, facts }) => [String(numbers.get(id)!), ...facts])) // prettier-ignore
      .with(CHUNKS, chunks.map(({ entry }) => entry)), // prettier-ignore
  );
  const hash = `en_${hashOf(meta)}`;
  const packed = packer(kept?.index);
  return [
    ...parts.articles.map(({ id, shown }) => {
      const path = fragmentPath(numbers.get(id)!);
      return typeof shown === 'string' ? { path, former: shown } : packed(path, json(shown));
    }),
    ...Array.from(pairs, ([path, rows]) => packed(path, json(rows))),
    ...chunks.map(({ path, bytes }) => packed(path, bytes)),
    packed(`pagefind.${hash}.pf_meta`, meta),
    { path: ENTRY, content: json(entryOf(parts, hash, pairs.size)) },
    ...parts.others,
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function nameChunk({ from, to, bytes }: IndexChunk) {
  const name = hashOf(bytes);
  return { entry: [from, to, name], path: chunkPath(name), bytes };
}

/** Names the account of the index by its hash, and tells in how many files the filter lies. */
function entryOf({ entry, articles }: IndexParts, hash: string, pairs: number): Entry & { readonly pairs: number } {
  return { ...entry, languages: { en: { ...entry.languages.en, hash, page_count: articles.length } }, pairs };
}

/** Compresses files, but those that are in the former index. */
function packer(former: FormerIndex | undefined): (path: string, bytes: Uint8Array) => IndexFile {
  return (path, bytes) => {
    const before = former?.unpacked.get(path);
    const isSame = before && Buffer.compare(before, bytes) === 0;
    return isSame ? { path, former: path } : { path, content: pack(bytes) };
  };
}

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 9);
