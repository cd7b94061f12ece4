import { panel } from './panel.ts';
import { close, current, forget, open } from './shown.ts';

/** How long the pointer rests on a mention before its preview opens, and is gone before it closes, in milliseconds. */
const REST = 350;
const GRACE = 400;

type Timer = ReturnType<typeof setTimeout>;

let resting: { readonly mention: HTMLAnchorElement; readonly timer: Timer } | undefined;
let leaving: Timer | undefined;
let distance = Infinity;

/** The pointer has come upon a mention. */
export function hover(mention: HTMLAnchorElement): void {
  if (!mention.matches(':hover') || current()?.mention === mention) return;
  rest(mention);
}

function rest(mention: HTMLAnchorElement): void {
  clearTimeout(resting?.timer);
  const timer = setTimeout(() => {
    resting = undefined;
    stay();
    void open(mention, 'hover');
  }, REST);
  resting = { mention, timer };
}

function stay(): void {
  clearTimeout(leaving);
  leaving = undefined;
  distance = Infinity;
}

function leave(): void {
  clearTimeout(leaving);
  leaving = setTimeout(() => {
    leaving = undefined;
    if (current()?.how === 'hover') close();
  }, GRACE);
}

/** The pointer is over something else, by its own movement or the page's. */
function over(target: EventTarget | null): void {
  if (!(target instanceof Node)) return;
  if (resting && !resting.mention.contains(target)) {
    clearTimeout(resting.timer);
    resting = undefined;
  }
  forget('hover', target);
  const shown = current();
  if (panel.contains(target) || shown?.mention.contains(target)) stay();
  else if (shown && !leaving) leave();
}

/** On its way to the preview the pointer may cross text, and other mentions: as long as it comes nearer, all waits. */
function approach({ clientX, clientY }: PointerEvent): void {
  if (!leaving) return;
  const { left, right, top, bottom } = panel.getBoundingClientRect();
  const before = distance;
  distance = Math.hypot(Math.max(left - clientX, 0, clientX - right), Math.max(top - clientY, 0, clientY - bottom));
  if (distance >= before) return;
  leave();
  if (resting) rest(resting.mention);
}

export function listenToPointer(): void {
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch') over(event.target);
  });
  document.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'touch') approach(event);
  });
  document.documentElement.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch') over(document.documentElement);
  });
}
