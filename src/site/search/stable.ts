import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Cbor, encodeCbor } from './cbor.ts';
import { FILTERS, SIGNATURE, decodeFile } from './pagefind-files.ts';

/** A file of a search index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Pagefind writes the values of a filter, and the filters, in the order of a hash table, which differs from run to
 * run; so do the hashes in the names of these files. This puts them in order and names the files anew, so that two
 * builds are the same byte for byte. Throws when the files are not what Pagefind 1.5 writes.
 */
export function stableIndex(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const filters = files.filter(({ path }) => path.endsWith('.pf_filter')).map((file) => sortFilter(file, names));
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta')).map((file) => sortMeta(file, names));
  const rest = files.filter(({ path }) => !/\.pf_(filter|meta)$/.test(path));
  return [...filters, ...metas, ...rest.map((file) => renameIn(file, names))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

function sortFilter(file: IndexFile, names: Map<string, string>): IndexFile {
  const [name, values] = open(file) as [string, [string, number[]][]];
  const content = close([name, values.toSorted(byFirst)]);
  return { path: rename(file.path, content, names), content };
}

function sortMeta(file: IndexFile, names: Map<string, string>): IndexFile {
  const meta = open(file) as Cbor[];
  const filters = (meta[FILTERS] as [string, string][]).map(([name, hash]): [string, string] => {
    const renamed = names.get(hash);
    if (!renamed) throw new Error(`${file.path}: expected a file for the filter "${name}", found none named ${hash}.`);
    return [name, renamed];
  });
  const content = close(meta.with(FILTERS, filters.toSorted(byFirst)));
  return { path: rename(file.path, content, names), content };
}

/** The entry file names the metadata by its hash. */
function renameIn(file: IndexFile, names: ReadonlyMap<string, string>): IndexFile {
  if (file.path !== 'pagefind-entry.json') return file;
  const text = new TextDecoder().decode(file.content);
  const renamed = text.replace(/"hash":"([^"]+)"/g, (all, hash: string) => all.replace(hash, names.get(hash) ?? hash));
  return { path: file.path, content: new TextEncoder().encode(renamed) };
}

/** Keeps language and length of the name; the hash becomes that of the new content. */
function rename(path: string, content: Uint8Array, names: Map<string, string>): string {
  const hash = /[a-z]+_[0-9a-f]+(?=\.pf_)/.exec(path)?.[0];
  if (!hash) throw new Error(`Expected a hash in the name of a file of the search index, found ${path}.`);
  const [language = ''] = hash.split('_');
  const digest = createHash('sha256').update(content).digest('hex');
  const renamed = `${language}_${digest.slice(0, hash.length - language.length - 1)}`;
  names.set(hash, renamed);
  return path.replace(hash, renamed);
}

function open({ path, content }: IndexFile): Cbor {
  return decodeFile(path, new Uint8Array(gunzipSync(content)));
}

function close(value: Cbor): Uint8Array {
  const bytes = Buffer.concat([Buffer.from(SIGNATURE, 'latin1'), encodeCbor(value)]);
  return new Uint8Array(gzipSync(bytes, { level: 9 }));
}

function byFirst(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
