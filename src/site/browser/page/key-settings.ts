/** Where it is kept that single keys are not to work: speech input may type them by accident. */
const OFF = 'flankwatch-keys-off';

/** Whether single keys work on this device. Storage may be closed to the page: then they do. */
export function singleKeys(): boolean {
  try {
    return !localStorage.getItem(OFF);
  } catch {
    return true;
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, '1');
  } catch {
    // Nothing to remember it in.
  }
}

/** Whether a key was pressed by itself and not to write, choose or work something. */
export function isPlainKey({ target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing) return false;
  const writing = 'input:not([type=radio], [type=checkbox]), textarea, select';
  return !(target instanceof HTMLElement && (target.isContentEditable || target.matches(writing)));
}
