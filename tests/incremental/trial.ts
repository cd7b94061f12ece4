import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { makeSite } from '../../scripts/build/site.ts';
import { showContent } from '../../scripts/build/content.ts';
import { type Former, formerOf, remember } from '../../scripts/build/former.ts';
import { startHelper } from '../../scripts/build/helper.ts';
import { inputsDigest, programDigest } from '../../scripts/build/inputs.ts';
import { profile } from '../../scripts/build/profile.ts';
import { keptProgram, type Program } from '../../scripts/build/program.ts';
import { filesBelow } from '../../src/kept/files-below.ts';
import { emptyMemory } from '../../src/site/fill.ts';
import { live } from '../../src/site/live.ts';
import { settled } from '../../src/site/settled.ts';
import { random } from '../bench/random.ts';
import { edit } from './edits.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** One thread and two in turn; the second of two may have read what was edited meanwhile. */
const HELP = ['full', 'none', 'of another state'] as const;
type Help = (typeof HELP)[number];

/** What one edit has led to. */
export interface Outcome {
  readonly what: string;
  /** Why the content cannot be built any more; the edit is undone then. */
  readonly refused?: string;
  readonly made: number;
  readonly kept: number;
  /** Files that only one of the two sites has, or that are not the same in both. */
  readonly different: readonly string[];
}

/** Edits a content folder again and again, and after each edit builds it twice: as it follows from the former site, and anew. */
export function trial(folder: string, program: Program, seed: number) {
  const draw = random(seed);
  const content = path.join(folder, 'content');
  const [site, next, clean, cache] = ['site', 'next', 'clean', 'cache'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  const settings = settled(ROOT, { FLANKWATCH_CONTENT: folder });
  const inputs = () => ({ program: programDigest(ROOT, settings, {}), all: inputsDigest(ROOT, content, {}) });
  const [memory, silent] = [emptyMemory(), () => undefined];
  const built = async (into: string, former: Former | undefined, help: Help = 'none') => {
    rmSync(into, { recursive: true, force: true });
    mkdirSync(into, { recursive: true });
    await showContent(folder, { info: silent, warn: silent }, memory);
    const state = help === 'of another state' ? help : inputsDigest(ROOT, content, process.env);
    const task = { holder: folder, root: ROOT, inputs: state, cache, out: site };
    const helper = help === 'none' ? undefined : startHelper(task);
    helper?.read();
    try {
      return await makeSite(program, into, settings, former, profile(), helper);
    } finally {
      helper?.end();
    }
  };
  let steps = 0;
  const start = async (): Promise<void> => {
    remember(cache, site, inputs(), await built(site, undefined));
  };
  const step = async (): Promise<Outcome> => {
    const backup = path.join(folder, 'backup');
    rmSync(backup, { recursive: true, force: true });
    cpSync(content, backup, { recursive: true });
    const what = edit(content, draw, live()!.articles);
    try {
      const help = HELP[steps++ % HELP.length]!;
      const { made, kept, ...record } = await built(next, formerOf(cache, site), help);
      await built(clean, undefined);
      const different = differences(next, clean);
      rmSync(site, { recursive: true });
      cpSync(next, site, { recursive: true, preserveTimestamps: true });
      remember(cache, site, inputs(), record);
      return { what, made: made.length, kept: kept.length, different };
    } catch (error) {
      if (!/^The content has mistakes/.test((error as Error).message)) throw error;
      rmSync(content, { recursive: true });
      cpSync(backup, content, { recursive: true });
      return { what, refused: (error as Error).message, made: 0, kept: 0, different: [] };
    }
  };
  return { start, step };
}

/** `npm run build` of a folder's content, with nothing set in the environment; resolves with what it prints. */
export async function build(folder: string, into: string, ...options: string[]): Promise<string> {
  const own = Object.entries(process.env).filter(([name]) => !/^(FLANKWATCH_|TZ$|NODE_TEST_)/.test(name));
  const env = { ...Object.fromEntries(own), FLANKWATCH_CONTENT: folder };
  const args = ['scripts/build.ts', '--outDir', into, ...options];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  return stdout;
}

/** The program with which the command has built this content, in a folder of its own. */
export function programFor(folder: string, into: string): Program {
  const settings = settled(ROOT, { FLANKWATCH_CONTENT: folder });
  const program = programDigest(ROOT, settings, {});
  const kept = keptProgram(path.join(ROOT, '.cache/kept'), program);
  if (!kept) throw new Error('Expected the build to keep its program, found none.');
  cpSync(kept.folder, into, { recursive: true });
  return { ...kept, folder: into };
}

export function differences(one: string, other: string): string[] {
  const [a, b] = [one, other].map((site) => new Set(filesBelow(site).map((file) => path.relative(site, file)))) as [
    Set<string>,
    Set<string>,
  ];
  const inBoth = [...a].filter((file) => b.has(file));
  const bytes = (site: string, file: string): Buffer => readFileSync(path.join(site, file));
  return [
    ...[...a, ...b].filter((file) => !a.has(file) || !b.has(file)),
    ...inBoth.filter((file) => !bytes(one, file).equals(bytes(other, file))),
  ];
}
