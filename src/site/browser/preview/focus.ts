import { panel } from './panel.ts';
import { close, current, describe, forget, open, wasReturnedTo } from './shown.ts';

/** How long the focus rests on a mention before its preview opens: passing through a text by Tab opens none. */
const REST = 700;

let resting: ReturnType<typeof setTimeout> | undefined;

/** The focus has come to a mention. */
export function focused(mention: HTMLAnchorElement): void {
  const isReturned = wasReturnedTo(mention);
  if (isReturned || document.activeElement !== mention || !mention.matches(':focus-visible')) return;
  void describe(mention);
  clearTimeout(resting);
  resting = setTimeout(() => {
    if (document.activeElement === mention && current()?.mention !== mention) void open(mention, 'focus');
  }, REST);
}

/** The focus goes from a mention or its preview: the preview goes too, unless the focus stays with the two. */
function left({ target, relatedTarget }: FocusEvent): void {
  clearTimeout(resting);
  // A window that is not looked at keeps its focus.
  if (!document.hasFocus() || relatedTarget === target) return;
  const shown = current();
  if (shown?.how === 'focus' && (target === shown.mention || panel.contains(target as Node))) {
    if (relatedTarget !== shown.mention && !panel.contains(relatedTarget as Node | null)) close();
  } else if (!shown && (target as Element).matches('a.m')) {
    (target as Element).removeAttribute('aria-describedby');
    forget('focus');
  }
}

/** Alt and the down arrow open the preview of a mention at once and lead into it, as they open a list of choices. */
async function goIn(mention: HTMLAnchorElement): Promise<void> {
  clearTimeout(resting);
  await open(mention, 'focus');
  if (current()?.mention === mention) panel.focus({ preventScroll: true });
}

/** The panel stands at the end of the document: beyond its last link Tab goes on from the mention, before it back to it. */
function leaveByTab(event: KeyboardEvent): void {
  const links = [...panel.querySelectorAll('a, button')];
  const at = document.activeElement;
  const isOut = event.shiftKey ? at === panel || at === links[0] : at === links.at(-1);
  if (!isOut || !panel.contains(at)) return;
  if (event.shiftKey) event.preventDefault();
  close(true);
}

export function listenToKeys(): void {
  document.addEventListener('focusout', left);
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const at = document.activeElement;
    if (event.key === 'Escape') {
      clearTimeout(resting);
      close(true);
    } else if (event.key === 'Tab') {
      leaveByTab(event);
    } else if (event.key === 'ArrowDown' && event.altKey && at instanceof HTMLAnchorElement && at.matches('a.m')) {
      event.preventDefault();
      void goIn(at);
    }
  });
}
