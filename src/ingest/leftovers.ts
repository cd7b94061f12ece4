import { TRANSLITERATED_GIVEN_NAMES } from '../lexicon/given-names-more.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { AUTHOR_LINE } from '../lexicon/leftovers/authors.ts';
import { COMMENT_PARTS, COMMENTER } from '../lexicon/leftovers/comments.ts';
import { LEFTOVER_RULES } from '../lexicon/leftovers/index.ts';
import type { LeftoverRule } from '../lexicon/leftovers/parts.ts';
import type { LeftoverKind } from '../model.ts';
import { fold } from '../text/fold.ts';
import { firstFitting, ruleSet, type RuleSet } from './leftover-rules.ts';
import { isProse } from './lines.ts';
import { namesIn, type Naming } from './naming.ts';

/** Why a line is a leftover of the web page. */
export interface Leftover {
  readonly kind: LeftoverKind;
  readonly rule: string;
}

/** For each line, in order, why it is one; undefined for the author's own text. */
export type Leftovers = readonly (Leftover | undefined)[];

const rulesAt = (...places: LeftoverRule['where'][]): RuleSet =>
  ruleSet(LEFTOVER_RULES.filter(({ where }) => places.includes(where)));

const ANYWHERE = rulesAt('anywhere');
const TOP = rulesAt('top', 'edges');
const END = rulesAt('end', 'edges');
const KICKER = rulesAt('kicker');

/** A longer line is running text whatever it says. */
const LONGEST = 1000;

/**
 * For each line of a page why it is a leftover of the web page; undefined for the author's own text. A line is one
 * only as a whole, by a named rule, and where the rule asks for it only at the top or the end of the page.
 */
export const findLeftovers = (lines: readonly string[]): Leftovers => findAllLeftovers([lines])[0]!;

/** The same of several pages, step by step. */
export function findAllLeftovers(pages: readonly (readonly string[])[]): Leftovers[] {
  const sure = pages.map((lines): Leftovers => lines.map((line) => byRule(line, ANYWHERE)));
  return [withTop, withEnd, withComments, withLinks].reduce(
    (found, step) => found.map((leftovers, i) => step(pages[i]!, leftovers)),
    sure,
  );
}

function byRule(line: string, set: RuleSet, isKnown = (_: string) => false): Leftover | undefined {
  if (line.length > LONGEST) return undefined;
  const found = firstFitting(line, set, ({ stranger }) => stranger === true && isKnown(surnameOf(line)));
  return found && { kind: found.kind, rule: found.rule };
}

/** The second word of a line that begins with a person's name, folded. */
function surnameOf(line: string): string {
  return fold(/^[^\p{L}]*\S+\s+([\p{L}\p{M}'’-]+)/u.exec(line)?.[1] ?? '');
}

/** The name of a section is one only above a headline; alone it is the headline. */
function withTop(lines: readonly string[], found: Leftovers): Leftovers {
  const result = [...found];
  let top = 0;
  for (; top < lines.length; top++) {
    result[top] ??= byRule(lines[top]!, TOP);
    if (!result[top] && isProse(lines[top]!)) break;
  }
  const headline = (i: number) => i < top && !result[i] && !byRule(lines[i]!, KICKER);
  const first = result.indexOf(undefined);
  const whoElse = namesIn(lines);
  return result.map((leftover, i) => {
    if (leftover || i >= top) return leftover;
    if (headline(i + 1)) return byRule(lines[i]!, KICKER);
    const caption = result[i + 1]?.kind === 'credit';
    return first < i && !caption && isAuthor(lines[i]!, whoElse)
      ? { kind: 'byline', rule: 'name of the author' }
      : undefined;
  });
}

/** "Jane Doe in Kyiv" below a headline: given name and surname of somebody whom no other line names. */
function isAuthor(line: string, named: Naming): boolean {
  if (!AUTHOR_LINE.test(line) || !isGivenName(fold(/^\S+/.exec(line)![0]))) return false;
  return named(surnameOf(line)).everyLine === line;
}

const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word) || TRANSLITERATED_GIVEN_NAMES.has(word);

/** Walks up from the last line as long as lines are leftovers or too short to be running text. */
function withEnd(lines: readonly string[], found: Leftovers): Leftovers {
  const result = [...found];
  const named = namesIn(lines.map((line, i) => (found[i] ? '' : line)));
  for (let i = lines.length - 1; i > 0; i--) {
    result[i] ??= byRule(lines[i]!, END, (name) => named(name).first < i);
    if (!result[i] && isProse(lines[i]!)) break;
  }
  return result;
}

/** Below the last running text, what belongs to the comments once they are open: form fields, writers, comments. */
function withComments(lines: readonly string[], found: Leftovers): Leftovers {
  const commenter = lines.findIndex((line, i) => !found[i] && line.endsWith(':') && COMMENTER.test(line));
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
function withLinks(lines: readonly string[], found: Leftovers): Leftovers {
  const end = lastProse(lines, found, lines.length);
  const open = found.findIndex((leftover, i) => i > end && leftover?.rule === 'heading of related links');
  if (open < 0) return found;
  return found.map((leftover, i) =>
    leftover || i < open ? leftover : { kind: 'related', rule: 'headline under related links' },
  );
}

function lastProse(lines: readonly string[], found: Leftovers, before: number): number {
  return found.findLastIndex((leftover, i) => i < before && !leftover && isProse(lines[i]!));
}
