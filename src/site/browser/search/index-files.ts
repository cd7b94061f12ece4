import type { Cbor } from '../../search/cbor.ts';
import { CHUNKS, SIGNATURE, decodeFile, isOpen } from '../../search/pagefind-files.ts';
import { ROOT } from '../page/load.ts';

/** A file of the words: the first and the last of them, and its name. */
export type Chunk = readonly [from: string, to: string, file: string];

/** What the index says of itself. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
  /** In how many files the filter of words side by side lies. */
  readonly pairs: number;
}

export const readEntry = async (): Promise<Entry> => (await (await fetchFile('pagefind-entry.json')).json()) as Entry;

/** Reads Pagefind's own account of its index; rejects where there is none. */
export async function readChunks(): Promise<readonly Chunk[]> {
  const { hash } = (await readEntry()).languages['en']!;
  const meta = decodeFile('pf_meta', await readBytes(`pagefind.${hash}.pf_meta`)) as Cbor[];
  return meta[CHUNKS] as unknown as Chunk[];
}

/** What a file of the index holds as JSON. */
export async function readJson(path: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode((await readBytes(path)).subarray(SIGNATURE.length)));
}

/** Hosts differ in whether they take such a file for one that a browser is to decompress. */
async function readBytes(path: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await (await fetchFile(path)).arrayBuffer());
  if (isOpen(bytes)) return bytes;
  const open = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(open).arrayBuffer());
}

export async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(new URL(`pagefind/${path}`, ROOT));
  if (!response.ok) throw new Error(`Not loaded: ${response.url}`);
  return response;
}
