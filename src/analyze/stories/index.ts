import type { StatementEntry, Story, StoryTeller, TimelineEntry } from '../../model.ts';
import { byText } from '../order.ts';
import { sameClaims } from './claims.ts';
import { containment, shinglesOf } from './shingles.ts';

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
  const words = once.map(({ text }) => shinglesOf(text));
  const tellers = once.map((teller, i) => {
    const repeats = repeatedBy(i, once, words);
    return repeats ? { ...teller, repeats } : teller;
  });
  return [{ id: `${kind}-${item}`, kind, title, item, tellers }];
}

/** The earlier article whose words one repeats, if it does. */
function repeatedBy(
  teller: number,
  tellers: readonly StoryTeller[],
  words: readonly ReadonlySet<number>[],
): StoryTeller['repeats'] {
  const shares = tellers
    .slice(0, teller)
    .map(({ article }, i) => ({ article, share: containment(words[teller]!, words[i]!) }));
  const [most] = shares.sort((a, b) => b.share - a.share);
  return most && most.share >= REPEATED ? most : undefined;
}
