import { ask } from './asked.ts';

/** Within this time, in milliseconds, a second click tells that a word was to be selected. */
const SECOND = 250;

/** A click on a sentence, unless it is on something in it or selects words, offers to cite it. */
document.addEventListener('click', ({ target, detail }) => {
  if (!(target instanceof Element)) return;
  const sentence = target.closest('.text [id^=s]');
  const asked = target.closest('[data-cite-article]') ?? (target.closest('a, button, summary') ? null : sentence);
  if (!asked) return;
  // A click by a script or a key, which counts as none, need not wait.
  setTimeout(
    () => getSelection()?.type !== 'Range' && ask('cite', ['cite.ts', 'cite.css'], asked),
    asked === sentence && detail ? SECOND : 0,
  );
});
