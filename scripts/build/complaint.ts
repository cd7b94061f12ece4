import { stripVTControlCharacters } from 'node:util';
import { LESS } from '../room.mjs';

/** The codes of a full disk. */
const FULL = new Set(['ENOSPC', 'EDQUOT']);
/** The codes of what may not be written. */
const LOCKED = new Set(['EACCES', 'EPERM', 'EROFS']);

/** The code of a thread that has reached its limit. */
const NO_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** The bundler tells of both in words alone. */
const FULL_MESSAGE = /No space left on device|\(os error 28\)/;
const LOCKED_MESSAGE = /Failed to write file.*(?:Permission denied|Read-only file system)/s;

interface Told {
  readonly message: string;
  readonly code?: string;
  readonly path?: string;
  readonly cause?: unknown;
  /** Of an error while a page was made: the file of the page. */
  readonly id?: string;
  readonly loc?: { readonly file?: string; readonly line?: number };
}

/** What to tell of a build that failed: what, where, what to do. `out` is the folder that stays as it was. */
export function complaint(error: unknown, out: string): string {
  const chain = causes(error);
  const stays = `${out} is as it was.`;
  // A list of all that is wrong with the content says everything itself.
  const list = chain.find(({ message }) => /^The content has mistakes:\n/.test(message));
  if (list) return `${list.message}\n${stays}`;
  const full = chain.find(({ code, message }) => FULL.has(code ?? '') || FULL_MESSAGE.test(message));
  if (full)
    return `No space is left on the disk${at(placeOf(full))}: free some and run the same command again. ${stays}`;
  const locked = chain.find(({ code, message }) => LOCKED.has(code ?? '') || LOCKED_MESSAGE.test(message));
  if (locked)
    return `No permission to write${at(placeOf(locked))} (${locked.code ?? 'read-only'}): allow it and run the same command again. ${stays}`;
  if (chain.some(({ code }) => code === NO_MEMORY)) return `A thread may not take more memory. ${LESS} ${stays}`;
  const [first = { message: String(error) }] = chain;
  const { file = first.id, line } = first.loc ?? {};
  const where = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
  const message = oneLine(first.message).replace(/\.$/, '');
  return `The build failed: ${message}${where}. FLANKWATCH_TRACE=1 tells where in the program. ${stays}`;
}

/** An error and what it came from, the outermost first. */
function causes(error: unknown): Told[] {
  const chain: Told[] = [];
  for (let one = error; one instanceof Error && !chain.includes(one); one = one.cause) chain.push(one);
  return chain;
}

const placeOf = ({ path, message }: Told): string | undefined =>
  path ?? /Failed to write file in (\S+)/.exec(message)?.[1];

const at = (path: string | undefined): string => (path === undefined ? '' : ` at ${path}`);

/** Without colours, and without where in another program it came to light. */
const oneLine = (text: string): string =>
  stripVTControlCharacters(text)
    .replace(/Stack backtrace:.*/s, '')
    .trim()
    .replace(/\s+/g, ' ');
