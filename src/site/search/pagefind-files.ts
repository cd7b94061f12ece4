import { type Cbor, decodeCbor } from './cbor.ts';

/** What is known of the files that Pagefind 1.5 writes: CBOR after a signature, compressed. */
export const SIGNATURE = 'pagefind_dcd';
/** Places in the index's metadata: version, pages, words, filters, sorts, fields. */
export const PAGES = 1;
export const CHUNKS = 2;
export const FIELDS = 5;

/** What a search reads first. */
export const ENTRY = 'pagefind-entry.json';

/** Whether a file begins as it does when it is not compressed, or not any more. */
export function isOpen(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, SIGNATURE.length)) === SIGNATURE;
}

/** Reads an uncompressed file. Throws when it is not what Pagefind 1.5 writes. */
export function decodeFile(path: string, bytes: Uint8Array): Cbor {
  if (isOpen(bytes)) return decodeCbor(bytes.subarray(SIGNATURE.length));
  const found = new TextDecoder('latin1').decode(bytes.subarray(0, SIGNATURE.length));
  throw new Error(`${path}: expected a file of Pagefind 1.5, found "${found}".`);
}
