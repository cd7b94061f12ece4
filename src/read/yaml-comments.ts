import { isPair, isScalar, visit } from 'yaml';
import type { Document, LineCounter } from 'yaml';
import { show } from './errors.ts';
import type { FileError } from './errors.ts';

/** Keys of prose, in which # is more likely to be a part of the text than to begin a comment. */
const PROSE = new Set('why basis notes quote before after words title description'.split(' '));

/** A line that ends in a comment. */
const ENDS_IN_COMMENT = /^[^#\n]*\S[ \t]+#/m;

/** Whether a closer look is needed: comments on lines of their own are harmless. */
export const mayLoseWords = (text: string): boolean => ENDS_IN_COMMENT.test(text);

/** Values of prose of which YAML drops what follows " #" ("why: see C #4"): an error for each, since nobody would notice. */
export function lostWords(file: string, document: Document, lines: LineCounter): FileError[] {
  const errors: FileError[] = [];
  visit(document, {
    Scalar: (_, node, path) => {
      const pair = path.findLast(isPair);
      const key = pair && isScalar(pair.key) ? String(pair.key.value) : '';
      if (node.type !== 'PLAIN' || !node.comment || node.value === '' || !PROSE.has(key) || !node.range) return;
      errors.push({
        file,
        line: lines.linePos(node.range[1]).line,
        expected: `the whole of "${key}" in quotes where it has " #" in it`,
        found: `${show(node.value)}, and ${show(`#${node.comment}`)} as a comment`,
        hint: 'put the value in quotes, or the comment on a line of its own',
      });
    },
  });
  return errors;
}
