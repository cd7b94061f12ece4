import { show } from './errors.ts';
import type { FileError } from './errors.ts';

/** A comment in which a line ends; one needs space before it. */
const COMMENT = /(?:^|\s)(#.*?)\s*$/;
/** A tab before a line's first word, or between it and the dash of a list. */
const TAB = /^[ -]*\t/;

/** A line of a text, from 1. */
const lineAt = (text: string, line: number): string => text.split('\n')[line - 1] ?? '';

/** The comment in which a line of a text ends. */
export const commentOn = (text: string, line: number): string | undefined => COMMENT.exec(lineAt(text, line))?.[1];

/** The errors of a file; one about a value that is nothing but a comment says so. */
export function withComments(
  errors: readonly FileError[],
  { commentOn: commentAt }: { readonly commentOn: (line: number) => string | undefined },
): FileError[] {
  return errors.map((error) => {
    const comment = error.found === show(undefined) && error.line !== undefined ? commentAt(error.line) : undefined;
    if (comment === undefined) return error;
    return { ...error, found: `nothing but a comment (${show(comment)})`, hint: COMMENT_HINT };
  });
}

const COMMENT_HINT = 'put words that begin with # in quotes, or write the value before the comment';

/** A file with a second document in it. */
export function more(file: string, line: number): FileError {
  return {
    file,
    line,
    expected: 'one YAML document',
    found: 'a second one',
    hint: 'remove the "---" line or what follows it',
  };
}

/** A file that goes deeper than the parser can. */
const tooDeep = (file: string, line: number | undefined): FileError => ({
  file,
  ...(line === undefined ? {} : { line }),
  expected: 'YAML of a few levels',
  found: 'lists and mappings too deep within each other',
  hint: 'write the values out flat',
});

/** The parser's own words say what was found; its commonest complaints get plain advice. */
export function syntaxError(file: string, text: string, line: number | undefined, message: string): FileError {
  if (line !== undefined && TAB.test(lineAt(text, line)))
    return {
      file,
      line,
      expected: 'spaces before the first word of a line',
      found: 'a tab',
      hint: 'indent with spaces, two for each step',
    };
  if (/call stack/i.test(message)) return tooDeep(file, line);
  const found = message.replace(/\s+/g, ' ').replace(/\.$/, '');
  const hint = /alias/i.test(message) ? 'write the values out' : 'put the value in quotes or mend the indentation';
  return { file, ...(line === undefined ? {} : { line }), expected: 'well-formed YAML', found, hint };
}
