/**
 * A content folder of many plausible articles, for measuring: `node tests/bench/corpus.ts FOLDER [HOW MANY] [SEED]`. The
 * same numbers give the same texts. Names come from the project's catalogue, from lists, or are made up; each tenth article
 * has no sidecar, and its date has to be inferred.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readEntries } from '../../src/read/catalogue.ts';
import type { Source } from './contestants/contestant.ts';
import { article, reprint, type Written } from './corpus/article.ts';
import { names } from './corpus/names.ts';
import { random, type Random } from './random.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** One article of so many is another outlet's copy of a recent one. */
const REPRINT_IN = 25;
const RECENT = 50;

/** So many articles, one after the other. */
export function* articles(count: number, seed: number): Generator<Written> {
  const draw = random(seed);
  const drawn = names(readEntries(ROOT).entries, draw);
  const recent: Written[] = [];
  for (let i = 0; i < count; i++) {
    const again = recent.length > 0 && draw.between(1, REPRINT_IN) === 1;
    const next = again ? reprint(draw, draw.one(recent)) : article(draw, drawn);
    recent[i % RECENT] = next;
    yield next;
  }
}

/** The same as files, each tenth without a sidecar. */
export function* filed(count: number, seed: number): Generator<Source> {
  const draw = random(seed + 1);
  let number = 0;
  for (const written of articles(count, seed)) {
    const id = `report-${String(++number).padStart(5, '0')}`;
    yield { id, text: written.text, ...(number % 10 === 0 ? {} : { sidecar: sidecar(draw, written, number) }) };
  }
}

/** Writes `content/` with so many articles below a folder; what was there goes. */
export function writeCorpus(folder: string, count: number, seed = 1): void {
  const content = path.join(folder, 'content');
  rmSync(content, { recursive: true, force: true });
  mkdirSync(path.join(content, 'articles'), { recursive: true });
  cpSync(path.join(ROOT, 'content/entities'), path.join(content, 'entities'), { recursive: true });
  for (const { id, text, sidecar: beside } of filed(count, seed)) {
    const file = path.join(content, 'articles', id);
    writeFileSync(`${file}.txt`, text);
    if (beside !== undefined) writeFileSync(`${file}.yaml`, beside);
  }
}

/** What an editor knows of it: when and where it came out; of each third its address as well. */
function sidecar(draw: Random, { publisher, published }: Written, number: number): string {
  const address = draw.between(1, 3) === 1 ? `url: https://example.org/news/${number}\n` : '';
  return `publisher: ${publisher}\npublished: ${published}\n${address}`;
}

if (import.meta.main) {
  const [folder, count = '1000', seed = '1'] = process.argv.slice(2);
  if (!folder) throw new Error('Which folder? node tests/bench/corpus.ts FOLDER [HOW MANY] [SEED]');
  writeCorpus(folder, Number(count), Number(seed));
}
