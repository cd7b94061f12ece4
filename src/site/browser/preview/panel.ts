import { element } from '../page/elements.ts';
import type { How } from './how.ts';
import { type Content, GIST, NAME } from './content.ts';
import { NARROW, type Placed, placeFor } from './place.ts';

/** The one element in which previews are shown. It is a non-modal dialog, since it has links in it. */
export const panel = element('div', {
  class: 'preview sans',
  popover: 'manual',
  role: 'dialog',
  'aria-labelledby': NAME,
  tabindex: '-1',
});
document.body.append(panel);

const KEYS = 'preview-keys';
const HINT = 'Alt and ↓ lead into this preview, Esc closes it.';

let belongsTo: HTMLAnchorElement | undefined;
let itsTitle = '';

/** Puts a preview into the panel, shown or not. A mention that has the focus is described by it, and no other. */
export function fill({ kind, nodes }: Content, mention: HTMLAnchorElement, how: How): void {
  panel.className = `preview sans ${kind}`;
  panel.replaceChildren(...nodes);
  document.querySelector(`[aria-describedby^="${GIST}"]`)?.removeAttribute('aria-describedby');
  // Neither a finger nor a screen reader on a phone has an Escape key.
  if (how === 'tap') panel.append(element('button', { type: 'button', class: 'preview-close' }, 'Close'));
  if (how !== 'focus') return;
  panel.append(element('p', { class: 'note', id: KEYS }, HINT));
  mention.setAttribute('aria-describedby', `${GIST} ${KEYS}`);
}

/** Shows the panel at the mention that it is filled for. */
export function reveal(mention: HTMLAnchorElement): void {
  if (belongsTo !== mention) release();
  if (!belongsTo) itsTitle = mention.title;
  belongsTo = mention;
  // The browser's own hint would cover the preview that says the same.
  mention.removeAttribute('title');
  mention.classList.add('previewed');
  panel.togglePopover(true);
  panel.scrollTop = 0;
  place();
}

export function conceal(): void {
  release();
  panel.togglePopover(false);
}

/** Leaves a mention as it was. */
export function release(mention = belongsTo): void {
  mention?.removeAttribute('aria-describedby');
  if (!mention || mention !== belongsTo) return;
  mention.classList.remove('previewed');
  if (itsTitle) mention.title = itsTitle;
  belongsTo = undefined;
}

/** Puts the panel where it covers no line of its mention; from there it moves with the page. */
export function place(): void {
  if (!belongsTo) return;
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const words = belongsTo.getBoundingClientRect();
  const column = (belongsTo.closest('p, h1, h2, dd, li') ?? belongsTo).getBoundingClientRect();
  panel.style.maxHeight = '';
  panel.classList.toggle('preview-narrow', width < NARROW);
  // Its width and height depend on where it stands.
  const placedAs = (side: Placed['side']): Placed => {
    panel.dataset['side'] = side;
    const size = { width: panel.offsetWidth, height: panel.offsetHeight };
    return placeFor(words, column, size, { width, height });
  };
  const beside = placedAs('beside');
  const { side, left, top, maxHeight } = beside.side === 'beside' ? beside : placedAs('below');
  panel.dataset['side'] = side;
  panel.style.left = `${left + scrollX}px`;
  panel.style.top = `${top + scrollY}px`;
  panel.style.maxHeight = `${maxHeight}px`;
}
