import type { FileError } from './errors.ts';
import { LARGEST, tooLarge } from './folder.ts';

/** The bytes of standard input, unless there are too many of them. */
export async function readInput(label: string): Promise<{ value: Uint8Array } | { errors: readonly FileError[] }> {
  if (process.stdin.isTTY) process.stderr.write('Reading an article from standard input; end with Ctrl+D.\n');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) return { errors: [tooLarge(label, size)] };
    chunks.push(chunk);
  }
  return { value: Buffer.concat(chunks) };
}
