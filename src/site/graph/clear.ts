import { separate, pushes, within, type Box, type Frame } from './separate.ts';

/** A line between the marks of two boxes, by their places in the list. */
export type Line = readonly [number, number];

/** A box whose mark is not in its middle. */
export interface Marked extends Box {
  /** From the middle up to the mark. */
  readonly rise: number;
}

export interface Cleared<T> {
  readonly placed: readonly T[];
  /** How many boxes still lie on how many lines that are not theirs. */
  readonly hits: number;
}

const TRIES = 24;
const ROUNDS = 3;
/** How far a box is moved off a line in one round, of what it would take. */
const STEP = 1;

/**
 * Boxes in places where none overlaps another and as few as can be lie on a line that is not theirs, for such a line
 * seems to lead to them. Nothing where they do not fit into the frame.
 */
export function clear<T extends Marked>(
  boxes: readonly T[],
  lines: readonly Line[],
  frame: Frame,
): Cleared<T> | undefined {
  let best: Cleared<T> | undefined;
  let moving = boxes.map((box) => within(box, frame));
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const placed = separate(moving, frame);
    if (!placed) break;
    const hits = hitsOf(placed, lines);
    if (!best || hits < best.hits) best = { placed, hits };
    if (hits === 0) break;
    moving = placed;
    for (let round = 0; round < ROUNDS; round += 1) moving = moved(moving, lines, frame);
  }
  return best;
}

/** How many boxes lie on how many lines that are not theirs. */
export function hitsOf(boxes: readonly Marked[], lines: readonly Line[]): number {
  let hits = 0;
  for (const [i, box] of boxes.entries())
    for (const line of lines) if (offLine(box, i, line, boxes) !== undefined) hits += 1;
  return hits;
}

function moved<T extends Marked>(boxes: readonly T[], lines: readonly Line[], frame: Frame): T[] {
  return boxes.map((box, i) => {
    const [left, up] = pushes(box, i, boxes);
    let [x, y] = [box.x + left, box.y + up];
    for (const line of lines) {
      const way = offLine(box, i, line, boxes);
      if (!way) continue;
      x += way[0] * STEP;
      y += way[1] * STEP;
    }
    return within({ ...box, x, y }, frame);
  });
}

/** The way off a line that runs through a box; nothing where it does not, or is its own. */
function offLine(box: Box, i: number, [a, b]: Line, boxes: readonly Marked[]): readonly [number, number] | undefined {
  if (i === a || i === b) return undefined;
  const [from, to] = [boxes[a]!, boxes[b]!];
  const top = from.y - from.rise;
  const alongX = to.x - from.x;
  const alongY = to.y - to.rise - top;
  const length = Math.sqrt(alongX ** 2 + alongY ** 2) || 1;
  const part = ((box.x - from.x) * alongX + (box.y - top) * alongY) / length ** 2;
  if (part <= 0 || part >= 1) return undefined;
  const normalX = -alongY / length;
  const normalY = alongX / length;
  const distance = (box.x - from.x) * normalX + (box.y - top) * normalY;
  const needed = (Math.abs(normalX) * box.width + Math.abs(normalY) * box.height) / 2;
  if (Math.abs(distance) >= needed) return undefined;
  const push = (needed - Math.abs(distance) + 1) * (distance < 0 ? -1 : 1);
  return [normalX * push, normalY * push];
}
