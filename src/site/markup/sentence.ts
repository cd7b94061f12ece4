import type { EntityKind } from '../../model.ts';
import { titleOf } from '../repairs.ts';
import type { MarkedSentence, Run } from '../sentences.ts';
import { href, sentencePath } from '../url.ts';
import { attribute, markup, type Markup } from './markup.ts';

/** Gives marked words their line. */
export type MarkKind = EntityKind | 'date' | undefined;

/**
 * A sentence with its words marked and a link to where it stands.
 *
 * @param title of the article, for those who hear the link alone
 */
export const sentenceMarkup = (sentence: MarkedSentence, kind: MarkKind, title: string): Markup =>
  markup`<p class="sentence"> ${wordsOf(sentence, kind)} ${thereMarkup(sentence, title)} </p>`;

/** The link from anything that rests on a sentence to where that stands. */
export function thereMarkup(
  { article, sentence }: Pick<MarkedSentence, 'article' | 'sentence'>,
  title: string,
): Markup {
  const told = markup`<span class="unseen">${`: ${title}, sentence ${sentence + 1}`}</span>`;
  return markup`<a class="there" href="${href(sentencePath(article, sentence))}">read it there${told}</a>`;
}

const wordsOf = ({ runs, pieces }: MarkedSentence, kind: MarkKind): readonly Markup[] =>
  (runs ?? [{ pieces } satisfies Run as Run]).flatMap(({ repair, pieces }) => {
    const words = pieces.map((piece) => pieceMarkup(piece, kind));
    return repair ? markup`<span class="r" title="${titleOf(repair)}">${words}</span>` : words;
  });

/** Words of a mention are marked; what a repair takes out, or puts in, says so. */
function pieceMarkup({ text, marked, change }: Run['pieces'][number], kind: MarkKind): Markup {
  const words = change ? CHANGES[change](text) : markup`${text}`;
  return marked ? markup`<mark${attribute('class', kind)}>${words}</mark>` : words;
}

const CHANGES = {
  del: (text: string) => markup`<del>${text}</del>`,
  ins: (text: string) => markup`<ins>${text}</ins>`,
} as const;
