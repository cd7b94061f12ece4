/**
 * npm run quality: how well the extractor reads the annotated texts of tests/gold. Prints the figures and writes them into
 * README.md, docs/quality.md and the page of the site; `--check` writes nothing and fails where they hold others;
 * `--jsonl FILE` prints coreference figures for other annotated texts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentError } from '../../src/read/errors.ts';
import { readCatalogue } from '../../src/read/content.ts';
import { documentsOf, staleOf } from './documents.ts';
import { measureAnnotated, parseAnnotated } from './jsonl.ts';
import { measureAll } from './measure.ts';
import { inPercent } from '../../src/site/quality.ts';
import { columns, linesOfGroup } from './print.ts';

const USAGE = `Usage:
  npm run quality                     measure, print, write the figures into README.md, docs/quality.md and the site
  npm run quality -- --check          measure and compare with the figures that stand there
  npm run quality -- --jsonl FILE     print B-cubed for annotated texts, one a line, over all names and
                                      over those both marked and found:
                                      {"id","text","published"?,"mentions":[{"start","end","type"?,"cluster"?,"optional"?}]}

Exit code: 0 done, 1 the figures are not those of the program or a text could not be read, 2 wrong use.
`;

const ROOT = join(import.meta.dirname, '../..');
const OPTIONS = {
  check: { type: 'boolean' },
  jsonl: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function run(args: readonly string[]): Promise<number> {
  let call;
  try {
    call = parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  if (call.help) {
    console.log(USAGE);
    return 0;
  }
  try {
    return await (call.jsonl === undefined ? report(call.check ?? false) : reportFile(call.jsonl));
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

/** The figures of the project's own texts. */
async function report(check: boolean): Promise<number> {
  const quality = measureAll();
  if (!check) for (const group of quality.groups) console.log(`${linesOfGroup(group).join('\n')}\n`);
  const { documents, unmarked } = await documentsOf(ROOT, quality);
  const stale = staleOf(documents);
  for (const sentence of unmarked) console.log(sentence);
  if (!check) {
    for (const { file, should } of documents.filter((one) => stale.includes(one.file)))
      writeFileSync(join(ROOT, file), should);
    console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'The figures that stand in the files are these.');
    return 0;
  }
  if (stale.length > 0) console.error(`Not the figures of the program: ${stale.join(', ')}. Run "npm run quality".`);
  return stale.length > 0 ? 1 : 0;
}

/** B-cubed of the texts of a file. */
function reportFile(file: string): number {
  const { catalogue, errors } = readCatalogue(ROOT);
  if (errors.length > 0) throw contentError(errors);
  const measured = measureAnnotated(parseAnnotated(readFileSync(file, 'utf8'), file), catalogue);
  const head = ['B-cubed', 'marked', 'found', 'P', 'R', 'F1', 'shared P', 'R', 'F1'];
  const rows = measured.map(({ id, wanted, found, all, shared }) => [
    id,
    wanted,
    found,
    ...inPercent(all),
    ...inPercent(shared),
  ]);
  console.log(columns([head, ...rows]).join('\n'));
  return 0;
}

process.exitCode = await run(process.argv.slice(2));
