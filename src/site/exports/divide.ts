import { DATA_FILE } from '../limits.ts';
import type { OpenFile, Sink } from './sink.ts';

/** Some of the records of an export, in a file of their own. */
export interface Part {
  readonly file: string;
  readonly records: number;
}

/** What stands in a file around and between what is written of each record. */
export interface Frame {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** The whole file where there is no record. */
  readonly empty: string;
}

/** Takes what is written of records, one after another. */
export interface Division {
  readonly add: (piece: string) => void;
  /** To be called after the last one; answers which files there are. */
  readonly end: () => readonly Part[];
}

/** So many bytes go into a file at once. */
const CHUNK = 1 << 18;
/** A record counts for so much more than itself, for what stands between. */
const BETWEEN = 2;

/**
 * Writes the records of an export: all into one file, or into numbered parts, none of them bigger than hosts take, unless a
 * record alone is. No more of it than a chunk is ever held, for an export may be bigger than memory has room for.
 *
 * @param file name of the whole file, as `timeline.json`
 */
export function division(file: string, frame: Frame, sink: Sink, most = DATA_FILE): Division {
  const parts: Part[] = [];
  let [part, records, filled] = [textFile(sink.begin()), 0, 0];
  const endPart = (name: string): void => {
    part.write(records === 0 ? frame.empty : frame.tail);
    part.end(name);
    parts.push({ file: name, records });
  };
  return {
    add: (piece) => {
      const size = Buffer.byteLength(piece);
      if (filled > 0 && filled + size + BETWEEN > most) {
        endPart(numbered(file, parts.length + 1));
        [part, records, filled] = [textFile(sink.begin()), 0, 0];
      }
      part.write(records === 0 ? frame.head : frame.between);
      part.write(piece, size);
      records += 1;
      filled += size + BETWEEN;
    },
    end: () => {
      endPart(parts.length === 0 ? file : numbered(file, parts.length + 1));
      return parts;
    },
  };
}

const numbered = (file: string, number: number): string => file.replace(/(?=\.)/, `-${number}`);

/** A file of text that gets it as bytes, many of its pieces at once. */
function textFile({ write, end }: OpenFile) {
  const chunk = Buffer.allocUnsafeSlow(CHUNK);
  let used = 0;
  const flush = (): void => {
    if (used > 0) write(chunk.subarray(0, used));
    used = 0;
  };
  return {
    write: (text: string, size = Buffer.byteLength(text)): void => {
      if (used + size > CHUNK) flush();
      if (size > CHUNK) write(Buffer.from(text));
      else used += chunk.write(text, used);
    },
    end: (name: string): void => {
      flush();
      end(name);
    },
  };
}

/** What stands in the place of a file that is divided: where its parts are. */
export function partsList(parts: readonly Part[], format: 'json' | 'csv'): string {
  if (format === 'csv')
    return ['file,records', ...parts.map(({ file, records }) => `${file},${records}`), ''].join('\r\n');
  return `${JSON.stringify({ parts }, undefined, 1)}\n`;
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
