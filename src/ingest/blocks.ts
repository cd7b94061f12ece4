import type { Block } from '../model.ts';
import { trimSpan } from '../text/spans.ts';
import { isDateline } from './dateline.ts';
import { findAllLeftovers, type Leftovers } from './leftovers.ts';
import { isProse, linesOf, withoutCredits } from './lines.ts';
import type { Line } from './lines.ts';
import { looksLikeTitle, parseHeadline, repeatsOf, repeatsTitle } from './title.ts';
import type { Headline } from './title.ts';

/** The blocks of an article and the headline it prints, if it prints one. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly headline?: Headline;
}

const BY_LOOKS = 'first line without a full stop';
const BY_EDITOR = 'the headline that the editor gives';
const LONGEST_HEADING = 80;
/** Headings stand above text, or above one more heading; in a longer run of short lines they are a list. */
const HEADINGS_IN_A_ROW = 2;

/**
 * Every non-empty line becomes a block with its role: title, heading, paragraph or leftover of the web page. A credit at
 * the end of a line is a block of its own. Of several texts, one step after the other.
 */
export function pagesOf(texts: readonly { readonly text: string; readonly title: string | undefined }[]): Page[] {
  const lines = texts.map(({ text }) => linesOf(text).flatMap(withoutCredits));
  const leftovers = findAllLeftovers(lines.map((all) => all.map((line) => line.text)));
  return texts.map(({ text, title }, i) => pageOf(text, lines[i]!, leftovers[i]!, title));
}

function pageOf(text: string, lines: readonly Line[], leftovers: Leftovers, title: string | undefined): Page {
  const own = leftovers.map((leftover, i): Block | undefined => {
    const { start, end } = lines[i]!;
    return leftover && { start, end, role: 'leftover', leftover: leftover.kind, rule: leftover.rule };
  });
  const at = titleLine(lines, own, title);
  const headline = at === undefined ? undefined : headlineAt(lines, at);
  const titles = [title, headline?.title].filter((name) => name !== undefined);
  const blocks = withHeadings(lines, roles(lines, own, at, titles));
  return headline ? { blocks: blocks.flatMap((block) => withoutSite(block, text, headline)), headline } : { blocks };
}

/** The name of the site beside a headline is furniture of the page: a block of its own. */
function withoutSite(block: Block, text: string, { title, site }: Headline): Block[] {
  if (block.role !== 'title' || site === undefined) return [block];
  const offset = text.slice(block.start, block.end).indexOf(title);
  if (offset < 0) return [block];
  const [start, end] = [block.start + offset, block.start + offset + title.length];
  const furniture = [
    trimSpan(text, { start: block.start, end: start }),
    trimSpan(text, { start: end, end: block.end }),
  ].flatMap((span): Block[] =>
    span.start < span.end
      ? [{ ...span, role: 'leftover', leftover: 'source-line', rule: 'name of the site beside the headline' }]
      : [],
  );
  return [...furniture, { ...block, start, end }].sort((a, b) => a.start - b.start);
}

/**
 * The author's first line, if it can be a headline and has text below it; where the editor gives the title, the line
 * that has it.
 */
function titleLine(lines: readonly Line[], own: readonly (Block | undefined)[], title?: string): number | undefined {
  const first = lines.findIndex((line, i) => !own[i] && !isDateline(line.text));
  const below = lines.some((_, i) => i > first && !own[i]);
  const at = first >= 0 && below && looksLikeTitle(lines[first]!.text) ? first : undefined;
  if (title === undefined || (at !== undefined && repeatsTitle(headlineAt(lines, at).title, title))) return at;
  const repeats = repeatsOf(title);
  const given = lines.findIndex((line, i) => !own[i] && repeats(line.text) === 'whole');
  return given >= 0 ? given : at;
}

function headlineAt(lines: readonly Line[], at: number): Headline {
  const below = lines.slice(at + 1).map((line) => line.text);
  return parseHeadline(lines[at]!.text, below);
}

/** What a line is apart from its neighbours below: headline, headline repeated, or text. */
function roles(
  lines: readonly Line[],
  own: readonly (Block | undefined)[],
  at: number | undefined,
  titles: readonly string[],
): Block[] {
  const repeats = at === undefined ? [] : titles.map(repeatsOf);
  const prose = lines.findIndex((line, i) => i !== at && !own[i] && isProse(line.text));
  return lines.map(({ start, end, text }, i): Block => {
    if (own[i]) return own[i];
    if (i === at) return { start, end, role: 'title', rule: looksLikeTitle(text) ? BY_LOOKS : BY_EDITOR };
    const said = repeats.map((repeat) => repeat(text));
    if (said.includes('whole') || (said.includes('part') && i < prose))
      return { start, end, role: 'repeat', rule: 'headline repeated' };
    return { start, end, role: 'paragraph', rule: isDateline(text) ? 'dateline' : 'line of text' };
  });
}

function withHeadings(lines: readonly Line[], blocks: readonly Block[]): Block[] {
  let shortBelow = Infinity;
  const upwards = blocks.toReversed().map((block, below): Block => {
    const i = blocks.length - 1 - below;
    const isShort = block.rule === 'line of text' && looksLikeHeading(lines[i]!.text);
    const heading = isShort && shortBelow < HEADINGS_IN_A_ROW;
    if (block.role === 'paragraph') shortBelow = isShort ? shortBelow + 1 : 0;
    const { start, end } = block;
    return heading ? { start, end, role: 'heading', rule: 'short line above a paragraph' } : block;
  });
  return upwards.reverse();
}

function looksLikeHeading(line: string): boolean {
  return (
    line.length <= LONGEST_HEADING && /^["'“‘«(]*[\p{Lu}\p{N}]/u.test(line) && /[\p{L}\p{N})%][”"’']?$/u.test(line)
  );
}
