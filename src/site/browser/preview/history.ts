/**
 * The Back button closes a preview that a tap has opened: a step of the history stands for the open preview. It is taken
 * back when the preview is closed otherwise, so that Back always does what it did.
 */
const isOurs = (): boolean => (history.state as { preview?: true } | null)?.preview === true;

let leaving: Promise<void> | undefined;

/** Makes the step, unless the present one is it: another preview, or a step forward. */
export function stepIn(): void {
  if (isOurs()) return;
  // Going back must not scroll to where the preview was opened.
  history.scrollRestoration = 'manual';
  history.pushState({ ...(history.state as object | null), preview: true }, '');
  history.scrollRestoration = 'auto';
}

/** Resolves when no step is being taken back. */
export async function settled(): Promise<void> {
  await leaving;
}

/** Takes the step back; resolves when that is done. */
export function stepOut(): Promise<void> {
  if (!leaving && isOurs()) {
    leaving = new Promise((resolve) => addEventListener('popstate', () => resolve(), { once: true }));
    history.back();
  }
  return leaving ?? Promise.resolve();
}

/** Tells when the step has been taken back, by the reader or by `stepOut`. */
export function whenBack(closed: () => void): void {
  addEventListener('popstate', () => {
    leaving = undefined;
    if (isOurs()) return;
    history.scrollRestoration = 'auto';
    closed();
  });
}
