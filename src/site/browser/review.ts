/** Copies the lines of the report for editors; without this they can be selected. */
import { copy } from './cite/copy.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const lines = button.closest('.paste')?.querySelector('pre');
    if (!lines) return;
    const told = await copy(lines.textContent ?? '');
    if (told !== 'Copied.') getSelection()?.selectAllChildren(lines);
    button.textContent = told === 'Copied.' ? 'copied' : 'selected: copy by Ctrl C';
  });
}
