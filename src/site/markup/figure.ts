import type { FigureEntry } from '../../model.ts';
import { writeOut } from '../dates.ts';
import { figureWords } from '../ledger-view.ts';
import type { Lookup } from '../lookup.ts';
import { markedSentences } from '../sentences.ts';
import { entityLinkMarkup } from './entity-link.ts';
import { markup, type Markup } from './markup.ts';
import { sentenceMarkup } from './sentence.ts';

/** A figure with what it counts, who says so, and its sentence. */
export function figureMarkup(figure: FigureEntry, known: Lookup): Markup {
  const { id, of, status, confirmed } = figure;
  const read = known.article(figure.article);
  const [sentence] = markedSentences(read, [figure]);
  const speaker = figure.speaker === undefined ? undefined : known.entity(figure.speaker);
  const asOf = figure.asOf ? `as of ${writeOut(figure.asOf)}` : 'in an undated article';
  const isAhead = status === 'planned' || status === 'proposed';
  return markup`<li class="figure" id="${id}">
    <p class="sans">
      <b>${figureWords(figure)}</b>
      ${of}
      ${isAhead && markup`<span class="note">${`(${status})`}</span>`}
    </p>
    ${sentence && sentenceMarkup(sentence, 'date', read.article.title)}
    <p class="note">
      ${speaker ? `${asOf}, says` : asOf}
      ${speaker && entityLinkMarkup(speaker)}
      ${confirmed && '(confirmed by an editor)'}
    </p>
  </li>`;
}
