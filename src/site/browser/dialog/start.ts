import { element } from '../page/elements.ts';
import { grant } from '../page/wishes.ts';
import { putAsides } from '../search/asides.ts';
import { statusOf } from '../search/hits.ts';
import { type View, session } from '../search/session.ts';
import { NO_TEXTS, tools } from '../search/tools.ts';
import { type Choice, choiceIn } from './choice.ts';
import { ARTICLES, groupsOf } from './options.ts';
import { type Parts, makeParts } from './parts.ts';

const PAUSE = 80;
const HINT = 'Names in any spelling, designations, words of the articles.';

const box = document.querySelector<HTMLInputElement>('header [data-search]')!;
const parts = makeParts();
const choice = choiceIn(parts);
const used = tools({ filtered: false, atOnce: ARTICLES });
const search = session(used, (view) => {
  if (view.wanted.query === parts.input.value.trim()) show(view);
});
let before: Element | null = null;
let pause = 0;

grant<Element | null>('search', (from) => {
  // The reader may have gone elsewhere while this was being fetched.
  if (document.activeElement === box) open(from);
});
listen(parts, choice);

/** What was typed into the box meanwhile goes on in the dialog. */
function open(from: Element | null): void {
  before = from;
  const { selectionStart, selectionEnd, value } = box;
  parts.input.value = value;
  parts.dialog.showModal();
  parts.input.focus();
  parts.input.setSelectionRange(selectionStart, selectionEnd);
  ask();
}

function ask(isTyping = false): void {
  const query = parts.input.value.trim();
  if (query !== '') return void search.ask({ query, filters: {} }, isTyping);
  choice.replace([]);
  parts.asides.replaceChildren();
  parts.status.textContent = HINT;
  used.names.get().catch(() => undefined);
}

function show(view: View): void {
  const { names, texts } = view;
  parts.status.textContent = statusOf(view);
  const isBroken = names === 'failed' || texts === 'failed';
  putAsides(parts.asides, [...(isBroken ? [retry()] : []), ...(texts === 'none' && NO_TEXTS ? [NO_TEXTS] : [])]);
  // What was found before stays until there is something to put in its place.
  if (names !== 'loading') choice.replace(groupsOf(view));
}

function retry(): HTMLElement {
  const button = element('button', { type: 'button', class: 'plain' }, 'Try again');
  button.addEventListener('click', () => {
    parts.input.focus();
    void search.again();
  });
  return button;
}

function listen({ dialog, form, input, list, close }: Parts, { move, chosen, clear }: Choice): void {
  input.addEventListener('input', () => {
    box.value = input.value;
    clear();
    clearTimeout(pause);
    pause = window.setTimeout(ask, PAUSE, true);
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'k' && (event.ctrlKey || event.metaKey)) input.select();
    // By itself a search field keeps the first Escape for emptying itself.
    else if (key === 'Escape') dialog.close();
    else if (event.target !== input) return;
    else if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' && chosen()) follow(chosen()!, event);
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    if (input.value.trim() === '') event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const query = (event.target as Element).closest<HTMLElement>('[data-query]')?.dataset['query'];
    if (query === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    input.value = query;
    input.focus();
    ask();
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  addEventListener('hashchange', () => dialog.close());
  dialog.addEventListener('close', () => {
    if (before instanceof HTMLElement && before !== document.body) before.focus();
    else box.blur();
  });
}

/** Opens a link as a click would, in a tab of its own with Ctrl or Cmd. */
function follow(link: HTMLElement, { ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
}
