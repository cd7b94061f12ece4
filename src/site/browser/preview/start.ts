import { focused, listenToKeys } from './focus.ts';
import { hover, listenToPointer } from './hover.ts';
import { place } from './panel.ts';
import { recordOf } from './records.ts';
import { close, current } from './shown.ts';
import { listenToTaps, tapped } from './tap.ts';

/** What `page/preview-notice.ts` tells: the reader has turned to a mention, and by which event. */
function turnedTo(mention: HTMLAnchorElement, { type, pointerType, buttons }: PointerEvent): void {
  // So that the data are there by the time they are shown; whether they come is told then.
  void recordOf(mention).catch(() => undefined);
  if (type === 'click') void tapped(mention);
  // A preview that was tapped open stays until it is closed.
  else if (current()?.how === 'tap') return;
  else if (type === 'focusin') focused(mention);
  // With a button down the pointer selects text.
  else if (type === 'pointermove' && pointerType !== 'touch' && buttons === 0) hover(mention);
}

document.addEventListener('preview', (event) => {
  if (event.target instanceof HTMLAnchorElement) turnedTo(event.target, (event as CustomEvent).detail);
});
listenToPointer();
listenToKeys();
listenToTaps();
// The height of a phone's window changes with every scroll.
let width = innerWidth;
addEventListener('resize', () => {
  if (innerWidth !== width) place();
  width = innerWidth;
});
addEventListener('pagehide', () => {
  if (current()?.how !== 'tap') close();
});
