import type { Corpus } from '../../model.ts';
import { asked } from '../kept/asked.ts';
import { rawOf } from '../kept/tracked.ts';
import { csvLine } from './csv.ts';
import { division, type Division, type Frame, PARTS_SCHEMA, type Part, partsList } from './divide.ts';
import { EXPORTS, type Export, toJson } from './index.ts';
import { fieldsOf } from './parts.ts';
import { sampleOf } from './sample.ts';
import { NOWHERE, held, type Sink } from './sink.ts';

export type Format = 'json' | 'csv';

/** How an export is written. */
export interface Written {
  readonly records: number;
  /** The first record, its lists cut short. */
  readonly sample: string;
  /** The files that it comes in. */
  readonly parts: Readonly<Partial<Record<Format, readonly Part[]>>>;
}

/** By the name of the export. */
export type AllWritten = Readonly<Record<string, Written>>;

// A record a line: a third lighter than indented, and still for eyes and for tools that go by lines.
const JSON_LIST: Frame = { head: '[\n', between: ',\n', tail: '\n]\n', empty: '[]\n' };

/** Writes an export, each record once for all of its formats. */
function writeExport(one: Export, corpus: Corpus, sink: Sink, most?: number): Written {
  const { name, schema, table } = one;
  const json = division(`${name}.json`, JSON_LIST, sink, most);
  const csv = table && division(`${name}.csv`, csvFrame(one), sink, most);
  const fields = table === true ? fieldsOf(schema) : undefined;
  let [records, sample]: [number, string | undefined] = [0, undefined];
  for (const record of one.make(corpus)) {
    json.add(JSON.stringify(record));
    if (fields) csv!.add(csvLine(fields.map((field) => (record as Readonly<Record<string, unknown>>)[field])));
    sample ??= sampleOf(record);
    records += 1;
  }
  if (typeof table === 'object') for (const lines of table.lines(corpus)) csv!.add(lines);
  const parts = { json: ended(json, 'json', one, sink), ...(csv && { csv: ended(csv, 'csv', one, sink) }) };
  put(sink, `${name}.schema.json`, toJson({ ...schema, ...PARTS_SCHEMA }));
  return { records, sample: sample ?? sampleOf({}), parts };
}

function csvFrame({ schema, table }: Export): Frame {
  const head = csvLine(typeof table === 'object' ? table.fields : fieldsOf(schema));
  return { head, between: '', tail: '', empty: head };
}

/** Ends what is written in one format, with a list of the parts where there are several. */
function ended({ end }: Division, format: Format, { name }: Export, sink: Sink): readonly Part[] {
  const parts = end();
  if (parts.length > 1) put(sink, `${name}.${format}`, partsList(parts, format));
  return parts;
}

function put(sink: Sink, name: string, text: string): void {
  const file = sink.begin();
  file.write(Buffer.from(text));
  file.end(name);
}

/** What is known of corpora whose exports somebody has written. */
const known = new WeakMap<Corpus, () => AllWritten>();

/** Writes all files of data, and knows from then on which there are. What they say changes with nearly every edit, so nobody notes what is asked. */
export function writeData(corpus: Corpus, sink: Sink, most?: number): AllWritten {
  const raw = rawOf(corpus);
  const written = Object.fromEntries(EXPORTS.map((one) => [one.name, writeExport(one, raw, sink, most)]));
  known.set(raw, () => written);
  return written;
}

/** Has somebody else tell, when a page asks, what has been written of the same corpus. */
export const knowData = (corpus: Corpus, written: () => AllWritten): void => void known.set(rawOf(corpus), written);

/** Which files of data there are. */
export const writtenData = asked('data files', (corpus) => known.get(corpus)?.() ?? writeData(corpus, NOWHERE));

/** The names of the files of one format, schemas among those of JSON. */
export function dataNames(corpus: Corpus, format: Format): string[] {
  return Object.entries(writtenData(corpus)).flatMap(([name, { parts }]) => {
    const files = (parts[format] ?? []).map(({ file }) => file);
    const whole = files.length > 1 ? [`${name}.${format}`] : [];
    return [...files, ...whole, ...(format === 'json' ? [`${name}.schema.json`] : [])];
  });
}

/** A file of data, made anew with all of its export. */
export function dataFile(corpus: Corpus, file: string): Buffer {
  const one = EXPORTS.find(({ name }) => new RegExp(`^${name}(?:-\\d+)?\\.`).test(file));
  const { files, ...sink } = held((name) => name === file);
  if (one) writeExport(one, rawOf(corpus), sink);
  const bytes = files.get(file);
  if (!bytes) throw new RangeError(`Expected the name of a file of data, such as timeline.json, found "${file}".`);
  return bytes;
}
