import { isAlike, sharedWords } from './alike.ts';
import type { Dated } from './dated.ts';

/**
 * Of expressions for the same time, those that tell of the same event together: each joins the first group in which one
 * tells of the same. Goes from what they have in common to the expressions, for of a day of which thousands of articles
 * tell there would be millions of pairs.
 */
export function joined(dated: readonly Dated[]): Dated[][] {
  const groups: Dated[][] = [];
  const groupOf: number[] = [];
  const withMark = new Map<string, number>();
  // Counting goes through numbers alone: these lists are the longest there are.
  const words = sharers(dated.length);
  const saidAgain = new Map<string, number[]>();
  for (const [place, one] of dated.entries()) {
    const marks = marksOf(one);
    const again = `${one.read.article.id} ${one.date.text}`;
    const alike = words.likeThis(one.vocabulary);
    // One article says again when the same thing is.
    const same = (saidAgain.get(again) ?? []).filter(
      (other) => sharedWords(dated[other]!.vocabulary, one.vocabulary) > 0,
    );
    const found = [
      ...marks.map((mark) => withMark.get(mark) ?? groups.length),
      ...[...alike, ...same].map((other) => groupOf[other]!),
    ];
    const group = found.reduce((least, each) => Math.min(least, each), groups.length);
    if (group === groups.length) groups.push([one]);
    else groups[group]!.push(one);
    groupOf.push(group);
    for (const mark of marks) withMark.set(mark, Math.min(group, withMark.get(mark) ?? group));
    saidAgain.set(again, [...(saidAgain.get(again) ?? []), place]);
    words.add(place, one.vocabulary);
  }
  return groups;
}

/** What any two that have it in common are the same event by: the sentence, a known event, on one day a place. */
function marksOf({ read, sentence, date, names }: Dated): string[] {
  const isDay = /\d{4}-\d\d-\d\d/.test(date.edtf);
  const telling = names.filter(({ kind }) => kind === 'event' || (isDay && kind === 'place'));
  return [`sentence ${read.article.id} ${sentence.index}`, ...telling.map(({ kind, entity }) => `${kind} ${entity}`)];
}

/** An index of so many vocabularies by their words. */
function sharers(size: number) {
  const having = new Map<string, number[]>();
  const [sizes, counts] = [new Uint16Array(size), new Uint16Array(size)];
  return {
    add(place: number, vocabulary: ReadonlySet<string>): void {
      sizes[place] = vocabulary.size;
      for (const word of vocabulary) {
        const others = having.get(word);
        if (others) others.push(place);
        else having.set(word, [place]);
      }
    },
    /** The places of those that are alike. */
    likeThis(vocabulary: ReadonlySet<string>): number[] {
      const sharing: number[] = [];
      const lists = [...vocabulary].map((word) => having.get(word) ?? []);
      for (const places of lists) for (const place of places) if (counts[place]!++ === 0) sharing.push(place);
      const alike = sharing.filter((place) => isAlike(counts[place]!, vocabulary.size, sizes[place]!));
      for (const place of sharing) counts[place] = 0;
      return alike;
    },
  };
}
