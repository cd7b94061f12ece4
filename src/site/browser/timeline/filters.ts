/** Filters the timeline's list; what is chosen is kept in the address, so that it can be shared and gone back from. */
import { FILTERS, type Choices } from '../../timeline/match.ts';
import { choose, chosenIn, count, readFields } from './fields.ts';
import { readList } from './list.ts';

/** Choices of one field within this time are one step: arrow keys pass through all that lie between. In milliseconds. */
const ONE_STEP = 1000;

const panel = document.querySelector<HTMLElement>('[data-timeline-filters]');
const list = document.querySelector<HTMLElement>('[data-timeline]');
if (panel && list) start(panel, list);

function start(panel: HTMLElement, element: HTMLElement): void {
  const list = readList(element);
  const fields = readFields(panel);
  const apply = (choices: Choices): void => {
    choose(fields, choices);
    const chosen = chosenIn(fields);
    count(fields, list.entries, chosen);
    tell(panel, list.show(chosen), list.entries.length);
  };
  const take = (step: 'pushState' | 'replaceState', choices: Choices, hash = ''): void => {
    apply(choices);
    const address = addressOf(chosenIn(fields), hash);
    if (address.href !== location.href) history[step](null, '', address);
  };
  // A link to an entry shows it, whatever is filtered.
  const reveal = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !element.contains(target) || target.checkVisibility()) return;
    take('replaceState', {}, location.hash);
    target.scrollIntoView();
  };
  let last = { field: panel as EventTarget | null, time: -Infinity };
  take('replaceState', choicesIn(location), location.hash);
  reveal();
  panel.addEventListener('change', ({ target, timeStamp }) => {
    const isSameStep = target === last.field && timeStamp - last.time < ONE_STEP;
    take(isSameStep ? 'replaceState' : 'pushState', chosenIn(fields));
    last = { field: target, time: timeStamp };
  });
  panel.querySelector('[data-timeline-reset]')?.addEventListener('click', () => take('pushState', {}));
  addEventListener('popstate', () => {
    last = { field: null, time: 0 };
    apply(choicesIn(location));
  });
  addEventListener('hashchange', reveal);
}

function choicesIn({ search }: Location): Choices {
  const asked = new URLSearchParams(search);
  return Object.fromEntries(FILTERS.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)!]] : [])));
}

function addressOf(choices: Choices, hash: string): URL {
  const address = new URL(location.href);
  for (const name of FILTERS) address.searchParams.delete(name);
  for (const [name, value] of Object.entries(choices)) address.searchParams.set(name, value);
  address.hash = hash;
  return address;
}

function tell(panel: HTMLElement, shown: number, all: number): void {
  const entries = all === 1 ? 'entry' : 'entries';
  const words = shown === all ? `${all} ${entries}` : `${shown === 0 ? 'None' : shown} of ${all} ${entries}`;
  const place = panel.querySelector('[data-timeline-count]');
  if (place && place.textContent !== words) place.textContent = words;
}
