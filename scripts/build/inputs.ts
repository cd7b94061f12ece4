import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../src/kept/files-below.ts';
import type { Settings } from '../../src/model.ts';

/** All of the project that decides how content becomes a site; the lock file stands for what is installed. */
const PROGRAM = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** Go into the settings, say where content and site lie, or what is printed: of themselves they decide nothing. */
const ELSEWHERE = ['BASE', 'SITE', 'CONTENT', 'OUT', 'TRACE', 'TEST_SITES', 'CACHE', 'WORKERS'].map(
  (name) => `FLANKWATCH_${name}`,
);

/** Digests of what a build is made from. */
export interface Inputs {
  /** The program, the settings and the environment. */
  readonly program: string;
  /** The same and the content. */
  readonly all: string;
}

/** Reads everything anew, for a date of change tells less than the bytes. */
export function inputsOf(root: string, content: string, settings: Settings, env: NodeJS.ProcessEnv): Inputs {
  const program = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\0`);
  const others = Object.entries(env).filter(([name]) => /^(FLANKWATCH_|TZ$)/.test(name) && !ELSEWHERE.includes(name));
  program.update(JSON.stringify([settings, others.sort()]));
  for (const part of PROGRAM) addFiles(program, root, part);
  const digest = program.digest('hex');
  const all = createHash('sha256').update(digest);
  addFiles(all, content, '.');
  return { program: digest, all: all.digest('hex') };
}

function addFiles(hash: ReturnType<typeof createHash>, root: string, part: string): void {
  for (const file of filesBelow(path.join(root, part))) {
    const bytes = bytesOf(file);
    hash.update(`${path.relative(root, file)}\0${bytes.length}\0`).update(bytes);
  }
}

/** What cannot be read, such as a link that leads nowhere, or would keep its reader waiting, is for the reader of the content to tell. */
function bytesOf(file: string): Uint8Array {
  try {
    return statSync(file).isFile() ? readFileSync(file) : Buffer.from('no file');
  } catch (error) {
    return Buffer.from(String((error as NodeJS.ErrnoException).code));
  }
}
