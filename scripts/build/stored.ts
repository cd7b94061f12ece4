import { deserialize, serialize } from 'node:v8';
import { readKeptBytes, writeKept } from '../../src/kept/file.ts';

/** Stores whole or not at all; answers what stood in the way, if anything did. */
export const store = (file: string, value: unknown): NodeJS.ErrnoException | undefined =>
  writeKept(file, serialize(value));

/** What was stored; undefined where nothing was, or where it is not whole any more. */
export function stored<T>(file: string): T | undefined {
  const kept = readKeptBytes(file);
  if (typeof kept !== 'object') return undefined;
  try {
    return deserialize(kept.bytes) as T;
  } catch {
    // Another version of Node may write what this one cannot read.
    return undefined;
  }
}
