/** The switch of the marks: all, names only, none; remembered on this device. */
const KEY = 'flankwatch-marks';
const CHOICES: readonly string[] = ['all', 'names', 'off'];

/** Storage may be closed to the page (private windows): then the choice lasts as long as the page. */
function remembered(): string {
  try {
    const kept = localStorage.getItem(KEY);
    return kept && CHOICES.includes(kept) ? kept : 'all';
  } catch {
    return 'all';
  }
}

function show(choice: string): void {
  document.documentElement.dataset['marks'] = choice;
}

show(remembered());
for (const fieldset of document.querySelectorAll<HTMLElement>('[data-marks-switch]')) {
  for (const input of fieldset.querySelectorAll<HTMLInputElement>('input')) {
    input.checked = input.value === remembered();
    input.addEventListener('change', () => {
      show(input.value);
      try {
        localStorage.setItem(KEY, input.value);
      } catch {
        // Nothing to remember it in.
      }
    });
  }
}
