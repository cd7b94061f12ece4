import { stringify } from 'yaml';
import type { WrittenCorrection } from '../model.ts';

/** The order in which people read them. */
const KEYS = [
  'do',
  'article',
  'quote',
  'before',
  'after',
  'all',
  'entity',
  'from',
  'into',
  'name',
  'speaker',
  'direct',
  'value',
  'high',
  'unit',
  'of',
  'words',
  'kind',
  'edtf',
  'places',
  'why',
  'by',
  'date',
] as const;

/**
 * A correction as lines for the end of `content/corrections.yaml`, ready to paste; read again, they say the same. An id
 * is not written: it follows from the rest.
 */
export function formatCorrection(correction: WrittenCorrection): string {
  return stringify([inOrder(correction)], { schema: 'failsafe', singleQuote: true, lineWidth: 0 });
}

function inOrder(value: object): object {
  const written = value as Readonly<Record<string, unknown>>;
  const stated = KEYS.filter((key) => written[key] !== undefined);
  return Object.fromEntries(stated.map((key) => [key, plain(written[key])]));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null ? inOrder(value) : String(value);
}
