import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

const DIGEST_BYTES = 32;

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Writes whole or not at all; its digest stands before it. */
export function store(file: string, value: unknown): void {
  const bytes = serialize(value);
  mkdirSync(path.dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, Buffer.concat([digestOf(bytes), bytes]));
  renameSync(aside, file);
}

/** What was stored; undefined where nothing was, or where it is not whole any more. */
export function stored<T>(file: string): T | undefined {
  try {
    const whole = readFileSync(file);
    const bytes = whole.subarray(DIGEST_BYTES);
    return digestOf(bytes).equals(whole.subarray(0, DIGEST_BYTES)) ? (deserialize(bytes) as T) : undefined;
  } catch {
    return undefined;
  }
}
