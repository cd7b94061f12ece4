import { ask } from './asked.ts';
import { isPlainKey, singleKeys } from './key-settings.ts';

const box = document.querySelector<HTMLInputElement>('[data-search]');

/**
 * The search page has a box of its own; that of every other page opens the dialog. Until that has come the box takes
 * what is typed, and where it cannot come, the box leads to the search page.
 *
 * @param before where the focus goes back to
 */
function open(before: Element | null): void {
  if (box?.closest('header')) ask('search', ['dialog.css', 'dialog.ts'], before);
}

/** `/` by itself, and Ctrl K or Cmd K from anywhere. */
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isAsked = key === '/' ? isPlainKey(event) && singleKeys() : key === 'k' && (ctrlKey || metaKey) && !altKey;
  if (!box || !isAsked || event.defaultPrevented) return;
  event.preventDefault();
  const before = document.activeElement;
  box.focus();
  box.select();
  open(before);
});
box?.addEventListener('click', () => open(box));
