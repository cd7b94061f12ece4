/** What the keys of one letter or sign do. */
import { showKeys } from './keys/dialog.ts';
import { currentStep, step } from './keys/steps.ts';
import { element } from './page/elements.ts';
import { grant } from './page/wishes.ts';

const DOES: Readonly<Record<string, () => void>> = {
  '?': showKeys,
  j: () => step(1),
  k: () => step(-1),
  c: cite,
  m: nextMarks,
  '[': () => follow('a[rel=prev]'),
  ']': () => follow('a[rel=next]'),
  u: () => follow('.trail li:last-child a'),
};

/** Read out, not seen. */
const said = element('p', { class: 'unseen', role: 'status' });
document.body.append(said);

grant<string>('key', (key) => DOES[key]?.());

function follow(link: string): void {
  document.querySelector<HTMLElement>(link)?.click();
}

function cite(): void {
  const at = currentStep();
  // A sentence is cited by a click on it, an entry by its button.
  (at?.querySelector<HTMLElement>('[data-cite]') ?? at)?.click();
}

/** The next of the three ways of marking, as if chosen at the switch; for those who do not see it, in words. */
function nextMarks(): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-marks-switch] input')];
  const next = inputs[(inputs.findIndex(({ checked }) => checked) + 1) % inputs.length];
  next?.click();
  if (next) said.textContent = `Marks: ${next.parentElement!.textContent.trim()}`;
}
