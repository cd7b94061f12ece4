import { element } from '../page/elements.ts';
import { setSingleKeys, singleKeys } from '../page/key-settings.ts';
import { KEYS } from './list.ts';

let dialog: HTMLDialogElement | undefined;

/** Shows the list of the keys, with the switch of the single ones. */
export function showKeys(): void {
  dialog ??= made();
  if (!dialog.open) dialog.showModal();
}

function made(): HTMLDialogElement {
  const rows = KEYS.map(([key, does]) => element('div', {}, element('dt', {}, key), element('dd', {}, does)));
  const works = element('input', { type: 'checkbox' });
  works.checked = singleKeys();
  works.addEventListener('change', () => setSingleKeys(works.checked));
  // The first focus is where a key pressed by habit does no harm.
  const close = element('button', { type: 'button', autofocus: '' }, 'Close');
  const box = element('dialog', { class: 'keys sans', 'aria-labelledby': 'keys-title' });
  box.append(
    element('h2', { id: 'keys-title' }, 'Keys'),
    element('dl', {}, ...rows),
    element('label', {}, works, 'Keys of one letter or sign work'),
    close,
  );
  close.addEventListener('click', () => box.close());
  // A click beside the box is one on the dialog itself.
  box.addEventListener('click', ({ target }) => target === box && box.close());
  document.body.append(box);
  return box;
}
