import { mkdirSync, openSync, readFileSync, rmSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK } from '../read/adding.ts';

/** Makes the folder, and holds it for this process; answers with the process that holds it already. */
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
      const heldBy = holderOf(path);
      if (heldBy !== undefined && isRunning(heldBy)) return { heldBy };
      // Its process is gone without releasing it.
      rmSync(path, { force: true });
    }
  }
  return { heldBy: holderOf(path) ?? 0 };
}

/** Makes `content/articles` below a folder that is there. */
export const makeFolder = (folder: string): void => void mkdirSync(folder, { recursive: true });

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
