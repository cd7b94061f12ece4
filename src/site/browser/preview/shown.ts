import { type Content, bare, contentOf } from './content.ts';
import { stepOut } from './history.ts';
import type { How } from './how.ts';
import { conceal, fill, panel, reveal } from './panel.ts';
import { recordOf } from './records.ts';

/** A reader who waits longer than this is told that something is on its way, in milliseconds. */
const PATIENCE = 400;

interface Opened {
  readonly mention: HTMLAnchorElement;
  readonly how: How;
}

let shown: Opened | undefined;
/** What was last wanted: data that come late are shown only if it still is. */
let wanted: Opened | undefined;
let returned: HTMLAnchorElement | undefined;

/** The mention whose preview is open, and how it was opened. */
export const current = (): Opened | undefined => shown;

/** Gives up what is still waited for, if it was to be opened in this way and not by one of these elements. */
export function forget(how: How, unlessOn?: Node): void {
  if (wanted !== shown && wanted?.how === how && !(unlessOn && wanted.mention.contains(unlessOn))) wanted = shown;
}

export async function open(mention: HTMLAnchorElement, how: How): Promise<void> {
  const mine = { mention, how };
  wanted = mine;
  const content = contentFor(mention);
  const soon = await Promise.race([content, new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))]);
  if (wanted !== mine) return;
  show(mine, soon ?? bare('Loading …', mention));
  if (soon) return;
  const late = await content;
  if (shown === mine) show(mine, late);
}

/** Closes what is open, and forgets what was to be opened. Focus within goes back to the mention if so wished. */
export function close(focusBack = false): void {
  wanted = undefined;
  if (!shown) return;
  const { mention, how } = shown;
  shown = undefined;
  if (focusBack && panel.contains(document.activeElement)) {
    returned = mention;
    mention.focus({ preventScroll: true });
  }
  conceal();
  if (how === 'tap') void stepOut();
}

/** Has a mention described by its preview before that is shown, so that it is known by the time the focus is told of. */
export async function describe(mention: HTMLAnchorElement): Promise<void> {
  const content = await contentFor(mention);
  if (!shown && document.activeElement === mention) fill(content, mention, 'focus');
}

/** Whether the focus has just been given back to a mention, which must not open its preview again; asked once. */
export function wasReturnedTo(mention: HTMLAnchorElement): boolean {
  const was = returned === mention;
  returned = undefined;
  return was;
}

function show(opened: Opened, content: Content): void {
  fill(content, opened.mention, opened.how);
  reveal(opened.mention);
  shown = opened;
}

function contentFor(mention: HTMLAnchorElement): Promise<Content> {
  return recordOf(mention).then(
    (found) => (found ? contentOf(found, mention) : bare('Nothing more is known of this.', mention)),
    () => bare('The preview could not be loaded. The link still works.', mention),
  );
}
