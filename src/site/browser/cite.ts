/** Offers a sentence, or the whole article, as a link and as a citation. */
import { asBibtex } from '../citations/bibtex.ts';
import { asCslJson } from '../citations/csl.ts';
import { type CitationRecord, asText } from '../citations/record.ts';
import { copy } from './cite/copy.ts';
import { recordOf } from './cite/facts.ts';
import { element } from './page/elements.ts';
import { recall } from './page/storage.ts';
import { grant } from './page/wishes.ts';

const FORMS: readonly (readonly [string, (record: CitationRecord) => string])[] = [
  ['Link', ({ address }) => address],
  ['Citation', asText],
  ['BibTeX', asBibtex],
  ['CSL-JSON', asCslJson],
];
const GAP = 6;

const heading = element('p', { class: 'label', id: 'cite-what' });
const output = element('textarea', { readonly: '', rows: '5', 'aria-label': 'What is copied' });
const status = element('p', { class: 'note', role: 'status' });
const buttons = element('div', { class: 'forms', role: 'group', 'aria-labelledby': 'cite-what' });
const repaired = element('input', { type: 'checkbox' });
const choice = element('label', { class: 'repaired' }, repaired, ' Quote the words as repaired, changes in brackets');
const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×');
const card = element('div', { class: 'cite sans', popover: 'auto', role: 'dialog', 'aria-labelledby': 'cite-what' });
card.append(close, heading, buttons, choice, output, status);
document.body.append(card);

let record: CitationRecord;
let from: Element;
let cited: Element | undefined;
let form = asText;

for (const [name, write] of FORMS) {
  const button = element('button', { type: 'button' }, name);
  button.addEventListener('click', async () => {
    form = write;
    output.value = form(record);
    status.textContent = '';
    status.textContent = await copy(output.value);
    if (status.textContent !== 'Copied.') output.select();
  });
  buttons.append(button);
}
// A source is quoted as printed unless its reader wants it otherwise, here or for all pages.
repaired.addEventListener('change', () => {
  record = recordOf(cited, repaired.checked);
  output.value = form(record);
  status.textContent = '';
});
close.addEventListener('click', () => card.hidePopover());
// It stands at the end of the page: who leaves it by Tab goes back to what is cited, not to the end.
card.addEventListener('keydown', (event) => {
  const edge = event.shiftKey ? close : output;
  if (event.key !== 'Tab' || event.target !== edge) return;
  event.preventDefault();
  card.hidePopover();
});
card.addEventListener('toggle', (event) => {
  if ((event as ToggleEvent).newState === 'open') return;
  from.classList.remove('cited');
  focusBack();
});

grant<Element>('cite', (what) => {
  const sentence = what.closest('.text [id^=s]') ?? undefined;
  from = what;
  cited = sentence;
  form = asText;
  choice.hidden = !sentence?.querySelector('del, ins');
  repaired.checked = !choice.hidden && recall('flankwatch-words') === 'repaired';
  record = recordOf(sentence, repaired.checked);
  heading.textContent = record.sentence ? `Sentence ${record.sentence.number}: copy` : 'This article: copy';
  output.value = asText(record);
  status.textContent = '';
  card.showPopover();
  sentence?.classList.add('cited');
  place(what);
  buttons.querySelector('button')?.focus({ preventScroll: true });
  // On a low window it may be neither above nor below.
  card.scrollIntoView({ block: 'nearest' });
});

/** A sentence takes the focus so that Tab goes on from it. */
function focusBack(): void {
  const back = from.querySelector('button') ?? from;
  if (!(back instanceof HTMLElement)) return;
  if (back.tabIndex < 0) back.tabIndex = -1;
  back.focus({ preventScroll: true });
}

/** Under what is cited, or above it where there is no room below. */
function place(what: Element): void {
  const { top, bottom, left } = what.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const above = bottom + GAP + height > innerHeight && top - GAP - height > 0;
  card.style.top = `${scrollY + (above ? top - GAP - height : bottom + GAP)}px`;
  card.style.left = `${Math.max(GAP, Math.min(left, document.documentElement.clientWidth - width - GAP))}px`;
}
