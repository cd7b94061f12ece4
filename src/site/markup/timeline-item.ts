import type { PublicationEntry, TimelineEntry } from '../../model.ts';
import { writeOut } from '../dates.ts';
import { ENTRY_SOURCES } from '../limits.ts';
import type { Lookup } from '../lookup.ts';
import { articlesOf } from '../timeline/brief.ts';
import { attributesOf, factsOfPublication, isNamedThroughout } from '../timeline/facts.ts';
import type { Facts } from '../timeline/match.ts';
import { articlesWords, capital, closerWhen, statusAndOutcome } from '../timeline/words.ts';
import { anchorOf, articlePath, href } from '../url.ts';
import { attribute, markup, type Markup } from './markup.ts';
import { sourceRowMarkup } from './source-row.ts';

/** One entry of the timeline: when, what became of it, and each sentence that dates it with its evidence. */
export function timelineItemMarkup(entry: TimelineEntry, facts: Facts, known: Lookup): Markup {
  const { sources } = entry;
  const id = anchorOf(entry.id);
  return markup`<li class="item" id="${id}"${dataMarkup(facts)}>
    ${dateLineMarkup(entry, id)}
    ${eventMarkup(entry, known)}
    ${factsMarkup(entry, facts, known)}
    ${sources.slice(0, ENTRY_SOURCES).map((source) => sourceRowMarkup(source, known))}
    ${sources.length > ENTRY_SOURCES && moreMarkup(sources.length)}
  </li>`;
}

/** A line of the timeline for an article that came out: no entry, since no sentence states it. */
export function cameOutMarkup(publication: PublicationEntry, known: Lookup): Markup {
  const { article } = known.article(publication.article);
  const { title, publisher } = article;
  const way = markup`<a href="${href(articlePath(article))}">${title}</a>`;
  return markup`<li class="came-out note"${dataMarkup(factsOfPublication(publication))}>
    <span class="dot paper" aria-hidden="true"></span>
    ${writeOut(publication.edtf)}. Published: ${way}${publisher && `, ${publisher}`}
  </li>`;
}

/** What the page's script filters by. */
const dataMarkup = (facts: Facts): Markup[] =>
  Object.entries(attributesOf(facts)).map(([name, value]) => attribute(name, value));

const moreMarkup = (all: number): Markup =>
  markup`<p class="note more">${`The first ${ENTRY_SOURCES} of ${all} sentences.`}</p>`;

function dateLineMarkup({ edtf, status, event }: TimelineEntry, id: string): Markup {
  const when = writeOut(edtf);
  const [link, copy] = [`Link to this entry, ${when}`, `Copy citation, ${when}`];
  return markup`<div class="date-line sans">
    <h4>
      <span class="${`dot ${status}${event ? ' event' : ''}`}" aria-hidden="true"></span>
      <span data-when>${when}</span>
    </h4>
    <a class="permalink" href="${`#${id}`}" aria-label="${link}">#</a>
    <button class="plain" type="button" aria-label="${copy}" data-cite hidden>Copy citation</button>
  </div>`;
}

function eventMarkup({ event: id, title }: TimelineEntry, known: Lookup): Markup | undefined {
  if (!id) return undefined;
  const event = known.entity(id);
  return markup`<p class="event-name">${event ? markup`<a href="${href(event.url)}">${event.name}</a>` : title}</p>`;
}

/** What became of it, who tells of it, how sure its date is. */
function factsMarkup(entry: TimelineEntry, { inferred }: Facts, known: Lookup): Markup {
  const { outcome, eventBecause } = entry;
  const later = outcome?.article ? known.article(outcome.article).article : undefined;
  const told = later && markup` ${': '} <a href="${href(articlePath(later))}">${later.title}</a> `;
  const closer = closerWhen(entry);
  return markup`<p class="note facts">
    <span data-status-words>${capital(statusAndOutcome(entry))}</span>${told}. ${capital(articlesWords(articlesOf(entry).length))}.${'\n'}${
      closer && `The catalogue dates it more closely: ${closer}. `
    } ${!isNamedThroughout(entry, known) && eventBecause}${' '}
    ${inferred.includes('yes') && 'The date rests on an inferred publication date.'}
  </p>`;
}
