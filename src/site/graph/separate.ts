/** A rectangle by its middle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Rounds of pushing after which boxes are taken not to fit. */
const ROUNDS = 600;

/** Whether two rectangles have a part in common. */
export function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}

/** The box moved into the frame. */
export function within<T extends Box>(box: T, { width, height }: Frame): T {
  const keep = (at: number, size: number, room: number) => Math.max(size / 2, Math.min(room - size / 2, at));
  return { ...box, x: keep(box.x, box.width, width), y: keep(box.y, box.height, height) };
}

/**
 * Boxes pushed apart, each a little, until none overlaps another and all are inside the frame; nothing where that does
 * not come about. The same boxes always end in the same places.
 */
export function separate<T extends Box>(boxes: readonly T[], frame: Frame): T[] | undefined {
  let placed = boxes.map(({ x, y, width, height }) => within({ x, y, width, height }, frame));
  for (let round = 0; round < ROUNDS; round += 1) {
    const moves = placed.map((box, i) => pushes(box, i, placed));
    if (moves.every(([x, y]) => x === 0 && y === 0))
      return boxes.map((box, i) => ({ ...box, x: placed[i]!.x, y: placed[i]!.y }));
    placed = placed.map(({ x, y, width, height }, i) =>
      within({ x: x + moves[i]![0], y: y + moves[i]![1], width, height }, frame),
    );
  }
  return undefined;
}

/** How far all others push a box: half of what they overlap, along the side where that is less. */
export function pushes(box: Box, i: number, all: readonly Box[]): readonly [number, number] {
  let [x, y] = [0, 0];
  for (let j = 0; j < all.length; j += 1) {
    const other = all[j]!;
    if (i === j || !overlap(box, other)) continue;
    const across = (box.width + other.width) / 2 - Math.abs(box.x - other.x);
    const down = (box.height + other.height) / 2 - Math.abs(box.y - other.y);
    // A hair more than half, so that rounding does not leave them touching for ever.
    if (across < down * 1.5) x += (across / 2 + 0.1) * side(box.x - other.x, i - j);
    else y += (down / 2 + 0.1) * side(box.y - other.y, i - j);
  }
  return [x, y];
}

const side = (distance: number, order: number): number => Math.sign(distance) || Math.sign(order);
