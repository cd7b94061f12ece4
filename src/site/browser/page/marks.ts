import { recall, remember } from './storage.ts';

/** The switch of the marks: all, names only, none; remembered on this device, or else as long as the page lasts. */
const KEY = 'flankwatch-marks';
const CHOICES: readonly string[] = ['all', 'names', 'off'];

function show(choice: string): void {
  document.documentElement.dataset['marks'] = choice;
}

const kept = recall(KEY);
const chosen = kept && CHOICES.includes(kept) ? kept : 'all';
show(chosen);
for (const input of document.querySelectorAll<HTMLInputElement>('[data-marks-switch] input')) {
  input.checked = input.value === chosen;
  input.addEventListener('change', () => {
    show(input.value);
    remember(KEY, input.value);
  });
}
