import { fork } from 'node:child_process';
import path from 'node:path';
import { keptProgram, type Program } from './program.ts';

const MODULE = path.join(import.meta.dirname, 'bundler.ts');

/** What a bundler tells of an error, by message. */
export interface Failure {
  readonly message: string;
  readonly code?: string | undefined;
  readonly path?: string | undefined;
  readonly id?: string | undefined;
  readonly loc?: object | undefined;
}

export interface Bundling {
  readonly program: Promise<Program>;
  /** Ends it early. */
  readonly stop: () => void;
}

/**
 * Has Astro bundle the pages' program in a process of its own: it takes a core for some seconds, and memory that this
 * process would not get back.
 *
 * @param digest of all that the program is made from
 */
export function bundleProgram(cache: string, digest: string): Bundling {
  const child = fork(MODULE, [cache, digest], { stdio: 'inherit' });
  const program = new Promise<Program>((resolve, reject) => {
    let failure: Failure = { message: `The bundler (${MODULE}) ended without a word` };
    child.once('message', (message) => (failure = message as Failure));
    child.once('error', reject);
    child.once('exit', (code) => {
      const made = code === 0 ? keptProgram(cache, digest) : undefined;
      if (made) resolve(made);
      else reject(Object.assign(new Error(failure.message), failure));
    });
  });
  // Who waits for something else first hears of it then.
  program.catch(() => undefined);
  return { program, stop: () => void child.kill() };
}
