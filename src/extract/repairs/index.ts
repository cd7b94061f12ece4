import type { Article, Quote, Repair, Span } from '../../model.ts';
import { overlap } from '../../text/spans.ts';
import { groundOf, locate, type Fault, type Ground } from '../corrections/anchors.ts';
import { repairsByRule } from './by-rule.ts';

/** A repair as an editor writes it into the sidecar of its article. */
export interface WrittenRepair {
  readonly quote: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly all?: true | undefined;
  readonly to: string;
  readonly why?: string | undefined;
}

/** Why a repair cannot be made. */
export interface RepairProblem extends Omit<Fault, 'other' | 'unknown'> {
  /** Which one of the list. */
  readonly index: number;
  /** The one that it crosses. */
  readonly other?: number;
}

type Trouble = Omit<RepairProblem, 'index'>;

export interface Repaired {
  readonly article: Article;
  readonly problems: readonly RepairProblem[];
}

/** A repair in its place, with its number in the list. */
interface Placed extends Repair {
  readonly index: number;
}

/** The article with its repairs: the editor's, and those of the rules wherever the editor has said nothing else. */
export function repaired(article: Article, written: readonly WrittenRepair[] = []): Repaired {
  const byRule = isEnglish(article) ? repairsByRule(article.text, article.sentences) : [];
  const ground = written.length > 0 ? groundOf(article) : undefined;
  const placed: Placed[] = [];
  const problems: RepairProblem[] = [];
  for (const [index, one] of written.entries()) {
    const found = placesOf(one, index, ground!, byRule);
    if ('fault' in found) problems.push({ index, ...found.fault });
    else {
      const other = placed.find((earlier) => found.placed.some((repair) => overlap(earlier, repair)));
      if (other) problems.push({ index, other: other.index, ...CROSSED });
      else placed.push(...found.placed);
    }
  }
  const own = placed.map(({ index: _, ...repair }): Repair => repair);
  const rest = own.length > 0 ? repairsByRuleBeside(article, own) : byRule;
  const repairs = [...own, ...rest].sort((a, b) => a.start - b.start);
  return { article: repairs.length > 0 ? { ...article, repairs } : article, problems };
}

const CROSSED: Trouble = {
  key: 'quote',
  expected: 'one repair of the same words',
  found: 'another one',
  hint: 'make one of the two, or quote fewer words',
};

/** The rules know English; other languages set their marks and spaces otherwise. */
const isEnglish = ({ language }: Article): boolean => /^(?:en|und)\b/.test(language);

/** What the rules repair in what the editor leaves. */
function repairsByRuleBeside(article: Article, own: readonly Repair[]): Repair[] {
  if (!isEnglish(article)) return [];
  const gaps = article.sentences.flatMap((sentence) => without(sentence, own));
  return repairsByRule(article.text, gaps);
}

function without(sentence: Span, repairs: readonly Repair[]): Span[] {
  const inside = repairs.filter((repair) => overlap(sentence, repair)).toSorted((a, b) => a.start - b.start);
  const starts = [sentence.start, ...inside.map(({ end }) => end)];
  const ends = [...inside.map(({ start }) => start), sentence.end];
  return starts.map((start, i) => ({ start, end: ends[i]! })).filter(({ start, end }) => start < end);
}

function placesOf(
  { to, why, ...anchor }: WrittenRepair,
  index: number,
  ground: Ground,
  byRule: readonly Repair[],
): { placed: Placed[] } | { fault: Trouble } {
  const { article } = ground;
  const located = locate(ground, quoteOf(article, anchor));
  if ('fault' in located) return { fault: ofRepair(located.fault) };
  const placed = located.spans.map(({ start, end }): Placed => {
    const text = article.text.slice(start, end);
    const asPrinted = onOneLine(text) === onOneLine(to);
    return { index, start, end, text, to: asPrinted ? text : to, by: 'editor', ...(why && { why }) };
  });
  if (placed.some((one) => !article.sentences.some(({ start, end }) => start <= one.start && one.end <= end)))
    return { fault: beyondSentence(anchor.quote) };
  const idle = placed.some((one) => one.text === one.to && !byRule.some((rule) => overlap(rule, one)));
  return idle ? { fault: changesNothing(to) } : { placed };
}

function quoteOf({ id }: Article, { quote, before, after, all }: Omit<WrittenRepair, 'to' | 'why'>): Quote {
  return { article: id, quote, ...(before && { before }), ...(after && { after }), ...(all && { all }) };
}

const onOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The same as of a correction's quote, said of a repair. */
function ofRepair({ key, expected, found, hint }: Fault): Trouble {
  return { key, expected, found, hint: hint.replaceAll('correction', 'repair') };
}

const beyondSentence = (quote: string): Trouble => ({
  key: 'quote',
  expected: 'words of one sentence',
  found: `"${quote}", which goes on into the next`,
  hint: 'write a repair for each sentence',
});

const changesNothing = (to: string): Trouble => ({
  key: 'to',
  expected: 'other words than the article has, or the same where a rule repairs them',
  found: `"${to}", which changes nothing`,
  hint: 'write what is to be read there, or remove the repair',
});
