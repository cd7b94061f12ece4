import { COMMENT_PARTS, COMMENTER, LEFTOVER_RULES } from '../lexicon/leftovers.ts';
import type { LeftoverRule } from '../lexicon/leftovers.ts';
import type { LeftoverKind } from '../model.ts';
import { fold } from '../text/fold.ts';
import { isProse } from './lines.ts';

/** Why a line is a leftover of the web page. */
export interface Leftover {
  readonly kind: LeftoverKind;
  readonly rule: string;
}

type Found = readonly (Leftover | undefined)[];

/** A longer line is running text whatever it says. */
const LONGEST = 1000;

/**
 * For each line, in order, why it is a leftover of the web page; undefined for the author's own text. A line is one
 * only as a whole, by a named rule, and where the rule asks for it only at the top or the end of the page.
 */
export function findLeftovers(lines: readonly string[]): Found {
  const sure = lines.map((line) => byRule(line, ['anywhere']));
  return withLinks(lines, withComments(lines, withEnd(lines, withTop(lines, sure))));
}

function byRule(
  line: string,
  places: readonly LeftoverRule['where'][],
  isKnown = (_: string) => false,
): Leftover | undefined {
  if (line.length > LONGEST) return undefined;
  const found = LEFTOVER_RULES.find(
    ({ where, pattern, stranger }) =>
      places.includes(where) && pattern.test(line) && !(stranger && isKnown(surnameOf(line))),
  );
  return found && { kind: found.kind, rule: found.rule };
}

/** The second word of a line that begins with a person's name, folded. */
function surnameOf(line: string): string {
  return fold(/^[^\p{L}]*\S+\s+([\p{L}\p{M}'’-]+)/u.exec(line)?.[1] ?? '');
}

/** The name of a section is one only above a headline; alone it is the headline. */
function withTop(lines: readonly string[], found: Found): Found {
  const prose = lines.findIndex((line, i) => !found[i] && isProse(line));
  const top = prose < 0 ? lines.length : prose;
  const result = found.map((leftover, i) => leftover ?? (i < top ? byRule(lines[i]!, ['top', 'edges']) : undefined));
  const headline = (i: number) => i < top && !result[i] && !byRule(lines[i]!, ['kicker']);
  return result.map(
    (leftover, i) => leftover ?? (headline(i + 1) && i < top ? byRule(lines[i]!, ['kicker']) : undefined),
  );
}

/** Walks up from the last line as long as lines are leftovers or too short to be running text. */
function withEnd(lines: readonly string[], found: Found): Found {
  const result = [...found];
  for (let i = lines.length - 1; i > 0; i--) {
    const isKnown = (name: string) => lines.some((line, j) => j < i && !result[j] && fold(line).includes(name));
    result[i] ??= byRule(lines[i]!, ['end', 'edges'], isKnown);
    if (!result[i] && isProse(lines[i]!)) break;
  }
  return result;
}

/** Below the last running text, what belongs to the comments once they are open: form fields, writers, comments. */
function withComments(lines: readonly string[], found: Found): Found {
  const commenter = lines.findIndex((line, i) => !found[i] && COMMENTER.test(line));
  const end = lastProse(lines, found, commenter < 0 ? lines.length : commenter);
  const open = end < 0 ? -1 : found.findIndex((leftover, i) => i > end && leftover?.kind === 'comments');
  if (open < 0) return found;
  let written = false;
  return found.map((leftover, i) => {
    if (leftover || i < open) return leftover;
    written ||= COMMENTER.test(lines[i]!);
    if (COMMENT_PARTS.test(lines[i]!)) return { kind: 'comments', rule: 'comment form' };
    return written ? { kind: 'comments', rule: 'comment of a reader' } : undefined;
  });
}

/** Below the last running text, headlines under a heading of related links. */
function withLinks(lines: readonly string[], found: Found): Found {
  const end = lastProse(lines, found, lines.length);
  const open = found.findIndex((leftover, i) => i > end && leftover?.rule === 'heading of related links');
  if (open < 0) return found;
  return found.map((leftover, i) =>
    leftover || i < open ? leftover : { kind: 'related', rule: 'headline under related links' },
  );
}

function lastProse(lines: readonly string[], found: Found, before: number): number {
  return found.findLastIndex((leftover, i) => i < before && !leftover && isProse(lines[i]!));
}
