/**
 * npm run bench: how fast names and dates are found, beside compromise asked for people, places and organizations in the
 * same text, in one run: medians of rounds taken in turn. Speeds mean little across machines, the ratio does.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { findMentions } from '../../src/extract/index.ts';
import { findKnown } from '../../src/extract/phrases/known-names.ts';
import { toReading } from '../../src/extract/words/to-reading.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { Catalogue } from '../../src/model.ts';
import { readCatalogue } from '../../src/read/content.ts';
import { varied } from './varied.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['content/articles', 'tests/gold/extra'];
const ROUNDS = 3;
const MEGABYTE = 1e6;
/** Bytes of text in a round; of the peer's, which is many times slower, an eighth. */
const SIZE = 2 * MEGABYTE;
const PEER_SIZE = SIZE / 8;

/** Something that reads texts, and the texts that it is timed on. */
interface Contestant {
  readonly texts: readonly string[];
  readonly read: (text: string) => unknown;
}

const input = { id: 'bench', published: '2025-06-10' };

/** The whole extractor, its scan for known names alone, and the peer; on texts of some length. */
function contestants(make: (size: number) => readonly string[], catalogue: Catalogue): readonly Contestant[] {
  const texts = make(SIZE);
  const readings = new Map(texts.map((text) => [text, toReading(ingest({ ...input, text }), catalogue)]));
  return [
    { texts, read: (text) => findMentions(ingest({ ...input, text }), catalogue) },
    { texts, read: (text) => findKnown({ ...readings.get(text)! }) },
    { texts: make(PEER_SIZE), read: byPeer },
  ];
}

function byPeer(text: string): unknown {
  const doc = nlp(text);
  return [doc.people(), doc.places(), doc.organizations()].map((found) => found.out('array'));
}

/** Megabytes a second. */
function speedOf({ texts, read }: Contestant): number {
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const start = performance.now();
  for (const text of texts) read(text);
  return size / MEGABYTE / ((performance.now() - start) / 1000);
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

function measure(all: readonly Contestant[]): number[] {
  for (const contestant of all) speedOf(contestant);
  const rounds = Array.from({ length: ROUNDS }, () => all.map(speedOf));
  return all.map((_, i) => median(rounds.map((round) => round[i]!)));
}

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
);
const { catalogue } = readCatalogue(ROOT);
const FORMS: Readonly<Record<string, (size: number) => readonly string[]>> = {
  'articles of 1 to 3 kB': (size) => varied(sources, size),
  'one long text': (size) => [varied(sources, size).join('\n\n')],
};
const table = Object.entries(FORMS).map(([form, make]) => {
  const [whole, known, peer] = measure(contestants(make, catalogue)).map((speed) => Number(speed.toFixed(2)));
  const times = Number((whole! / peer!).toFixed(1));
  return [form, { 'names and dates': whole, 'known names alone': known, compromise: peer, 'times compromise': times }];
});
console.log('Megabytes of text a second:');
console.table(Object.fromEntries(table));
