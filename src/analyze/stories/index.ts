import type { StatementEntry, Story, StoryTeller, TimelineEntry } from '../../model.ts';
import { byText } from '../order.ts';
import { sameClaims } from './claims.ts';
import { shinglesOf } from './shingles.ts';

/** From this share of its words on a sentence repeats another. */
const REPEATED = 0.5;

/**
 * What several articles tell: dated events with several sources, and claims of one speaker. Who was first, who only repeats
 * whose words, who names a source. Statements and sources are in order of publication.
 */
export function toStories(timeline: readonly TimelineEntry[], statements: readonly StatementEntry[]): Story[] {
  const bySentence = Map.groupBy(statements, ({ article, sentence }) => `${article} ${sentence}`);
  const events = timeline.flatMap((entry): Story[] => {
    const tellers = entry.sources.map(({ article, sentence, sentenceText }): StoryTeller => {
      const [told] = bySentence.get(`${article} ${sentence}`) ?? [];
      const source = told?.source ?? told?.speaker;
      return { article, sentence, text: sentenceText, ...(source !== undefined && { source }) };
    });
    return told('event', entry.id, entry.title, tellers);
  });
  const claims = sameClaims(statements).flatMap((same) =>
    told(
      'claim',
      same[0]!.id,
      same[0]!.text,
      same.map(({ article, sentence, text, speaker }) => ({ article, sentence, text, source: speaker! })),
    ),
  );
  return [...events, ...claims].sort((a, b) => b.tellers.length - a.tellers.length || byText(a.id, b.id));
}

/** A story, where more than one article tells it; each article once. */
function told(kind: Story['kind'], item: string, title: string, all: readonly StoryTeller[]): Story[] {
  const once = [...Map.groupBy(all, ({ article }) => article).values()].map(([first]) => first!);
  if (once.length < 2) return [];
  const repeats = repeatedBy(once.map(({ text }) => shinglesOf(text)));
  const tellers = once.map((teller, i) => {
    const [earlier, share] = repeats[i] ?? [];
    return earlier === undefined ? teller : { ...teller, repeats: { article: once[earlier]!.article, share: share! } };
  });
  return [{ id: `${kind}-${item}`, kind, title, item, tellers }];
}

/**
 * For each of some sentences the earlier one whose words it repeats most, and their share; goes from shingle to sentence,
 * since what thousands tell would have too many pairs.
 */
function repeatedBy(
  sentences: readonly ReadonlySet<number>[],
): (readonly [earlier: number, share: number] | undefined)[] {
  const having = new Map<number, number[]>();
  return sentences.map((words, place) => {
    const shared = new Map<number, number>();
    for (const shingle of words) {
      const earlier = having.get(shingle);
      for (const other of earlier ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (earlier) earlier.push(place);
      else having.set(shingle, [place]);
    }
    const [most] = [...shared]
      .map(([other, count]) => [other, count / Math.min(words.size, sentences[other]!.size)] as const)
      .filter(([, share]) => share >= REPEATED)
      .sort(([one, more], [other, less]) => less - more || one - other);
    return most;
  });
}
