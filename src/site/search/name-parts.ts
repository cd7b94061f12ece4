import { LOOKED_UP_AT_ONCE, LOOKED_UP_PART } from '../limits.ts';
import { once } from '../once.ts';
import { NAMES, type NamesFile, mostPath, partPath } from './name-files.ts';
import type { NameRecord } from './name-record.ts';
import { bytesOf, partsBeginning, partsOf } from './parts.ts';
import { squash, terms } from './terms.ts';

/** A beginning may still lie in so many parts. */
const PARTS_AT_ONCE = 2;
/** Shorter ones find nothing. */
const SHORTEST_BEGINNING = 2;

const sizeOf = once((record: NameRecord): number => bytesOf(record));

/** What is fetched to look up names, by its site path; a look-up takes the first of them and one or two others. */
export function nameFiles(records: readonly NameRecord[]): Map<string, NamesFile | readonly NameRecord[]> {
  const all = records.reduce((sum, record) => sum + sizeOf(record), 0);
  if (all <= LOOKED_UP_AT_ONCE) return new Map([[NAMES, { all: records }]]);
  const keyed = byKey(records);
  const kept = new Map([...keyed].map(([key, own]) => [key, mostMentioned(own)]));
  const { from, parts } = partsOf(kept, LOOKED_UP_PART, sizeOf);
  const most = longBeginnings(from);
  const cut = [...keyed].flatMap(([key, own]) => (own.length > kept.get(key)!.length ? [key] : [])).toSorted();
  return new Map<string, NamesFile | readonly NameRecord[]>([
    [NAMES, { from, most, cut }],
    ...parts.map((part, i) => [partPath(i), part] as const),
    ...most.map((begin, i) => [mostPath(i), mostMentioned(beginningSo(records, begin))] as const),
  ]);
}

const keysOf = once(
  (record: NameRecord): ReadonlySet<string> => new Set(record.forms.flatMap((form) => [...terms(form), squash(form)])),
);

function byKey(records: readonly NameRecord[]): Map<string, NameRecord[]> {
  const keyed = new Map<string, NameRecord[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const own = keyed.get(key);
      if (own) own.push(record);
      else keyed.set(key, [record]);
    }
  }
  return keyed;
}

/** As many as a part holds, of records that have the most mentioned first. */
function mostMentioned(records: readonly NameRecord[]): NameRecord[] {
  let filled = 0;
  return records.filter((record, i) => (filled += sizeOf(record)) <= LOOKED_UP_PART || i === 0);
}

function longBeginnings(from: readonly string[]): string[] {
  // What keys of several parts begin with, the first key of one of them begins with too.
  const begins = from.flatMap((key) =>
    Array.from({ length: Math.max(0, key.length - SHORTEST_BEGINNING + 1) }, (_, i) =>
      key.slice(0, SHORTEST_BEGINNING + i),
    ),
  );
  return [...new Set(begins)].filter((begin) => partsBeginning(from, begin).length > PARTS_AT_ONCE).toSorted();
}

const beginningSo = (records: readonly NameRecord[], begin: string): NameRecord[] =>
  records.filter((record) => [...keysOf(record)].some((key) => key.startsWith(begin)));
