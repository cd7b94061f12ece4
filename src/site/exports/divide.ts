import { DATA_FILE } from '../limits.ts';
import { sheetsOf } from '../paging.ts';

/** Some of the records of an export, in a file of their own. */
export interface Part {
  readonly file: string;
  readonly records: number;
  /** The first of them, counted from 0. */
  readonly from: number;
}

/**
 * How the records of an export come in files: all in one, or in numbered parts, none of them bigger than hosts take, unless a
 * record alone is.
 *
 * @param pieces what is written of each record
 * @param file name of the whole file, as `timeline.json`
 */
export function divided(pieces: readonly string[], file: string, most = DATA_FILE): Part[] {
  const sheets = sheetsOf(
    pieces.map((piece, at) => ({ piece, at })),
    most,
    ({ piece }) => Buffer.byteLength(piece) + 2,
  );
  return sheets.map(({ items, number, of }) => ({
    file: of === 1 ? file : file.replace(/(?=\.)/, `-${number}`),
    records: items.length,
    from: items[0]?.at ?? 0,
  }));
}

/** What stands in the place of a file that is divided: where its parts are. */
export function partsList(parts: readonly Part[], format: 'json' | 'csv'): string {
  if (format === 'csv')
    return ['file,records', ...parts.map(({ file, records }) => `${file},${records}`), ''].join('\r\n');
  return `${JSON.stringify({ parts: parts.map(({ file, records }) => ({ file, records })) }, undefined, 1)}\n`;
}

/** Added to the schema of each file. */
export const PARTS_SCHEMA = {
  type: ['array', 'object'],
  properties: {
    parts: {
      type: 'array',
      description:
        'Where the records are, in their order, once one file of them would be too big: each part is an array.',
      items: {
        type: 'object',
        properties: {
          file: { type: 'string', description: 'Beside this one.' },
          records: { type: 'integer', minimum: 1 },
        },
        required: ['file', 'records'],
        additionalProperties: false,
      },
      minItems: 2,
    },
  },
  required: ['parts'],
  additionalProperties: false,
} as const;
