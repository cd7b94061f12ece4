/** The codes of a full disk. */
const FULL = new Set(['ENOSPC', 'EDQUOT']);
/** The codes of what may not be written. */
const LOCKED = new Set(['EACCES', 'EPERM', 'EROFS']);

interface Told {
  readonly message: string;
  readonly code?: string;
  readonly path?: string;
  readonly cause?: unknown;
  readonly loc?: { readonly file?: string; readonly line?: number };
}

/** What to tell of a build that failed: what, where, what to do. `out` is the folder that stays as it was. */
export function complaint(error: unknown, out: string): string {
  const chain = causes(error);
  const stays = `${out} is as it was.`;
  // A list of all that is wrong with the content says everything itself.
  const list = chain.find(({ message }) => /^The content has mistakes:\n/.test(message));
  if (list) return `${list.message}\n${stays}`;
  const full = chain.find(({ code }) => FULL.has(code ?? ''));
  if (full) return `No space is left on the disk${at(full.path)}: free some and run the same command again. ${stays}`;
  const locked = chain.find(({ code }) => LOCKED.has(code ?? ''));
  if (locked)
    return `No permission to write${at(locked.path)} (${locked.code}): allow it and run the same command again. ${stays}`;
  const [first = { message: String(error) }] = chain;
  const { file, line } = first.loc ?? {};
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

const at = (path: string | undefined): string => (path === undefined ? '' : ` at ${path}`);

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
