import type { Note } from '../notes.ts';
import { count } from '../words.ts';
import { attribute, markup, type Markup } from './markup.ts';

/** What the margin says beside one paragraph; folded under it on a narrow screen. */
export const notesMarkup = (notes: readonly Note[]): Markup =>
  markup`<details class="notes note" data-pagefind-ignore="all">
    <summary>${count(notes.length, 'note')}</summary>
    <ul> ${notes.map(noteMarkup)} </ul>
  </details>`;

function noteMarkup(note: Note): Markup {
  const { id, kind, words, value, again = [] } = note;
  const style = kind === 'date' && !value ? `${kind} vague` : kind;
  return markup`<li id="${id}" class="${style}">
    ${again.map((other) => markup`<span id="${other}"></span>`)}
    ${kind === 'role' ? markup`<span class="value"> ${linked(words, note)} </span>` : markup`<span class="words">“${words}”</span>`}
    ${kind === 'date' && value && dateMarkup(value, note)}
    ${whyMarkup(note)}
  </li>`;
}

/** A resolved date in the margin, with its place on the timeline. */
function dateMarkup(value: string, note: Note): Markup {
  const { status } = note;
  const later = status && status !== 'past' && markup`<span class="status">${`, ${status}`}</span>`;
  return markup`<span class="value">${note.href ? linked(value, note) : value}${later}</span>`;
}

function whyMarkup(note: Note): Markup {
  const { kind, value, explanation } = note;
  if (kind === 'correction')
    return markup`<span class="why"> ${value}: ${linked('an editor’s correction', note)} </span>`;
  return markup`<span class="why">${kind === 'role' ? `here: ${value}` : kind === 'spelling' ? value : explanation}</span>`;
}

const linked = (words: string, { href }: Note): Markup => markup`<a${attribute('href', href)}>${words}</a>`;
