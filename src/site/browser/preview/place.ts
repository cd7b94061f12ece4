/** Edges in the window, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly side: 'beside' | 'below' | 'above';
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Between the words and the preview, between the column and the preview beside it, at the edges of the window. */
const GAP = 8;
const GUTTER = 40;
const EDGE = 8;
/** Under the words with this room and the rest by scrolling, rather than over what was just read. */
const ENOUGH = 240;

/** Below this a preview goes from edge to edge. */
export const NARROW = 640;

/**
 * Where a preview stands so that it never covers the words it belongs to: in the margin at their height where there is
 * room, else under them, or above them at the bottom of the window.
 *
 * @param words the lines that the mention takes up
 * @param column the block of text that it stands in
 */
export function placeFor(words: Box, column: Box, size: Size, view: Size): Placed {
  const side = column.right + GUTTER;
  if (side + size.width + EDGE <= view.width) {
    const height = Math.min(size.height, view.height - 2 * EDGE);
    const top = within(words.top, EDGE, view.height - EDGE - height);
    return { side: 'beside', left: side, top, maxHeight: view.height - 2 * EDGE };
  }
  const edge = view.width < NARROW ? 0 : EDGE;
  const left = within(words.left, edge, view.width - edge - size.width);
  const under = view.height - EDGE - words.bottom - GAP;
  const over = words.top - GAP - EDGE;
  if (under >= Math.min(size.height, ENOUGH) || under >= over)
    return { side: 'below', left, top: words.bottom + GAP, maxHeight: under };
  return { side: 'above', left, top: words.top - GAP - Math.min(size.height, over), maxHeight: over };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
