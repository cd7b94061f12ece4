import type { Wrapper } from '../extract/mark.ts';
import { editorsRepairs } from '../extract/repairs/both.ts';
import type { Article, Repair, Sentence, Span } from '../model.ts';
import { overlap } from '../text/spans.ts';
import { editsOf, oneLine } from '../text/view/index.ts';

const WHO = { rule: 'by rule', editor: 'by the editor' } as const;

/** The repairs that change anything; where an editor has words stay as printed there is nothing to show. */
export function shownRepairs({ repairs }: Article): readonly Repair[] {
  return repairs?.filter(({ text, to }) => text !== to) ?? NONE;
}

const NONE: readonly Repair[] = [];

/** The element around repaired words, which says what was printed. */
export function repairMark(repair: Repair): Wrapper {
  return { tag: 'span', properties: { className: ['r'], title: titleOf(repair) } };
}

/** What was printed, who has repaired it, and why. */
export function titleOf(repair: Repair): string {
  return `printed: ${oneLine(repair.text)}; repaired ${whoAndWhy(repair)}`;
}

export function whoAndWhy({ by, why }: Repair): string {
  return WHO[by] + (why ? `: ${why.replace(/\.$/, '')}` : '');
}

/** Whether an editor has made other words of some of these. */
export function isRepaired(article: Article, span: Span): boolean {
  return editorsRepairs(article).some((repair) => editsOf(repair).some((edit) => overlap(edit, span)));
}

/** The same repair wherever it was made. */
export interface ListedRepair {
  readonly repair: Repair;
  /** Indexes of the sentences. */
  readonly sentences: readonly number[];
}

/** The repairs of an article, the same ones together, in the order of the text. */
export function listedRepairs(article: Article): ListedRepair[] {
  const same = Map.groupBy(shownRepairs(article), ({ text, to, by, why }) => [text, to, by, why].join('\0'));
  return [...same.values()].map((all) => ({
    repair: all[0]!,
    sentences: [...new Set(all.flatMap((one) => sentenceOf(article.sentences, one)?.index ?? []))],
  }));
}

const sentenceOf = (sentences: readonly Sentence[], { start }: Span): Sentence | undefined =>
  sentences.find((sentence) => sentence.start <= start && start < sentence.end);
