import { recall, remember } from './storage.ts';

/**
 * The switches: which marks are shown, and whether words are read as repaired or as printed; remembered on this device, or
 * else as long as the page lasts. The first choice is the one that holds until another is made.
 */
const SWITCHES = { marks: ['all', 'names', 'off'], words: ['repaired', 'printed'] };

for (const [name, choices] of Object.entries(SWITCHES)) {
  const key = `flankwatch-${name}`;
  const show = (choice: string): void => {
    document.documentElement.dataset[name] = choice;
  };
  const kept = recall(key);
  const chosen = kept && choices.includes(kept) ? kept : choices[0]!;
  show(chosen);
  for (const input of document.querySelectorAll<HTMLInputElement>(`.switch [name=${name}]`)) {
    input.checked = input.value === chosen;
    input.addEventListener('change', () => {
      show(input.value);
      remember(key, input.value);
    });
  }
}
