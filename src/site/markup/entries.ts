import { writeOut } from '../dates.ts';
import type { Lookup } from '../lookup.ts';
import type { BriefEntry } from '../timeline/brief.ts';
import { articlesWords, statusAndOutcome } from '../timeline/words.ts';
import { href } from '../url.ts';
import { markup, type Markup } from './markup.ts';

/** An entry of the timeline in short, linked to its place there. */
export function entryMarkup(entry: BriefEntry, known: Lookup): Markup {
  const { id, edtf, status, event, title, articles } = entry;
  return markup`<li>
    <span class="when sans">
      <span class="${`dot ${status}${event ? ' event' : ''}`}" aria-hidden="true"></span>
      ${writeOut(edtf)}
    </span>
    <span>
      <a href="${href(known.entryPath(id))}">${title}</a>${' '}
      <span class="note">${`${statusAndOutcome(entry)}; ${articlesWords(articles)}`}</span>
    </span>
  </li>`;
}
