import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Box, type Placed, type Size, placeFor } from '../../../src/site/browser/preview/place.ts';

const WIDE: Size = { width: 1280, height: 900 };
const MIDDLE: Size = { width: 800, height: 900 };
const PHONE: Size = { width: 360, height: 740 };
const PANEL: Size = { width: 320, height: 300 };

const words = (left: number, top: number, width = 100, height = 24): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const column = (left: number, width: number): Box => ({ left, top: 0, right: left + width, bottom: 2000 });

function boxOf({ left, top, maxHeight }: Placed, size: Size): Box {
  return { left, top, right: left + size.width, bottom: top + Math.min(size.height, maxHeight) };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('a preview', () => {
  it('stands in a wide margin at the height of its words', () => {
    const placed = placeFor(words(400, 200), column(290, 580), PANEL, WIDE);
    assert.equal(placed.side, 'beside');
    assert.equal(placed.top, 200);
    assert.ok(placed.left > 870);
  });

  it('stands under its words where the margin is too narrow, and above them at the bottom', () => {
    assert.equal(placeFor(words(100, 200), column(30, 580), PANEL, MIDDLE).side, 'below');
    assert.equal(placeFor(words(100, 800), column(30, 580), PANEL, MIDDLE).side, 'above');
  });

  it('is scrolled under its words rather than laid over what was just read', () => {
    const tall = { width: 320, height: 600 };
    const placed = placeFor(words(100, 500), column(30, 580), tall, MIDDLE);
    assert.equal(placed.side, 'below');
    assert.ok(placed.maxHeight < 600);
  });

  it('goes from edge to edge on a phone', () => {
    assert.equal(placeFor(words(200, 200), column(16, 328), { width: 360, height: 300 }, PHONE).left, 0);
  });

  it('is in the window and never over its words, wherever these stand', () => {
    for (const view of [WIDE, MIDDLE, PHONE]) {
      const text = view === WIDE ? column(290, 580) : column(16, Math.min(580, view.width - 32));
      for (const size of [PANEL, { width: 320, height: 120 }, { width: 320, height: 2000 }]) {
        for (let top = 0; top <= view.height - 24; top += 12) {
          for (const left of [text.left, text.left + 60, text.right - 100]) {
            const at = words(left, top);
            const box = boxOf(placeFor(at, text, size, view), size);
            const told = JSON.stringify({ view, size, at, box });
            assert.ok(!overlap(box, at), told);
            assert.ok(box.left >= 0 && box.right <= view.width && box.top >= 0 && box.bottom <= view.height, told);
          }
        }
      }
    }
  });
});
