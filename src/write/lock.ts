import { closeSync, lstatSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK } from '../read/adding.ts';
import { reasonOf } from './article.ts';

/** Holds the folder for this process; answers with the process that holds it already, 0 where nobody can tell. */
export function holdFolder(folder: string): { readonly release: () => void } | { readonly heldBy: number } {
  const path = join(folder, LOCK);
  for (let tries = 0; tries < 3; tries++) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, `${process.pid}\n`);
      closeSync(file);
      return { release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      // No lock of ours: a folder could not be taken away, and a pipe would keep its reader waiting.
      if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return { heldBy: 0 };
      const heldBy = holderOf(path);
      if (heldBy !== undefined && isRunning(heldBy)) return { heldBy };
      // Its process is gone without releasing it.
      rmSync(path, { force: true });
    }
  }
  return { heldBy: holderOf(path) ?? 0 };
}

/** Makes `content/articles` below a folder that is there, and holds it; or tells why that cannot be. */
export function takeFolder(folder: string): ReturnType<typeof holdFolder> | { readonly found: string } {
  try {
    mkdirSync(folder, { recursive: true });
    return holdFolder(folder);
  } catch (error) {
    return { found: error instanceof Error ? reasonOf(error) : String(error) };
  }
}

function holderOf(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8').trim());
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
