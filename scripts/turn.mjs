/**
 * Turns: of several processes that would write the same files, one does, and the others wait. The turn is a file with the
 * process in it; that of a process that was killed is taken over.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** How often the holder of a turn shows that it is alive, in milliseconds. */
const SIGN_OF_LIFE = 5000;
/** Without a sign of life for so long nobody has it any more. */
const DEAD = 120000;
const POLL = 200;

/**
 * @typedef {object} Turn
 * @property {() => void} release gives it back
 * @property {(pid: number) => void} handTo it is held as long as that process runs as well
 */

/**
 * Waits for the turn.
 *
 * @param {string} file stands for it while somebody has it
 * @param {(pid: number | undefined) => void} waiting called once where another process has it
 * @returns {Promise<Turn>}
 */
export async function takeTurn(file, waiting) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (let waits = 0; !take(file); waits++) {
    const holder = holderOf(file);
    if (isGone(file, holder)) {
      clear(file);
    } else {
      if (waits === 0) waiting(holder && holder.pids[0]);
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
  }
  const timer = setInterval(() => touch(file), SIGN_OF_LIFE);
  timer.unref();
  const release = () => {
    clearInterval(timer);
    const holder = holderOf(file);
    if (holder && holder.pids[0] === process.pid) fs.rmSync(file, { force: true });
  };
  return { release, handTo: (pid) => fs.writeFileSync(file, written([process.pid, pid])) };
}

const written = (pids) => JSON.stringify({ pids, host: os.hostname() });

/** Whether the turn was free; it is taken then. */
function take(file) {
  try {
    fs.writeFileSync(file, written([process.pid]), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Nothing where the file is gone or half written. */
function holderOf(file) {
  try {
    const { pids, host } = JSON.parse(fs.readFileSync(file, 'utf8'));
    return Array.isArray(pids) ? { pids, host } : undefined;
  } catch (error) {
    return undefined;
  }
}

/** A process elsewhere, in another container for one, can only be told by its signs of life. */
function isGone(file, holder) {
  const silent = Date.now() - modified(file);
  // One that was killed while it wrote its name, or is about to write it.
  if (!holder) return silent > 10 * POLL;
  return silent > DEAD || (holder.host === os.hostname() && !holder.pids.some(isRunning));
}

function modified(file) {
  try {
    return fs.statSync(file).mtimeMs;
  } catch (error) {
    return Date.now();
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Moved away first: of several that wait one alone succeeds, and it removes no turn but that of the dead one. */
function clear(file) {
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
    fs.rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function touch(file) {
  try {
    const now = new Date();
    fs.utimesSync(file, now, now);
  } catch (error) {
    // Gone with its folder: there is nothing to hold any more.
  }
}
