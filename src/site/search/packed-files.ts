import { gunzipSync, gzipSync } from 'node:zlib';
import { SIGNATURE, isOpen } from './pagefind-files.ts';

/** More would take three times as long for one byte of a thousand. */
const LEVEL = 7;

/** What a compressed file of the index holds after the signature. */
export function unpack(path: string, content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  if (!isOpen(bytes)) throw new Error(`${path}: expected a file of Pagefind 1.5.`);
  return bytes.subarray(SIGNATURE.length);
}

export const pack = (bytes: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(SIGNATURE, 'latin1'), bytes]), { level: LEVEL });

export const unpackJson = (path: string, content: Uint8Array): unknown =>
  JSON.parse(new TextDecoder().decode(unpack(path, content)));
