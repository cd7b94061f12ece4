import { element } from '../page/elements.ts';
import { articlesSection } from './article-results.ts';
import { putAsides } from './asides.ts';
import * as fields from './form.ts';
import { searchAddress, statusOf } from './hits.ts';
import { insteadSection } from './instead.ts';
import { namesSection } from './name-results.ts';
import { type Part, type View, session } from './session.ts';
import { NO_TEXTS, tools } from './tools.ts';
import { isNothing } from './wanted.ts';
import { yearAsides } from './years.ts';

/** The search page: names first, then articles; query and filters are kept in the address. */
const PAUSE = 120;
/** Articles that are read and shown at a time. */
const AT_ONCE = 10;

const form = document.querySelector<HTMLFormElement>('[data-search-form]');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const used = tools({ filtered: true, atOnce: AT_ONCE });
  let counts: Parameters<typeof fields.countFilters>[1] = {};
  const search = session(used, (view) => {
    showResults(view);
    showStatus(view, { retry, unfilter });
    if (typeof view.texts === 'object') fields.countFilters(form, (counts = view.texts.counts ?? {}));
  });
  const ask = (isTyping = false): void => void search.ask(fields.wantedIn(form), isTyping);
  const changed = (isTyping = false): void => {
    fields.toAddress(form);
    ask(isTyping);
  };
  const fill = async (): Promise<void> => {
    fields.fillFilters(form, await used.filters!.get());
    fields.countFilters(form, counts);
  };
  const retry = (): void => void search.again().then(fill);
  const unfilter = (): void => {
    fields.dropFilters(form);
    changed();
  };
  listen(form, changed, ask);
  fields.queryFromAddress(form);
  ask();
  if (NO_TEXTS) fields.hideFilters(form);
  else fill().catch(() => undefined);
}

function listen(form: HTMLFormElement, changed: (isTyping?: boolean) => void, ask: () => void): void {
  let pause = 0;
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(changed, PAUSE, true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    changed();
  });
  addEventListener('popstate', () => {
    fields.queryFromAddress(form);
    fields.filtersFromAddress(form);
    ask();
  });
}

const shown = new Map<string, unknown>();

/** What has not changed stays as it is, with the focus that may be in it; what is still loading leaves what there was. */
function showResults(view: View): void {
  const { wanted, names, texts, meant, roles, isWhole } = view;
  const part = (place: string, found: Part<object> | 'none' | undefined, make: () => HTMLElement[]): void => {
    if (found === 'loading' || shown.get(place) === found) return;
    shown.set(place, found);
    document.querySelector(`[data-search-${place}]`)?.replaceChildren(...(isNothing(wanted) ? [] : make()));
  };
  part('names', names, () =>
    typeof names === 'object'
      ? [...namesSection('Names', names.whole), ...namesSection('Names that begin so', names.begun)]
      : [],
  );
  part('alike', isWhole ? (meant ?? texts) : 'loading', () =>
    meant ? namesSection('Names spelt alike', meant.names) : insteadSection(view),
  );
  part('articles', texts, () => (typeof texts === 'object' ? articlesSection(texts, roles, AT_ONCE) : []));
}

function showStatus(view: View, act: { readonly retry: () => void; readonly unfilter: () => void }): void {
  const { wanted, names, texts, meant } = view;
  const isIdle = isNothing(wanted) && typeof names === 'object' && typeof texts === 'object';
  document.querySelector('[data-search-status]')?.replaceChildren(isIdle ? '' : statusOf(view));
  const asides: (Node | string)[] = [];
  if (meant) asides.push('Did you mean ', element('a', { href: searchAddress(meant.query) }, meant.query), '?');
  if (typeof texts === 'object') asides.push(...yearAsides(wanted, Object.keys(texts.counts?.year ?? {})));
  if (texts === 'none' && NO_TEXTS) asides.push(NO_TEXTS);
  if (names === 'failed' || texts === 'failed') asides.push(button('Try again', act.retry));
  if (typeof texts === 'object' && texts.total === 0 && texts.unfiltered > 0)
    asides.push(button('Drop the filters', act.unfilter));
  putAsides(document.querySelector('[data-search-asides]'), asides);
}

function button(label: string, act: () => void): HTMLElement {
  const made = element('button', { type: 'button', class: 'plain' }, label);
  made.addEventListener('click', act);
  return made;
}
