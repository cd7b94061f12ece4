import type { DatedSource, TimelineSource } from '../../model.ts';
import { isDay } from '../../time/calendar.ts';
import { writeOut } from '../dates.ts';
import type { Lookup } from '../lookup.ts';
import { isFromInferredDay } from '../timeline/facts.ts';
import { boundsWords, capital, inferredDay, shortStatus } from '../timeline/words.ts';
import { markup, type Markup } from './markup.ts';

/**
 * How a date was come by: the words, what they were counted from, the rule. In the margin, folded on a narrow screen.
 *
 * @param dated the same source, where it has a place on the calendar
 */
export function evidenceMarkup(source: TimelineSource, dated: DatedSource | undefined, known: Lookup): Markup {
  const { anchor, expression, explanation, certainty, rule } = source;
  const from = anchor && (isDay(anchor) ? writeOut(anchor) : anchor);
  const how = `${certainty === 'stated' ? 'Stated' : 'Implied'}${from ? `, counted from ${from}` : ''}; rule: ${rule}`;
  return markup`<details class="notes note">
    <summary>How this was dated</summary>
    <ul>
      <li>
        <span class="words">“${expression}”</span>
        ${dated && markup`<span class="value">${valueOf(dated)}</span>`}
        <span class="why">${explanation}</span>
        ${dated && markup`<span class="why">${`${capital(shortStatus(dated.status))}: ${dated.statusBecause}`}</span>`}
        ${dated && restsMarkup(dated, known)}
        <span class="why rule">${how}</span>
      </li>
    </ul>
  </details>`;
}

function valueOf(dated: DatedSource): string {
  const bounds = boundsWords(dated);
  return `${writeOut(dated.edtf)}${bounds ? `: ${bounds}` : ''}`;
}

function restsMarkup(dated: DatedSource, known: Lookup): Markup | undefined {
  if (!isFromInferredDay(dated, known)) return undefined;
  const { published } = known.article(dated.article).article;
  const words = `Rests on the publication date, which is inferred (${inferredDay(published!)}).`;
  return markup`<span class="why rests">${words}</span>`;
}
