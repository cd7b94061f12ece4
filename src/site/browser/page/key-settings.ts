import { recall, remember } from './storage.ts';

/** Where it is kept that single keys are not to work: speech input may type them by accident. */
const OFF = 'flankwatch-keys-off';

/** Whether single keys work on this device. */
export function singleKeys(): boolean {
  return !recall(OFF);
}

export function setSingleKeys(on: boolean): void {
  remember(OFF, on ? null : '1');
}

/** Whether a key was pressed by itself and not to write, choose or work something. */
export function isPlainKey({ target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing) return false;
  const writing = 'input:not([type=radio], [type=checkbox]), textarea, select';
  return !(target instanceof HTMLElement && (target.isContentEditable || target.matches(writing)));
}
