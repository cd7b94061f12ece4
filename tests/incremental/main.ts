/**
 * node tests/incremental/main.ts [--edits 100] [--articles 60] [--seed 1]: edits a made-up corpus at random, and after each
 * edit compares the site as it follows from the former one with one that is made anew, byte for byte.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import util from 'node:util';
import { writeCorpus } from '../bench/corpus.ts';
import { programFor, trial } from './trial.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const number = (value: string) => ({ type: 'string', default: value }) as const;
const { values } = util.parseArgs({ options: { edits: number('100'), articles: number('60'), seed: number('1') } });
const [edits, articles, seed] = [values.edits, values.articles, values.seed].map(Number) as [number, number, number];

const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-edits-'));
const programs = path.join(ROOT, `.cache/edits-${process.pid}`);
process.once('exit', () => [folder, programs].forEach((one) => rmSync(one, { recursive: true, force: true })));

writeCorpus(folder, articles, seed);
const content = path.join(folder, 'content');
const env = { ...process.env, FLANKWATCH_CONTENT: folder };
const first = spawnSync(process.execPath, ['scripts/build.ts', '--outDir', path.join(folder, 'first')], {
  cwd: ROOT,
  env,
  encoding: 'utf8',
});
if (first.status !== 0) throw new Error(first.stderr);
mkdirSync(programs, { recursive: true });
const { start, step } = trial(folder, programFor(content, path.join(programs, 'program')), seed);
await start();
let failed = 0;
for (let i = 1; i <= edits; i++) {
  const { what, refused, made, kept, different } = await step();
  failed += different.length > 0 ? 1 : 0;
  const outcome = refused === undefined ? `${made} pages made, ${kept} kept` : `refused: ${refused.split('\n')[1]}`;
  console.log(
    `${i}. ${what}: ${outcome}${different.length > 0 ? `; DIFFERENT: ${different.slice(0, 5).join(', ')}` : ''}`,
  );
}
console.log(failed === 0 ? `${edits} edits, all sites the same` : `${failed} of ${edits} edits led to another site`);
process.exitCode = failed === 0 ? 0 : 1;
