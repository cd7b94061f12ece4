import { element } from '../page/elements.ts';

/**
 * A button that shows more; the focus goes to the first of it.
 *
 * @param label what it would show now; nothing left, no button
 * @param show shows it and gives the first of it
 */
export function moreButton(
  label: () => string | undefined,
  show: () => HTMLElement | null | undefined | Promise<HTMLElement | null | undefined>,
): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'plain more-hits' }, label() ?? '');
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const first = await show();
      const next = label();
      if (next) button.textContent = next;
      else button.remove();
      first?.focus();
    } catch {
      button.textContent = 'More could not be loaded. Try again';
    }
    button.disabled = false;
  });
  return button;
}
