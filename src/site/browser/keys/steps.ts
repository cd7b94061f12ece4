/** Steps through what a page is made of: sentences of an article, entries of the timeline and of the ledgers. */
const STEPS = 'main :is(.text [id^=s], .item, .ledger > li, .by-article li):not([hidden] *, [hidden])';

let current: HTMLElement | undefined;

/** The sentence or entry that the reader stands on; at first the one on top of the screen. */
export function currentStep(): HTMLElement | undefined {
  const steps = visibleSteps();
  if (current && steps.includes(current)) return current;
  const target = document.querySelector<HTMLElement>(':target');
  return target && steps.includes(target) ? target : steps.find((step) => step.getBoundingClientRect().bottom > 0);
}

/** Moves on or back, and shows where; the first step is on what is on top of the screen. */
export function step(by: 1 | -1): void {
  const steps = visibleSteps();
  const at = current ? steps.indexOf(current) : -1;
  const next = at < 0 ? currentStep() : steps[at + by];
  if (!next) return;
  current = next;
  next.tabIndex = -1;
  next.classList.add('step');
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

/** Those that are not folded away. */
function visibleSteps(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(STEPS)].filter((step) => step.checkVisibility());
}
