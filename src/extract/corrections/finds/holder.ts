import type { Article, Mention, NameMention, Span } from '../../../model.ts';

/** The mention of a person that is nearest to the words, in their sentence or else in their line. */
export function holderOf(
  words: Span,
  mentions: readonly Mention[],
  isMeant: (one: NameMention) => boolean,
  { sentences, blocks }: Article,
): NameMention | undefined {
  const people = mentions.filter((one): one is NameMention => one.kind === 'person' && isMeant(one));
  const around = [sentences, blocks].map((all) =>
    all.find(({ start, end }) => start <= words.start && words.end <= end),
  );
  const near = around.flatMap((span) => {
    const inside = people.filter((one) => span && span.start <= one.start && one.end <= span.end);
    return inside.length > 0 ? [inside] : [];
  })[0];
  const gap = (one: Span): number => Math.max(one.start - words.end, words.start - one.end);
  return near?.toSorted((a, b) => gap(a) - gap(b))[0];
}
