/** What the reader has unfolded is unfolded again on the way back. */
const folds = [...document.querySelectorAll('details')];

const kept: unknown = history.state?.folds;
if (Array.isArray(kept)) for (const at of kept) folds[at as number]?.setAttribute('open', '');

document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!folds.includes(target as HTMLDetailsElement)) return;
    const open = folds.flatMap((fold, at) => (fold.open ? [at] : []));
    history.replaceState({ ...history.state, folds: open }, '');
  },
  true,
);

/** A fold that the address points into opens. */
function unfold(): void {
  document.querySelector(':target')?.closest('details')?.setAttribute('open', '');
}
unfold();
addEventListener('hashchange', unfold);
