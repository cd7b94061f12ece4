import type { StatementEntry } from '../../model.ts';
import { areAlike, longWords } from '../timeline/alike.ts';

/** A word that so many statements of one speaker have tells none apart. */
const COMMON = 30;

/**
 * Statements of one speaker in several articles that say the same in nearly the same words, in groups. Only those are
 * compared that share a word which few others have.
 */
export function sameClaims(statements: readonly StatementEntry[]): StatementEntry[][] {
  const bySpeaker = Map.groupBy(
    statements.filter(({ speaker }) => speaker !== undefined),
    ({ speaker }) => speaker,
  );
  return [...bySpeaker.values()]
    .flatMap(groupsOf)
    .filter((group) => new Set(group.map(({ article }) => article)).size > 1);
}

function groupsOf(statements: readonly StatementEntry[]): StatementEntry[][] {
  const words = statements.map(({ text }) => longWords(text));
  const byWord = Map.groupBy(
    words.flatMap((own, i) => Array.from(own, (word) => ({ word, i }))),
    ({ word }) => word,
  );
  const leader = statements.map((_, i) => i);
  const leaderOf = (i: number): number => {
    let at = i;
    while (leader[at] !== at) at = leader[at]!;
    return at;
  };
  for (const sharing of byWord.values()) {
    if (sharing.length < 2 || sharing.length > COMMON) continue;
    for (const [at, { i }] of sharing.entries())
      for (const { i: j } of sharing.slice(at + 1))
        if (leaderOf(i) !== leaderOf(j) && areAlike(words[i]!, words[j]!)) leader[leaderOf(j)] = leaderOf(i);
  }
  return [...Map.groupBy(statements, (_, i) => leaderOf(i)).values()].filter(({ length }) => length > 1);
}
