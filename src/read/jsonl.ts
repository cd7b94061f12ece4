import { z } from 'zod';

/** One text to extract from, as a line of JSON gives it; other keys are let be. */
export interface Request {
  readonly id: string;
  readonly text: string;
  /** EDTF. */
  readonly published?: string | undefined;
}

/** A request, or what is wrong with its line. */
export type RequestLine = Request | { readonly id?: string; readonly error: string };

const REQUEST = z.object(
  {
    id: z.string({ error: 'expected a key "id" with a text' }),
    text: z
      .string({ error: 'expected a key "text" with a text' })
      .refine((text) => text.trim() !== '', { error: 'expected a text with something in it; found an empty one' }),
    published: z
      .string({ error: 'expected "published" to be an EDTF date such as "2025-06-04"' })
      .nullish()
      .transform((date) => date ?? undefined),
  },
  { error: 'expected a JSON object with the keys "id" and "text"' },
);

const NEWLINE = 0x0a;

/** The lines of a stream of bytes, without their line feeds; a last line needs none. Lines may be of any length. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, at)]);
      parts = [];
      from = at + 1;
    }
    parts.push(chunk.subarray(from));
  }
  yield Buffer.concat(parts);
}

/** Reads the value of one line; undefined for a blank one. Whatever is wrong with it comes back as its error. */
export function parseLine(line: Uint8Array): { readonly value: unknown } | { readonly error: string } | undefined {
  const decoded = toText(line);
  if (decoded === undefined) return { error: 'expected UTF-8; found bytes that are not' };
  if (decoded.trim() === '') return undefined;
  try {
    return { value: JSON.parse(decoded) as unknown };
  } catch (error) {
    return { error: `expected JSON; ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Reads one line as a text to extract from. */
export function parseRequest(line: Uint8Array): RequestLine | undefined {
  const parsed = parseLine(line);
  if (!parsed || 'error' in parsed) return parsed;
  const { value } = parsed;
  const result = REQUEST.safeParse(value);
  if (result.success) return result.data;
  const error = result.error.issues.map(({ message }) => message).join('; ');
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? { id, error } : { error };
}

function toText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
