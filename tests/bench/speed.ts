/**
 * How fast names and dates are found in one thread, beside compromise asked for people, places and organizations in the
 * same text, in one run: medians of rounds taken in turn. Speeds mean little across machines, the ratio does.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { toBatches } from '../../src/batch/batch.ts';
import { findAllMentions } from '../../src/extract/index.ts';
import { findKnown } from '../../src/extract/phrases/known-names.ts';
import { toReading } from '../../src/extract/words/to-reading.ts';
import { ingest, ingestAll } from '../../src/ingest/index.ts';
import type { Catalogue, CatalogueEntry } from '../../src/model.ts';
import { readCatalogue } from '../../src/read/content.ts';
import type { Speed } from './results.ts';
import { median } from './statistics.ts';
import { varied } from './varied.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['content/articles', 'tests/gold/extra'];
const MEGABYTE = 1e6;
/** Bytes of text in a round; of the peer's, which is many times slower, an eighth. */
const SIZE = 2 * MEGABYTE;
const PEER_SIZE = SIZE / 8;
/** Names that the scan for known ones is timed with: about as many as a large list of people and systems has. */
const NAMES = 5000;

/** Something that reads texts, as many at once as a build does, and the texts that it is timed on. */
interface Contestant {
  readonly texts: readonly string[];
  readonly read: (texts: readonly string[]) => unknown;
}

const input = { id: 'bench', published: '2025-06-10' };

/** The whole extractor, its scan for known names alone, and the peer; on texts of some length. */
function contestants(make: (size: number) => readonly string[], catalogue: Catalogue): readonly Contestant[] {
  const texts = make(SIZE);
  const known = someNames(catalogue, NAMES);
  const readings = new Map(texts.map((text) => [text, toReading(ingest({ ...input, text }), known)]));
  return [
    {
      texts,
      read: (some) => findAllMentions(ingestAll(some.map((text) => ({ ...input, text }))), catalogue),
    },
    { texts, read: (some) => some.map((text) => findKnown({ ...readings.get(text)!, answers: [] })) },
    { texts: make(PEER_SIZE), read: (some) => some.map(byPeer) },
  ];
}

/** A catalogue of about so many names, from all parts of a larger one. */
function someNames({ entries }: Catalogue, count: number): Catalogue {
  const namesOf = ({ aliases = [], cued = [] }: CatalogueEntry) => 1 + aliases.length + cued.length;
  const every = Math.ceil(entries.reduce((sum, entry) => sum + namesOf(entry), 0) / count);
  return { entries: entries.filter((_, i) => i % every === 0) };
}

function byPeer(text: string): unknown {
  const doc = nlp(text);
  return [doc.people(), doc.places(), doc.organizations()].map((found) => found.out('array'));
}

/** Megabytes a second of the thread's processor time: what other programs take meanwhile does not count. */
function speedOf({ texts, read }: Contestant): number {
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const before = process.threadCpuUsage();
  for (const some of toBatches(texts)) read(some);
  const { user, system } = process.threadCpuUsage(before);
  return size / MEGABYTE / ((user + system) / 1e6);
}

function measure(all: readonly Contestant[], rounds: number): number[] {
  for (const contestant of all) speedOf(contestant);
  const speeds = Array.from({ length: rounds }, () => all.map(speedOf));
  return all.map((_, i) => median(speeds.map((round) => round[i]!))!);
}

const FORMS: Readonly<Record<string, (sources: readonly string[], size: number) => readonly string[]>> = {
  'articles of 1 to 3 kB': varied,
  'one long text': (sources, size) => [varied(sources, size).join('\n\n')],
};

/** The speeds on the project's own texts, with words exchanged so that nothing remembered helps. */
export function measureSpeeds(rounds: number): Speed[] {
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
  );
  const { catalogue } = readCatalogue(ROOT);
  return Object.entries(FORMS).map(([form, make]) => {
    const all = contestants((size) => make(sources, size), catalogue);
    const [extraction = 0, dictionary = 0, compromise = 0] = measure(all, rounds);
    return { form, extraction, dictionary, compromise };
  });
}

/** As JSON, for the bench, which runs it in a process of its own. */
if (import.meta.main) console.log(JSON.stringify(measureSpeeds(Number(process.argv[2] ?? 3))));
