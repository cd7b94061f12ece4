import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Cbor, encodeCbor } from './cbor.ts';
import { type IndexChunk, indexChunks, roughly } from './index-chunks.ts';
import { type IndexedWord, wordsWithoutPlaces } from './light.ts';
import { CHUNKS, PAGES, SIGNATURE, decodeFile, isOpen } from './pagefind-files.ts';
import { pairFiles } from './pair-files.ts';
import { type PagefindFragment, slimFragment } from './slim-fragment.ts';

/** A file of a search index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Makes of Pagefind's files an index that a reader can afford: articles have numbers in the order of their addresses for names and
 * hold only what the search shows, and the index does not know where words stand. For words that are to stand together there is
 * a filter instead, see `pairs.ts`.
 *
 * @throws where the files are not what Pagefind 1.5 writes
 */
export function finishIndex(files: readonly IndexFile[]): IndexFile[] {
  const ending = (end: string): IndexFile[] => files.filter(({ path }) => path.endsWith(end));
  const fragments = ending('.pf_fragment').map(readFragment).toSorted(byUrl);
  const pairs = pairFiles(fragments.map(({ fragment }) => fragment.anchors.map(({ text }) => text)));
  const [metaFile, ...others] = ending('.pf_meta');
  if (!metaFile || others.length > 0) throw new Error('Expected one .pf_meta of Pagefind.');
  const known = decodeFile(metaFile.path, open(metaFile)) as Cbor[];
  const chunks = indexChunks(wordsOf(known, ending('.pf_index'))).map(nameChunk);
  const meta = finishMeta(
    known,
    fragments.map(({ hash }) => hash),
    chunks.map(({ entry }) => entry),
  );
  return [
    ...fragments.map(({ fragment }, number) => packed(`fragment/${number}.pf_fragment`, fragment)),
    ...Array.from(pairs, ([path, rows]) => packed(path, rows)),
    ...chunks.map(({ file }) => file),
    meta.file,
    ...files
      .filter(({ path }) => !/\.pf_(fragment|index|meta)$/.test(path))
      .map((file) => withEntry(file, meta.hash, pairs.size)),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

type Hashed = { readonly hash: string; readonly fragment: PagefindFragment };

function readFragment(file: IndexFile): Hashed {
  const json = new TextDecoder().decode(open(file).subarray(SIGNATURE.length));
  return { hash: nameOf(file), fragment: slimFragment(JSON.parse(json) as PagefindFragment) };
}

const byUrl = (a: Hashed, b: Hashed): number => (a.fragment.url < b.fragment.url ? -1 : 1);

/** The name under which another file of the index speaks of this one. */
const nameOf = ({ path }: IndexFile): string => /[^/]+(?=\.pf_)/.exec(path)![0];

/** All words of the index, in their order, which is that of its account of the files. */
function wordsOf(meta: readonly Cbor[], files: readonly IndexFile[]): IndexedWord[] {
  const byName = new Map(files.map((file) => [nameOf(file), file]));
  const words: IndexedWord[] = [];
  for (const [, , name] of meta[CHUNKS] as [string, string, string][])
    words.push(...wordsWithoutPlaces(open(byName.get(name)!), SIGNATURE.length, words.length));
  return words;
}

function nameChunk({ from, to, bytes }: IndexChunk) {
  const name = hashOf(bytes);
  return { entry: [from, to, name], file: { path: `index/${name}.pf_index`, content: pack(bytes) } };
}

/** @param articles their hashes in the order of their new numbers */
function finishMeta(meta: readonly Cbor[], articles: readonly string[], chunks: readonly Cbor[]) {
  const numbers = new Map(articles.map((hash, number) => [hash, String(number)]));
  const pages = (meta[PAGES] as [string, ...Cbor[]][]).map(([hash, words, ...rest]) => [
    numbers.get(hash)!,
    ...(words === undefined ? [] : [roughly(words)]),
    ...rest,
  ]);
  const bytes = encodeCbor(meta.with(PAGES, pages).with(CHUNKS, chunks));
  const hash = `en_${hashOf(bytes)}`;
  return { hash, file: { path: `pagefind.${hash}.pf_meta`, content: pack(bytes) } };
}

/** The entry file names the metadata by its hash, and tells in how many files the filter lies. */
function withEntry(file: IndexFile, hash: string, pairs: number): IndexFile {
  if (file.path !== 'pagefind-entry.json') return file;
  const entry = JSON.parse(new TextDecoder().decode(file.content)) as { languages: Record<string, object> };
  const languages = { en: { ...entry.languages['en'], hash } };
  return { path: file.path, content: Buffer.from(JSON.stringify({ ...entry, languages, pairs })) };
}

const packed = (path: string, value: unknown): IndexFile => ({
  path,
  content: pack(Buffer.from(JSON.stringify(value))),
});

function open({ path, content }: IndexFile): Uint8Array {
  const bytes = gunzipSync(content);
  if (!isOpen(bytes)) throw new Error(`${path}: expected a file of Pagefind 1.5.`);
  return bytes;
}

function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE, 'latin1'), bytes]), { level: 9 });
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 9);
