import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseCall, type Call, type Command } from './cli/arguments.ts';
import { complain, OK, say, WRONG_USE } from './cli/output.ts';
import { USAGE } from './cli/usage.ts';
import { keptFolder } from './kept/folder.ts';

/** What each command does, and what it finds wrong with a call before that. */
interface Action {
  readonly check: (call: Call) => string | undefined;
  readonly run: (call: Call, root: string) => Promise<number>;
}

/** Each is loaded when it is asked for: all of them know many words. */
const ACTIONS: Readonly<Record<Command, () => Promise<Action>>> = {
  extract: () => import('./cli/extract.ts').then(({ checkExtract: check, runExtract: run }) => ({ check, run })),
  texts: () => import('./cli/texts.ts').then(({ checkTexts: check, runTexts: run }) => ({ check, run })),
  review: () => import('./cli/review.ts').then(({ checkReview: check, runReview: run }) => ({ check, run })),
  add: () => import('./cli/add.ts').then(({ checkAdd: check, runAdd: run }) => ({ check, run })),
};
const ROOT = join(import.meta.dirname, '..');

// Compiling it takes longer than many a call.
enableCompileCache(join(keptFolder(), 'compiled'));

/** Runs a command; the answer is the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const call = parseCall(args);
  if (call === 'help') return say(process.stdout, USAGE, OK);
  const wrong = (complaint: string) => say(process.stderr, `${complaint}\n\nTry: ${help()}\n`, WRONG_USE);
  if (typeof call === 'string') return wrong(call);
  const action = await ACTIONS[call.command]();
  const complaint = action.check(call);
  return complaint === undefined ? action.run(call, ROOT) : wrong(complaint);
}

/** As whoever asked can ask again: under "npm run" there may be no Node that runs this file by itself. */
function help(): string {
  const script = process.env['npm_lifecycle_event'] ?? '';
  return Object.hasOwn(ACTIONS, script) ? `npm run ${script} -- --help` : 'node src/cli.ts --help';
}

// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(OK);
});

process.exitCode = await run(process.argv.slice(2)).catch(complain);
