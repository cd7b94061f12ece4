import { createHash } from 'node:crypto';
import { z } from 'zod';
import { errorLine } from '../read/errors.ts';
import { parseSidecar } from '../read/sidecar.ts';
import type { RawArticle } from '../read/articles.ts';
import type { Source } from './extract.ts';

const EXPECTED = 'expected a JSON object with the keys "id", "text" or "base64", and "sidecar" where there is one';

/** An article's files as a line of JSON: the text where it is UTF-8, else its bytes in Base64; the sidecar word for word. */
const TEXT_LINE = z.object(
  {
    id: z.string({ error: 'expected a key "id" with a text' }),
    text: z.string({ error: 'expected a key "text" with a text' }).optional(),
    base64: z.base64({ error: 'expected a key "base64" with bytes in Base64' }).optional(),
    sidecar: z.string({ error: 'expected "sidecar" to be the text of a YAML file' }).optional(),
  },
  { error: EXPECTED },
);

export type TextLine = z.infer<typeof TEXT_LINE>;

export function toTextLine({ id, bytes, sidecarBytes }: RawArticle): TextLine {
  const text = Buffer.from(bytes).toString();
  return {
    id,
    ...(Buffer.from(text).equals(bytes) ? { text } : { base64: Buffer.from(bytes).toString('base64') }),
    ...(sidecarBytes && { sidecar: Buffer.from(sidecarBytes).toString() }),
  };
}

/** What an article is made of, from such a line; or what is wrong with it. */
export function fromTextLine(value: unknown): Source | { readonly id?: string; readonly error: string } {
  const result = TEXT_LINE.safeParse(value);
  if (!result.success) return { ...idIn(value), error: result.error.issues.map(({ message }) => message).join('; ') };
  const { id, text, base64, sidecar: written } = result.data;
  if (text === undefined && base64 === undefined) return { id, error: EXPECTED };
  const bytes = text === undefined ? Buffer.from(base64!, 'base64') : Buffer.from(text);
  const sidecar = written === undefined ? { value: undefined } : parseSidecar('sidecar', Buffer.from(written));
  if ('errors' in sidecar) return { id, error: sidecar.errors.map(errorLine).join('; ') };
  return { id, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), sidecar: sidecar.value };
}

/** The id of a line, to answer it by, where it has one. */
export function idIn(value: unknown): { readonly id?: string } {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? { id } : {};
}
