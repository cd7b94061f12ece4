import type { Sentence } from '../../model.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Candidate } from './expression.ts';
import type { Pattern } from './pattern.ts';

const CONTEXT = 48;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Every expression that one of the patterns finds in the sentence: in order, none overlapping another. The longer of two
 * overlapping matches counts, then the one whose pattern comes first.
 */
export function candidatesIn(
  text: string,
  sentence: Sentence,
  patterns: readonly Pattern[],
  triggers: number,
): Candidate[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: Candidate[] = [];
  for (const pattern of patterns) if (mayMatch(pattern, triggers)) found.push(...matchesOf(pattern, words, sentence));
  if (found.length < 2) return found;
  return clusters(found.sort((a, b) => a.start - b.start || b.end - a.end)).flatMap(longest);
}

function mayMatch({ needs }: Pattern, triggers: number): boolean {
  for (const group of needs) if ((group & triggers) === 0) return false;
  return true;
}

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

function matchesOf({ regex, read }: Pattern, words: string, sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
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
  return found;
}

/** Letters and digits on both sides of a border belong to one word. */
function bordered(words: string, start: number, end: number): boolean {
  const inside = (at: number) => at > 0 && at < words.length && WORD.test(words[at - 1]!) && WORD.test(words[at]!);
  return !inside(start) && !inside(end);
}
