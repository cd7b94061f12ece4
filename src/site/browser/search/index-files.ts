import type { Cbor } from '../../search/cbor.ts';
import { CHUNKS, FILTERS, PAGES, decodeFile, isOpen } from '../../search/pagefind-files.ts';
import { ROOT } from '../page/load.ts';

/** What Pagefind's index says of itself. */
export interface IndexMeta {
  /** Ids of the articles; filters name them by their places. */
  readonly ids: readonly string[];
  /** Files of the words, each with the first and the last of them. */
  readonly chunks: readonly (readonly [from: string, to: string, file: string])[];
  /** Files of the filters by their names. */
  readonly filters: ReadonlyMap<string, string>;
}

/** Reads Pagefind's own account of its index; rejects where there is none. */
export async function readMeta(): Promise<IndexMeta> {
  const entry = (await (await fetchFile('pagefind-entry.json')).json()) as {
    readonly languages: Readonly<Record<string, { readonly hash: string }>>;
  };
  const [language] = Object.values(entry.languages);
  if (!language) return { ids: [], chunks: [], filters: new Map() };
  const meta = (await readFile(`pagefind.${language.hash}.pf_meta`)) as Cbor[];
  return {
    ids: (meta[PAGES] as [string, number][]).map(([id]) => id),
    chunks: meta[CHUNKS] as [string, string, string][],
    filters: new Map(meta[FILTERS] as [string, string][]),
  };
}

/** Hosts differ in whether they take such a file for one that a browser is to decompress. */
export async function readFile(path: string): Promise<Cbor> {
  const bytes = new Uint8Array(await (await fetchFile(path)).arrayBuffer());
  if (isOpen(bytes)) return decodeFile(path, bytes);
  const open = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return decodeFile(path, new Uint8Array(await new Response(open).arrayBuffer()));
}

export async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(new URL(`pagefind/${path}`, ROOT));
  if (!response.ok) throw new Error(`Not loaded: ${response.url}`);
  return response;
}
