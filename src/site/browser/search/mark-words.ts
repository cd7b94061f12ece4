import { type Sought, placesOf, soughtBy } from '../../search/sought.ts';
import { count } from '../../words.ts';
import { element } from '../page/elements.ts';
import { rangesIn } from './ranges.ts';

/** The highlight of these words, for `search-words.css`. */
const NAME = 'search-words';

/** Kept in the history, so that the address stays the page's own and the marks come back with the page. */
interface State {
  readonly words?: readonly string[];
}

const address = new URL(location.href);
const asked = address.searchParams.getAll('words');
const words = asked.length > 0 ? asked : ((history.state as State | null)?.words ?? []);

if (asked.length > 0) {
  address.searchParams.delete('words');
  history.replaceState({ ...history.state, words }, '', address);
}
// Older browsers cannot mark without changing the page: there the sentence that the address names is all.
if (typeof Highlight === 'function' && words.length > 0) mark(words);

function mark(queries: readonly string[]): void {
  const texts = [...document.querySelectorAll('main h1, main .text :is(p, h2)')];
  const found = (begun: boolean): Range[] => {
    const searches = queries.map((query) => soughtBy(query, begun));
    return texts.flatMap((text) => rangesIn(text, (words) => spansOf(words, searches)));
  };
  const whole = found(false);
  const ranges = whole.length > 0 ? whole : found(true);
  if (ranges.length === 0) return;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  offerToClear(queries, ranges.length);
}

function spansOf(text: string, searches: readonly Sought[]): readonly { start: number; end: number }[] {
  return searches.flatMap((sought) => placesOf(sought, text));
}

/** Escape and a button take the marks away; the button lies over the page, so that nothing in it moves. */
function offerToClear(queries: readonly string[], places: number): void {
  const told = `${queries.map((query) => `“${query.replaceAll('"', '')}”`).join(', ')}: ${count(places, 'place')} marked`;
  const button = element('button', { type: 'button', class: 'plain' }, 'Clear');
  const bar = element('aside', { class: 'search-words', 'aria-label': 'Found words' });
  bar.append(element('span', {}, told), button);
  const clear = (): void => {
    CSS.highlights.delete(NAME);
    const { words: _, ...rest } = (history.state ?? {}) as State;
    history.replaceState(rest, '');
    removeEventListener('keydown', onKey);
    bar.remove();
  };
  const onKey = (event: KeyboardEvent): void => {
    const isElsewhere =
      event.defaultPrevented || event.isComposing || document.querySelector('dialog[open], :popover-open');
    if (event.key === 'Escape' && !isElsewhere) clear();
  };
  button.addEventListener('click', clear);
  addEventListener('keydown', onKey);
  document.querySelector('main')!.after(bar);
}
