import type { Corpus } from '../../model.ts';
import { apart, noteAll } from '../kept/frames.ts';
import { once } from '../once.ts';
import { csvLine, csvLines } from './csv.ts';
import { PARTS_SCHEMA, type Part, divided, partsList } from './divide.ts';
import { EXPORTS, type Export, toJson } from './index.ts';
import { fieldsOf } from './parts.ts';

export type Format = 'json' | 'csv';

/** Some of the records of an export: all, where nothing else is said. */
interface Some {
  readonly from: number;
  readonly to?: number;
}

interface Written {
  /** What is written of each record. */
  readonly pieces: (one: Export, corpus: Corpus, some: Some) => readonly string[];
  readonly whole: (one: Export, pieces: readonly string[]) => string;
}

const FORMATS: Readonly<Record<Format, Written>> = {
  // A record a line: a third lighter than indented, and still for eyes and for tools that go by lines.
  json: {
    pieces: (one, corpus, { from, to }) =>
      recordsOf(one, corpus)
        .slice(from, to)
        .map((record) => JSON.stringify(record)),
    whole: (_, pieces) => (pieces.length === 0 ? '[]\n' : `[\n${pieces.join(',\n')}\n]\n`),
  },
  csv: {
    pieces: (one, corpus, { from, to }) =>
      typeof one.table === 'object'
        ? one.table.lines(corpus, from, to)
        : csvLines(recordsOf(one, corpus).slice(from, to), fieldsOf(one.schema)),
    whole: ({ schema, table }, pieces) =>
      csvLine(typeof table === 'object' ? table.fields : fieldsOf(schema)) + pieces.join(''),
  },
};

/** The records that were asked for last, with what was asked to make them. */
let last: ({ readonly one: Export; readonly corpus: Corpus } & ReturnType<typeof apart<readonly object[]>>) | undefined;

/** All records of an export. Those of one are kept, for its parts are asked for one after another; those of all would fill the memory. */
function recordsOf(one: Export, corpus: Corpus): readonly object[] {
  if (last?.one !== one || last.corpus !== corpus) last = { one, corpus, ...apart(() => one.make(corpus)) };
  noteAll(last.questions);
  return last.answer;
}

/** A file of data: a whole export, a part of one, the list of its parts, or a schema. */
export interface DataFile {
  readonly file: string;
  readonly text: () => string;
}

/** The files of one format, schemas beside those of JSON. */
export function dataFiles(corpus: Corpus, format: Format): DataFile[] {
  return EXPORTS.filter(({ table }) => format === 'json' || table).flatMap((one) => {
    const { parts } = partsOfExport(corpus).get(`${one.name}.${format}`)!;
    const { pieces, whole } = FORMATS[format];
    const files = parts.map(({ file, from, records }) => ({
      file,
      text: () => whole(one, pieces(one, corpus, { from, to: from + records })),
    }));
    const list = { file: `${one.name}.${format}`, text: () => partsList(parts, format) };
    const schema = { file: `${one.name}.schema.json`, text: () => toJson({ ...one.schema, ...PARTS_SCHEMA }) };
    return [...files, ...(parts.length > 1 ? [list] : []), ...(format === 'json' ? [schema] : [])];
  });
}

/** How an export comes in one format. */
export interface Divided {
  readonly parts: readonly Part[];
  readonly records: number;
  /** What is written of the first record. */
  readonly first: string | undefined;
}

/** The files that each export comes in, by the name of the whole. What is written is made again when it is: kept, it would fill the memory. */
export const partsOfExport = once((corpus: Corpus): ReadonlyMap<string, Divided> => {
  const parts = (one: Export, format: Format) => {
    const file = `${one.name}.${format}`;
    const pieces = FORMATS[format].pieces(one, corpus, { from: 0 });
    return [file, { parts: divided(pieces, file), records: pieces.length, first: pieces[0] }] as const;
  };
  return new Map(EXPORTS.flatMap((one) => [parts(one, 'json'), ...(one.table ? [parts(one, 'csv')] : [])]));
});
