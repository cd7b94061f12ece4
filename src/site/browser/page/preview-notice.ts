import { load } from './load.ts';

/**
 * Notices that a reader turns to a mention, by pointer, focus or tap, and tells `preview.ts` of it, which is fetched
 * then. A tap opens a preview instead of following the link; every other click follows it.
 */
let touch = '';
let over: Element | null;

function notice(event: Event): void {
  const { type, pointerType = touch, ctrlKey, metaKey, shiftKey, altKey } = event as PointerEvent;
  if (type === 'pointerdown') touch = pointerType;
  const mention = (event.target as Element).closest?.<HTMLAnchorElement>('a.m');
  const known = over;
  if (type === 'pointermove') over = mention;
  const tap = type === 'click';
  if (
    !mention ||
    !('popover' in mention) ||
    (over === known && type === 'pointermove') ||
    (tap && (event.defaultPrevented || pointerType !== 'touch' || ctrlKey || metaKey || shiftKey || altKey))
  ) {
    return;
  }
  if (tap) event.preventDefault();
  Promise.all([load('preview.css'), load('preview.ts')]).then(
    () => mention.dispatchEvent(new CustomEvent('preview', { bubbles: true, detail: event })),
    () => tap && location.assign(mention.href),
  );
}

for (const type of ['pointermove', 'pointerdown', 'focusin', 'click']) document.addEventListener(type, notice);
