/** A copy of the scripts in a folder of their own, to run them as on another machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Copies scripts/, package.json and package-lock.json to a temporary folder that is gone after the test. */
export function copyOfScripts(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'flankwatch-scripts-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['scripts', 'package.json', 'package-lock.json']) {
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  return folder;
}

/** Puts a stand-in for npm, a shell script, into the folder; the environment in which it is the npm on the PATH. */
export function withNpm(folder: string, script: string): NodeJS.ProcessEnv {
  const file = path.join(folder, 'npm');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return { PATH: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}` };
}

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a script of the folder with this Node; `finished` has everything that it printed. */
export function startScript(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { child: ChildProcess; finished: Promise<Outcome> } {
  const { NODE_TEST_CONTEXT: _inTest, PORT: _port, FLANKWATCH_BASE: _base, ...inherited } = process.env;
  const child = spawn(process.execPath, [...args], { cwd: folder, env: { ...inherited, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const finished = new Promise<Outcome>((resolve) => {
    child.once('close', (status) => resolve({ status, stdout, stderr }));
  });
  return { child, finished };
}

/** Runs a script of the folder to its end. */
export function runScript(folder: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Outcome> {
  return startScript(folder, args, env).finished;
}
