import type { Sentence } from '../../model.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Candidate } from './expression.ts';
import type { Pattern } from './pattern.ts';

const CONTEXT = 48;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** A text, and why each of its sentences may hold a date. */
export interface Asking {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly triggersIn: (sentence: Sentence) => number;
}

/** A sentence that some pattern may match, and what the patterns found in it. */
interface Asked {
  readonly sentence: Sentence;
  readonly words: string;
  readonly triggers: number;
  readonly found: Candidate[];
}

/**
 * Every expression that one of the patterns finds, for each sentence of each text that may hold one: in order, none overlapping
 * another. The longer of two overlapping matches counts, then the one whose pattern comes first. Each pattern is asked of all
 * sentences in a row, while the processor has its code at hand, which takes a quarter off finding dates.
 */
export function candidatesIn(texts: readonly Asking[], patterns: readonly Pattern[]): Candidate[][][] {
  const first = patterns.reduce((bits, { needs }) => bits | needs[0]!, 0);
  const askable = texts.map((text) => sentencesWith(first, text));
  const asked = askable.flat();
  for (const pattern of patterns)
    for (let i = 0; i < asked.length; i++) if (mayMatch(pattern, asked[i]!.triggers)) addMatches(pattern, asked[i]!);
  return askable.map((sentences) => sentences.map(({ found }) => (found.length < 2 ? found : disjoint(found))));
}

/** The sentences that have one of the first needs of the patterns: without it there is no date, whatever else there is. */
function sentencesWith(first: number, { text, sentences, triggersIn }: Asking): Asked[] {
  const asked: Asked[] = [];
  for (const sentence of sentences) {
    const triggers = triggersIn(sentence);
    if ((triggers & first) === 0) continue;
    asked.push({ sentence, words: text.slice(sentence.start, sentence.end), triggers, found: [] });
  }
  return asked;
}

function mayMatch({ needs }: Pattern, triggers: number): boolean {
  for (const group of needs) if ((group & triggers) === 0) return false;
  return true;
}

const disjoint = (found: readonly Candidate[]): Candidate[] =>
  clusters(found.toSorted((a, b) => a.start - b.start || b.end - a.end)).flatMap(longest);

/** Runs of matches in which each overlaps one before it. */
function clusters(found: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  let reach = -1;
  for (const candidate of found) {
    if (candidate.start < reach) groups.at(-1)!.push(candidate);
    else groups.push([candidate]);
    reach = Math.max(reach, candidate.end);
  }
  return groups;
}

/** Of what a longer one has taken, the first or the last character tells. */
function longest(cluster: readonly Candidate[]): readonly Candidate[] {
  if (cluster.length === 1) return cluster;
  const chosen: Candidate[] = [];
  const taken = new Set<number>();
  for (const candidate of cluster.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (taken.has(candidate.start) || taken.has(candidate.end - 1)) continue;
    for (let at = candidate.start; at < candidate.end; at++) taken.add(at);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function addMatches({ regex, read }: Pattern, { sentence, words, found }: Asked): void {
  for (const match of matchesIn(words, regex)) {
    const end = match.index + match[0].length;
    if (!bordered(words, match.index, end)) continue;
    const expression = read({
      groups: match.groups ?? {},
      words: match[0],
      before: words.slice(Math.max(0, match.index - CONTEXT), match.index),
      after: words.slice(end, end + CONTEXT),
    });
    if (expression)
      found.push({
        start: sentence.start + match.index,
        end: sentence.start + end,
        sentence: sentence.index,
        expression,
      });
  }
}

/** Letters and digits on both sides of a border belong to one word. */
function bordered(words: string, start: number, end: number): boolean {
  const inside = (at: number) => at > 0 && at < words.length && WORD.test(words[at - 1]!) && WORD.test(words[at]!);
  return !inside(start) && !inside(end);
}
