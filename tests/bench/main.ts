/** npm run bench: how fast this is beside what else there is, in one run on one machine. `--help` tells the options. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readOptions, USAGE, type Options } from './options.ts';
import { writeDocuments } from './report/documents.ts';
import { charts } from './report/charts.ts';
import { report } from './report/markdown.ts';
import type { Results } from './results.ts';
import { run } from './run.ts';
import { startTime } from './time.ts';
import { endRunning } from './watched-run.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

async function main(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  try {
    const { from } = options;
    const results = from === undefined ? await measure(options) : (JSON.parse(readFileSync(from, 'utf8')) as Results);
    console.log(report(results));
    if (options.out !== undefined) writeOut(options.out, results);
    if (options.docs) console.error(`Written: ${(await writeDocuments(ROOT, results)).join(', ')}`);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

/** All in one folder, which goes at the end however that comes. */
async function measure(options: Options): Promise<Results> {
  const folder = options.keep ? path.resolve(options.keep) : mkdtempSync(path.join(os.tmpdir(), 'flankwatch-bench-'));
  const clear = () => {
    endRunning();
    if (options.keep === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      clear();
      process.exit(130);
    });
  try {
    return await run(options, ROOT, folder, startTime(options.minutes));
  } finally {
    clear();
  }
}

function writeOut(folder: string, results: Results): void {
  mkdirSync(folder, { recursive: true });
  const files = {
    'bench.md': `${report(results)}\n`,
    'bench.json': `${JSON.stringify(results, null, 2)}\n`,
    ...charts(results),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
}

process.exitCode = await main(process.argv.slice(2));
