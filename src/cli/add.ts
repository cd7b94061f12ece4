import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal } from '../add/found.ts';
import { planner, type Planner } from '../add/plan.ts';
import { ARTICLES_FOLDER } from '../read/articles.ts';
import { errorLine, type FileError } from '../read/errors.ts';
import { readBytes } from '../read/folder.ts';
import { contentHolder } from '../read/holder.ts';
import { findSources, type SourceFile } from '../read/sources.ts';
import { writeArticle } from '../write/article.ts';
import { takeFolder } from '../write/lock.ts';
import { recover } from '../write/recover.ts';
import { readPresent } from './add/present.ts';
import { linesOfPlan, linesOfTwin, summaryOf, type Tally } from './add/tell.ts';
import { printable, teller, type Teller } from './add/teller.ts';
import type { Call } from './arguments.ts';
import { BAD_INPUT, OK, say } from './output.ts';
import { readInput } from '../read/input.ts';

const STDIN = '-';

/** What is wrong with a call of `add`, if anything is. */
export function checkAdd({ operands, values }: Call): string | undefined {
  if (operands.length === 0) return 'Expected a FILE, a FOLDER or "-" for standard input; found none of them.';
  if (operands.filter((operand) => operand === STDIN).length > 1) return 'Expected "-" once; found it twice.';
  return values.name !== undefined && !operands.includes(STDIN)
    ? 'Expected "-" beside --name, which names what comes from standard input; found none.'
    : undefined;
}

/** Without a "--" before it npm keeps an option for itself, and tells this program so: nothing is to be written then, either. */
const withNpms = (call: Call): Call =>
  process.env['npm_config_dry_run'] === 'true' ? { ...call, values: { ...call.values, 'dry-run': true } } : call;

/** Adds articles to the project's content; the answer is the exit code. */
export async function runAdd(asked: Call, root: string): Promise<number> {
  const call = withNpms(asked);
  const holder = contentHolder(root, process.env['FLANKWATCH_CONTENT']);
  if (!existsSync(holder))
    return refuse({
      file: holder,
      expected: 'the folder with "content" in it',
      found: 'none of this name',
      hint: 'create it, or correct FLANKWATCH_CONTENT',
    });
  const folder = join(holder, ARTICLES_FOLDER);
  if (call.values['dry-run']) return addAll(call, holder, folder);
  const held = takeFolder(folder);
  if ('found' in held)
    return refuse({ file: ARTICLES_FOLDER, expected: 'a folder that can be written to', ...held, hint: 'mend that' });
  if ('heldBy' in held)
    return refuse({
      file: ARTICLES_FOLDER,
      expected: 'no other run of "add" at the same time',
      found: held.heldBy === 0 ? 'something that is in its place' : `one, the process ${held.heldBy}`,
      hint: `wait for it, or remove ${join(ARTICLES_FOLDER, '.adding.lock')} if there is none`,
    });
  try {
    const { completed, cleared } = recover(folder);
    for (const file of completed)
      process.stdout.write(`completed ${printable(file)}, which an interrupted run had begun\n`);
    if (cleared > 0) process.stdout.write(`cleared away what an interrupted run had left half-written\n`);
    return await addAll(call, holder, folder);
  } finally {
    held.release();
  }
}

const refuse = (error: FileError): number => say(process.stderr, `${errorLine(error)}\n`, BAD_INPUT);

/** A file to be added, with its bytes once they are wanted. */
interface Wanted {
  readonly label: string;
  readonly name: string;
  readonly read: () => Promise<ReturnType<typeof readBytes>>;
}

async function addAll({ operands, values }: Call, holder: string, folder: string): Promise<number> {
  const tell = teller();
  const { wanted, passed, errors } = wantedOf(operands, values.name);
  for (const line of passed) tell.line(printable(`passed over ${line}`));
  for (const error of errors) tell.error(error);
  const { present, mistakes, isTaken, dateByClues } = readPresent(holder, folder, (done) => tell.progress(done));
  const plans = planner({ present, isTaken, letSimilarIn: values.similar ?? false, dateByClues });
  const dry = values['dry-run'] ?? false;
  const tally: Tally = { added: 0, twins: 0, failed: errors.length, dry, mistakes };
  for (const [at, one] of wanted.entries()) {
    tell.progress(`${at + 1} of ${wanted.length}: ${one.label}`);
    tally[await addOne(one, { plans, folder: dry ? undefined : folder, tell })]++;
  }
  tell.line(summaryOf(tally));
  return tally.failed > 0 ? BAD_INPUT : OK;
}

function wantedOf(operands: readonly string[], name: string | undefined) {
  // npm runs a script in the project's folder and says where it was called.
  const from = (process.env['npm_lifecycle_event'] === 'add' && process.env['INIT_CWD']) || process.cwd();
  const found = findSources(
    operands.filter((operand) => operand !== STDIN),
    from,
  );
  const files = found.files.map(({ path, label }: SourceFile): Wanted => ({
    label,
    name: label,
    read: () => Promise.resolve(readBytes(path, label)),
  }));
  const input: Wanted = {
    label: name ?? 'standard input',
    name: name ?? '',
    read: () => readInput(name ?? 'standard input'),
  };
  return { ...found, wanted: operands.includes(STDIN) ? [...files, input] : files };
}

interface Place {
  readonly plans: Planner;
  /** Where to write; undefined where nothing is to be written. */
  readonly folder: string | undefined;
  readonly tell: Teller;
}

async function addOne(
  { label, name, read }: Wanted,
  { plans, folder, tell }: Place,
): Promise<'added' | 'twins' | 'failed'> {
  const failed = (error: FileError): 'failed' => {
    tell.error(error);
    return 'failed';
  };
  const bytes = await read();
  if ('errors' in bytes) return failed(bytes.errors[0]!);
  try {
    const plan = await plans.plan({ bytes: bytes.value, name });
    if (isRefusal(plan)) return failed({ file: label, ...plan });
    if ('twin' in plan) {
      tell.line(linesOfTwin(label, plan.twin));
      return 'twins';
    }
    const failure = folder === undefined ? undefined : writeArticle(folder, plan.files);
    if (failure)
      return failed({
        file: `${ARTICLES_FOLDER}/${failure.file}`,
        expected: 'to write it',
        found: failure.found,
        hint: 'mend that and run the command again',
      });
    plans.keep(plan);
    tell.line(linesOfPlan(label, plan, folder === undefined));
    return 'added';
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0]! : String(error);
    return failed({
      file: label,
      expected: 'a file that can be read',
      found: `one on which the reader stumbles (${reason})`,
      hint: 'save it as plain text',
    });
  }
}
