import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../src/kept/files-below.ts';
import type { Settings } from '../../src/model.ts';

/** All of the project that decides how content becomes a site; the lock file stands for what is installed. */
const PROGRAM = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** Say where content and site lie, or what is printed: of themselves they decide nothing. */
const ELSEWHERE = named('CONTENT', 'OUT', 'TRACE', 'TEST_SITES', 'CACHE', 'WORKERS');
/** Go into the settings. */
const SETTLED = named('BASE', 'SITE');

/** Digests of what a build is made from. */
export interface Inputs {
  /** What the program is bundled from. */
  readonly program: string;
  /** All there is. */
  readonly all: string;
}

/** Of the project's files, the settings and the environment: what the program is bundled from. */
export function programDigest(root: string, settings: Settings, env: NodeJS.ProcessEnv): string {
  const hash = begun(env, [...ELSEWHERE, ...SETTLED]);
  hash.update(JSON.stringify(settings));
  for (const part of PROGRAM) addFiles(hash, root, part);
  return hash.digest('hex');
}

/**
 * Of all that a build is made from, the content too. Reads everything anew, for a date of change tells less than the bytes, but
 * understands none of it: to load what reads the settings takes longer than all of this.
 */
export function inputsDigest(root: string, content: string, env: NodeJS.ProcessEnv): string {
  const hash = begun(env, ELSEWHERE);
  for (const part of PROGRAM) addFiles(hash, root, part);
  addFiles(hash, content, '.');
  return hash.digest('hex');
}

function begun(env: NodeJS.ProcessEnv, without: readonly string[]) {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\0`);
  const others = Object.entries(env).filter(([name]) => /^(FLANKWATCH_|TZ$)/.test(name) && !without.includes(name));
  return hash.update(JSON.stringify(others.sort()));
}

function named(...names: readonly string[]): string[] {
  return names.map((name) => `FLANKWATCH_${name}`);
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
