import { NEWS_LABELS, OUTLET_WORDS } from '../lexicon/leftovers/outlets.ts';
import { fold } from '../text/fold.ts';
import { matchesIn } from '../text/matches.ts';
import { trailingDate } from './dateline.ts';

/** A headline and the name of the site that some pages print with it ("Hebrew News – …", "… | BBC News"). */
export interface Headline {
  readonly title: string;
  readonly site?: string;
}

const LONGEST_TITLE = 140;
const LONGEST_OPENING = 90;
const SEPARATOR = /\s+[–—|·»-]\s+|\s*\|\s*/g;
const ABBREVIATED = /(?:\b\p{Lu}\.(?:\p{Lu}\.)+|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|St|No|vs)\.)$/u;

/** Whether a line can be a headline: short and without the full stop, comma or colon of running text. */
export function looksLikeTitle(line: string): boolean {
  if (line.length >= LONGEST_TITLE || !/\p{L}/u.test(line)) return false;
  return !/[.,;:]["'”’»)\]]*$/.test(line) || ABBREVIATED.test(line) || line.endsWith('...');
}

/**
 * Parts the name of a site from a headline: where the rest of the line is repeated below it, where the name stands
 * behind a vertical bar, or where it is a short run of capitalised words with one that outlets are named by. A date
 * with its weekday at the end of the line is no part of the headline either.
 */
export function parseHeadline(printed: string, below: readonly string[]): Headline {
  const line = printed.slice(0, trailingDate(printed)?.start);
  const marks = matchesIn(line, SEPARATOR).map(({ 0: mark, index }) => ({
    bar: mark.includes('|'),
    head: line.slice(0, index),
    tail: line.slice(index + mark.length),
  }));
  // A mark at an end of the line parts nothing from nothing.
  const splits = marks.filter(({ head, tail }) => bare(head) !== '' && bare(tail) !== '');
  const longer = longerThan(line.length);
  const repeated = new Set(splits.length > 0 ? below.filter((other) => !longer(other)).map(bare) : []);
  for (const { head, tail } of splits) {
    if (repeated.has(bare(tail))) return { title: tail, site: head };
    if (repeated.has(bare(head))) return { title: head, site: tail };
  }
  const [first, last] = [splits[0], splits.at(-1)];
  if (last && isOutlet(last.tail, last.bar)) return { title: last.head, site: last.tail };
  if (first && isOutlet(first.head, first.bar)) return { title: first.tail, site: first.head };
  return { title: line };
}

/** Whether a line below the headline says it again, as a whole or one of its parts ("X: Y" as "X" and "Y"). */
export const repeatsTitle = (line: string, title: string): Repeat | undefined => repeatsOf(title)(line);

export type Repeat = 'whole' | 'part';

/** The same question, for asking it of many lines. */
export function repeatsOf(title: string): (line: string) => Repeat | undefined {
  const whole = bare(title);
  const longer = longerThan(whole.length);
  const titles = title.split(/:\s+|\s+[–—|-]\s+/);
  const parts = titles.length < 2 ? NONE : runsOf(titles.map(bare));
  return (line) => {
    const key = longer(line) ? '' : bare(line);
    if (key === '') return undefined;
    if (key === whole) return 'whole';
    return parts.has(key) && key.includes(' ') && !/[.!?]$/.test(line) ? 'part' : undefined;
  };
}

const NONE: ReadonlySet<string> = new Set();

/** One or more neighbouring parts of a headline. */
function runsOf(parts: readonly string[]): Set<string> {
  const runs = parts.flatMap((_, i) => parts.slice(i).map((_, j) => parts.slice(i, i + j + 1).join(' ')));
  return new Set(runs.map((run) => run.replace(/ +/g, ' ').trim()));
}

/** The first words of an article that prints no headline, cut between words. */
export function openingOf(line: string): string {
  if (line.length <= LONGEST_OPENING) return line;
  const cut = line.slice(0, LONGEST_OPENING + 1);
  const end = cut.search(/\s\S*$/);
  return `${line.slice(0, end > 0 ? end : LONGEST_OPENING).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** Whether a line has more plain letters and digits than a headline of such a length: it cannot be that headline. */
const longerThan =
  (length: number) =>
  (line: string): boolean => {
    let plain = 0;
    for (let i = 0; i < line.length && plain <= length; i++) if (isPlain(line.charCodeAt(i))) plain++;
    return plain > length;
  };

/** ASCII letters and digits. */
const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** Most text, once folded: letters of all alphabets need not be told from other characters there. */
const ASCII = /^[\x00-\x7f]*$/;

/** Letters and digits only, folded: what is left when quotes, colons and capitals are not minded. */
function bare(text: string): string {
  const folded = fold(text);
  return folded.replace(ASCII.test(folded) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Whether a part of a headline names an outlet. */
export function isOutlet(name: string, sure = false): boolean {
  const words = name.split(/\s+/);
  if (words.length > 4 || !words.every((word) => /^[\p{Lu}\p{N}]|^(?:the|of|and|on|&)$/u.test(word) || isDomain(word)))
    return false;
  if (sure || isDomain(name)) return true;
  const last = fold(words.at(-1)!);
  return OUTLET_WORDS.has(last) && !(last === 'news' && words.length === 2 && NEWS_LABELS.has(fold(words[0]!)));
}

function isDomain(word: string): boolean {
  return /^(?:[\w-]+\.)+[a-z]{2,}$/i.test(word);
}
