/**
 * A content folder of many plausible articles, for measuring: `node tests/bench/corpus.ts FOLDER [HOW MANY] [SEED]`. The
 * same numbers give the same texts. Names come from the project's catalogue, or are made up; each tenth article has no
 * sidecar, and its date has to be inferred.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CatalogueEntry, EntityKind } from '../../src/model.ts';
import { readEntries } from '../../src/read/catalogue.ts';
import { random, type Random } from './random.ts';
import { CLAUSES, SENTENCES, WORDS } from './sentences.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PUBLISHERS = ['The Baltic Record', 'Eastern Flank Review', 'Northern Post', 'Defence Weekly', 'Wire Service'];
const FIRST = ['Mara', 'Juris', 'Karel', 'Liina', 'Tomasz', 'Ada', 'Henrik', 'Oksana', 'Pavel', 'Ines'];
const LAST = ['Vahtra', 'Kalnins', 'Dvorsky', 'Orlowa', 'Lindqvist', 'Brandt', 'Marchenko', 'Petrauskas'];
/** Most of the news is about few: so many of each kind are drawn from, the first of them most often. */
const KNOWN = 300;

/** Writes `content/` with so many articles below a folder; what was there goes. */
export function writeCorpus(folder: string, articles: number, seed = 1): void {
  const content = path.join(folder, 'content');
  rmSync(content, { recursive: true, force: true });
  mkdirSync(path.join(content, 'articles'), { recursive: true });
  cpSync(path.join(ROOT, 'content/entities'), path.join(content, 'entities'), { recursive: true });
  const draw = random(seed);
  const known = drawn(readEntries(ROOT).entries, draw);
  for (let i = 0; i < articles; i++) {
    const file = path.join(content, 'articles', `report-${String(i + 1).padStart(5, '0')}`);
    writeFileSync(`${file}.txt`, text(draw, known));
    if (i % 10 !== 9) writeFileSync(`${file}.yaml`, sidecar(draw));
  }
}

type Known = Readonly<Record<EntityKind, readonly string[]>>;

function drawn(entries: readonly CatalogueEntry[], draw: Random): Known {
  const kinds = ['person', 'system', 'place', 'organization', 'event'] as const;
  const names = (kind: EntityKind) => entries.filter((one) => one.kind === kind && !one.class).map(({ name }) => name);
  return Object.fromEntries(kinds.map((kind) => [kind, draw.some(names(kind), KNOWN)])) as unknown as Known;
}

/** A headline and six to sixteen paragraphs of two to five sentences: some 250 to 900 words, as the corpus has them. */
function text(draw: Random, known: Known): string {
  const paragraph = () => Array.from({ length: draw.between(2, 5) }, () => sentence(draw, known)).join(' ');
  const headline = `${draw.often(known.organization)} and ${draw.often(known.place)}: ${draw.often(known.system)} in question`;
  return [headline, ...Array.from({ length: draw.between(5, 12) }, paragraph)].join('\n\n') + '\n';
}

function sentence(draw: Random, known: Known): string {
  const fills: Readonly<Record<string, () => string>> = {
    person: () => draw.often(known.person),
    stranger: () => `${draw.one(FIRST)} ${draw.one(LAST)}`,
    system: () => draw.often(known.system),
    place: () => draw.often(known.place),
    organization: () => draw.often(known.organization),
    event: () => draw.often(known.event),
    adjective: () => draw.one(WORDS.adjective),
    noun: () => draw.one(WORDS.noun),
    verb: () => draw.one(WORDS.verb),
    number: () => String(draw.between(2, 900)),
    date: () => `${draw.between(1, 28)} ${draw.one(['March', 'June', 'October'])} ${draw.between(2014, 2025)}`,
  };
  const whole = draw.one(SENTENCES).replace(/\.$/, () => `${draw.one(CLAUSES)}.`);
  return whole.replace(/\{(\w+)\}/g, (_, slot: string) => fills[slot]!());
}

function sidecar(draw: Random): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${draw.between(2021, 2025)}-${two(draw.between(1, 12))}-${two(draw.between(1, 28))}`;
  return `publisher: ${draw.one(PUBLISHERS)}\npublished: ${day}\n`;
}

if (import.meta.main) {
  const [folder, articles = '1000', seed = '1'] = process.argv.slice(2);
  if (!folder) throw new Error('Which folder? node tests/bench/corpus.ts FOLDER [HOW MANY] [SEED]');
  writeCorpus(folder, Number(articles), Number(seed));
}
