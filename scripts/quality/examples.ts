import type { Span } from '../../src/model.ts';
import type { Example, GroupName } from '../../src/site/quality.ts';
import type { Read } from '../../tests/gold/read.ts';
import type { IsNameOf } from './comparer.ts';
import { mistakesIn, type Mistake } from './mistakes.ts';

/** So many characters of a sentence are shown on either side of the words. */
const ROOM = 140;

/** Mistakes of one sort with one kind of thing that are shown. */
const EACH = 2;

/** A mistake with the text it is in. */
interface Placed {
  readonly text: Read;
  readonly mistake: Mistake;
}

/** A few mistakes of each sort with each kind, from as many texts as there are. */
export function examplesOf(group: GroupName, texts: readonly Read[], isNameOf: IsNameOf): Example[] {
  const all: readonly Placed[] = texts.flatMap((text) =>
    mistakesIn(text, isNameOf).map((mistake) => ({ text, mistake })),
  );
  const sorts = Map.groupBy(all, ({ mistake: { sought, sort } }) => `${sought} ${sort}`);
  return [...sorts.values()]
    .flatMap((same) => oneOfEach(same, accountOf).slice(0, EACH))
    .map(({ text, mistake: { sought, sort, told, ...span } }) => ({
      group,
      article: text.gold.id,
      sought,
      sort,
      ...quoted(text, span),
      told,
    }));
}

/** What tells a mistake from others of its sort: the text, its words, and what became of them. */
function accountOf({ text, mistake: { start, end, told } }: Placed): string {
  return [text.gold.id, text.article.text.slice(start, end), told].join('\n');
}

/** The first item of each text and account, the first of each text before the second of any. */
function oneOfEach<T extends { readonly text: Read }>(items: readonly T[], accountOf: (item: T) => string): T[] {
  const distinct = [...Map.groupBy(items, accountOf).values()].map((same) => same[0]!);
  const byText = [...Map.groupBy(distinct, ({ text }) => text.gold.id).values()];
  const rounds = Math.max(0, ...byText.map((list) => list.length));
  return Array.from({ length: rounds }, (_, i) => byText.flatMap((list) => list[i] ?? [])).flat();
}

/** The words with their sentence, cut where it is long. */
function quoted({ article }: Read, { start, end }: Span): Pick<Example, 'before' | 'words' | 'after'> {
  const around = article.sentences.find((sentence) => sentence.start <= start && end <= sentence.end);
  const { start: from, end: to } = around ?? { start, end };
  const before = article.text.slice(from, start);
  const after = article.text.slice(end, to);
  return {
    before: before.length <= ROOM ? before : `…${before.slice(-ROOM).replace(/^\S*/, '')}`,
    words: article.text.slice(start, end),
    after: after.length <= ROOM ? after : `${after.slice(0, ROOM).replace(/\S*$/, '')}…`,
  };
}
