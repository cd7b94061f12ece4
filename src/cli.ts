import { join } from 'node:path';
import { checkAdd, runAdd } from './cli/add.ts';
import { parseCall, type Call, type Command } from './cli/arguments.ts';
import { checkExtract, runExtract } from './cli/extract.ts';
import { complain, OK, say, WRONG_USE } from './cli/output.ts';
import { checkReview, runReview } from './cli/review.ts';
import { USAGE } from './cli/usage.ts';

/** What each command does, and what it finds wrong with a call before that. */
interface Action {
  readonly check: (call: Call) => string | undefined;
  readonly run: (call: Call, root: string) => Promise<number>;
}

const ACTIONS: Readonly<Record<Command, Action>> = {
  extract: { check: checkExtract, run: runExtract },
  review: { check: checkReview, run: runReview },
  add: { check: checkAdd, run: runAdd },
};
const ROOT = join(import.meta.dirname, '..');

/** Runs a command; the answer is the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const call = parseCall(args);
  if (call === 'help') return say(process.stdout, USAGE, OK);
  const complaint = typeof call === 'string' ? call : ACTIONS[call.command].check(call);
  if (complaint !== undefined || typeof call === 'string')
    return say(process.stderr, `${complaint}\n\nTry: ${help()}\n`, WRONG_USE);
  return ACTIONS[call.command].run(call, ROOT);
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
