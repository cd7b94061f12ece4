/** Something wrong with a file of the content: where, what was expected, what was found, what to do. */
export interface FileError {
  /** Path as readers know it, from the project's root (`content/articles/foo.yaml`). */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  readonly expected: string;
  readonly found: string;
  /** What to do, as an imperative without a full stop. */
  readonly hint: string;
}

/** Thrown once for everything that is wrong; its message has a line for each error. */
export interface ContentError extends Error {
  readonly name: 'ContentError';
  readonly errors: readonly FileError[];
}

/** One line: `content/articles/foo.yaml:3: expected …; found …; do …`. */
export function errorLine({ file, line, expected, found, hint }: FileError): string {
  return visible(`${file}${line === undefined ? '' : `:${line}`}: expected ${expected}; found ${found}; ${hint}`);
}

/** What a terminal would obey or not show: control characters, marks of direction, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;

/** A text of which everything can be seen. */
function visible(text: string): string {
  return text.replace(UNSEEN, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}

/** The error to throw for all errors together, in order of file and line. */
export function contentError(errors: readonly FileError[]): ContentError {
  const sorted = [...errors].sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
  const error = new Error(sorted.map(errorLine).join('\n'));
  return Object.assign(error, { name: 'ContentError' as const, errors: sorted });
}

export function isContentError(error: unknown): error is ContentError {
  return error instanceof Error && error.name === 'ContentError';
}

/** In characters, of a value in an error. */
const LONGEST = 60;

/** A value as an error shows it: quoted, on one line, not longer than a line. */
export function show(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping of keys';
  // A byte order mark is white space to JavaScript, but not to whoever looks for what is wrong.
  const text = String(value).replace(/[^\S\ufeff]+/g, ' ');
  return `"${visible(text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : text)}"`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
