import { element } from '../page/elements.ts';
import { addressOf } from '../page/load.ts';

/** The dialog and what is in it that changes. */
export interface Parts {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly asides: HTMLElement;
  readonly list: HTMLElement;
  readonly close: HTMLElement;
}

/** A combobox whose list is always there, as the ARIA practices have it: the focus stays in the field. */
export function makeParts(): Parts {
  const input = element('input', {
    type: 'search',
    name: 'q',
    role: 'combobox',
    'aria-label': 'Search names and passages',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const close = element('button', { type: 'button', class: 'dialog-close' }, 'Close');
  const form = element('form', { role: 'search', action: addressOf('search/') }, input, close);
  const status = element('p', { class: 'note', role: 'status' });
  const asides = element('p', { class: 'note' });
  const list = element('div', { id: 'search-list', role: 'listbox', 'aria-label': 'Found' });
  const keys = element(
    'p',
    { class: 'note dialog-keys' },
    '↑ ↓ choose · Enter opens, or shows all results · Esc closes',
  );
  const told = element('div', { class: 'dialog-told' }, status, asides);
  const dialog = element('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, form, told, list, keys);
  document.body.append(dialog);
  return { dialog, form, input, status, asides, list, close };
}
