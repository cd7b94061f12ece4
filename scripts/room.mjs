/** How much memory Node may take, and what to do where that is too little. */
import os from 'node:os';

/** What helps. */
export const LESS =
  'Have other programs end, let FLANKWATCH_WORKERS=1 build on one thread, with less memory, or set another limit in MB, as in NODE_OPTIONS=--max-old-space-size=6000.';
const LACKS = {
  SIGABRT: `Node has given up, most likely since it may not take more memory. ${LESS}`,
  SIGKILL: `The system has ended Node, most likely since memory ran out. ${LESS}`,
};

/**
 * What to tell of a Node that was ended by a signal, where that is what Node or the system does for want of memory.
 *
 * @param {string | null} signal
 * @returns {string | undefined}
 */
export const lackOfMemory = (signal) => LACKS[signal];

/** In MB: Node takes four times as much for what has just been made where it can, and is hardly faster for it. */
const YOUNG = 16;

/**
 * Node by itself stops at some 4 GB, which tens of thousands of articles may need; half of the machine's memory is ours.
 *
 * @param {string[]} args arguments of Node
 * @returns {string[]} the same with limits, as far as nobody has set others
 */
export function roomFor(args) {
  const given = `${process.env['NODE_OPTIONS'] || ''} ${args.join(' ')}`;
  const isSet = (limit) => new RegExp(limit.replace(/-/g, '.')).test(given);
  const half = Math.floor(machineMemory() / 2 / 1024 / 1024);
  return [].concat(
    isSet('max-semi-space-size') ? [] : `--max-semi-space-size=${YOUNG}`,
    isSet('max-old-space-size') || half < 4096 ? [] : `--max-old-space-size=${half}`,
    args,
  );
}

/** What a container may take at most counts, not what its machine has. */
function machineMemory() {
  const most = process.constrainedMemory ? process.constrainedMemory() : 0;
  return most > 0 ? Math.min(most, os.totalmem()) : os.totalmem();
}
