import { settled, stepIn, stepOut, whenBack } from './history.ts';
import { panel } from './panel.ts';
import { close, current, forget, open } from './shown.ts';

/** A finger has tapped a mention: the first tap opens its preview, a second one follows the link. */
export async function tapped(mention: HTMLAnchorElement): Promise<void> {
  const shown = current();
  if (shown?.mention === mention && shown.how === 'tap') return follow(mention.href);
  await settled();
  await open(mention, 'tap');
  if (current()?.mention !== mention) return;
  stepIn();
  // So that a screen reader is led to it; a finger sees nothing of the focus.
  panel.focus({ preventScroll: true });
}

/** Goes on from the step that was there before the preview, so that Back leads to the text. */
async function follow(href: string): Promise<void> {
  close();
  await stepOut();
  location.assign(href);
}

function clicked(event: MouseEvent): void {
  if ((event.target as Element).closest('.preview-close')) return close(true);
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  const isModified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
  if (event.defaultPrevented || current()?.how !== 'tap' || !link || isModified) return;
  if (link.target || link.hasAttribute('download')) return;
  event.preventDefault();
  void follow(link.href);
}

let dismissed: EventTarget | null = null;

/** A finger that scrolls is no tap: the browser then cancels its pointer and lets none go up. */
function outside({ target }: PointerEvent): void {
  forget('tap', target as Node);
  if (current()?.how !== 'tap' || panel.contains(target as Node) || (target as Element).closest('a[href]')) return;
  dismissed = (target as Element).closest('button, input, select, label, summary') ? null : target;
  close();
}

/** The tap that closes a preview does nothing else to the text. */
function swallow(event: MouseEvent): void {
  if (event.target === dismissed) event.stopPropagation();
  dismissed = null;
}

export function listenToTaps(): void {
  document.addEventListener('click', clicked);
  document.addEventListener('pointerup', outside);
  addEventListener('click', swallow, true);
  whenBack(() => {
    if (current()?.how === 'tap') close(true);
  });
}
