/** Runs a command and measures it from outside: seconds by the clock and of the processors, and the peak of memory. */
import { spawn } from 'node:child_process';
import { openSync, readFileSync, closeSync } from 'node:fs';
import path from 'node:path';
import type { Command } from './contestants/contestant.ts';
import { memoryOfTree } from './process-tree.ts';

export interface Run {
  /** By the clock. */
  readonly seconds: number;
  /** Of all processors, of the command and of what it has started and waited for; nothing where the system does not tell. */
  readonly processor?: number;
  /** Peak of the resident memory of the command and its children together, in megabytes; nothing where it cannot be read. */
  readonly memory?: number;
}

/** Milliseconds between two looks at the memory. */
const LOOK = 50;
/** The shell's own `times` tells what its children have used; what it prints goes where the command does not write. */
const WITH_TIMES = '"$@"; code=$?; times >&3; exit $code';
/** How much of what a failed command has printed is told. */
const TOLD = 1500;

const running = new Set<number>();

/** What the command prints goes into a file of this folder. */
export async function watchedRun({ program, args, cwd, env }: Command, folder: string): Promise<Run> {
  const [log, times] = [path.join(folder, 'output.log'), path.join(folder, 'times.log')];
  const files = [log, times].map((file) => openSync(file, 'w'));
  const began = performance.now();
  const child = spawn('/bin/sh', ['-c', WITH_TIMES, 'sh', program, ...args], {
    cwd,
    env: { ...plain(process.env), ...env },
    stdio: ['ignore', files[0]!, files[0]!, files[1]!],
    // A group of its own, so that it can be ended whole.
    detached: true,
  });
  const pid = child.pid!;
  running.add(pid);
  let peak = 0;
  const look = () => (peak = Math.max(peak, memoryOfTree(pid)));
  const timer = setInterval(look, LOOK);
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve));
  const seconds = (performance.now() - began) / 1000;
  clearInterval(timer);
  running.delete(pid);
  files.forEach((file) => closeSync(file));
  if (code !== 0)
    throw new Error(`${program} ${args.join(' ')} failed in ${cwd}:\n${readFileSync(log, 'utf8').slice(-TOLD)}`);
  const processor = processorSeconds(readFileSync(times, 'utf8'));
  return { seconds, ...(processor === undefined ? {} : { processor }), ...(peak > 0 ? { memory: peak } : {}) };
}

/** Without the settings of a site that happen to be in the environment. */
const plain = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('FLANKWATCH_')));

/** What the last command that ran with this folder has printed. */
export const outputIn = (folder: string): string => readFileSync(path.join(folder, 'output.log'), 'utf8');

/** Ends what is running, for when the bench itself is ended. */
export function endRunning(): void {
  for (const pid of running) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
  }
}

/** The second line of `times` is of the children: "0m12.340s 0m1.200s", user and system. */
export function processorSeconds(times: string): number | undefined {
  const children = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  if (children.length !== 2) return undefined;
  return children.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
