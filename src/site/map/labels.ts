import { overlap, type Box, type Frame } from '../graph/separate.ts';
import { widthOf } from '../graph/label.ts';

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly words: string;
}

export interface Label extends Box {
  /** Where the words begin, end or have their middle, and their baseline. */
  readonly at: readonly [number, number];
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Right, left, above, below, then the corners: the order in which mapmakers try. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/**
 * A label for each circle, in the order given, on the first side where it hides neither a circle nor a label and stays
 * in the frame; none where there is no such side.
 */
export function labelsFor(circles: readonly Circle[], font: number, frame: Frame): (Label | undefined)[] {
  const marks = circles.map(({ x, y, radius }): Box => ({ x, y, width: 2 * radius, height: 2 * radius }));
  const taken: Box[] = [];
  return circles.map((circle, i) => {
    const free = SIDES.map((side) => beside(circle, side, font)).find(
      (label) =>
        isInside(label, frame) &&
        !taken.some((box) => overlap(roomy(label), box)) &&
        !marks.some((mark, j) => j !== i && overlap(roomy(label), mark)),
    );
    if (free) taken.push(free);
    return free;
  });
}

function beside({ x, y, radius, words }: Circle, [across, down]: readonly [number, number], font: number): Label {
  const [width, height] = [widthOf(words, font), font * 1.15];
  const slant = across !== 0 && down !== 0 ? 0.75 : 1;
  const edge = x + across * (radius * slant + 4);
  const middle = y + down * (radius * slant + (across === 0 ? 3 + height / 2 : height * 0.4));
  const anchor = across > 0 ? 'start' : across < 0 ? 'end' : 'middle';
  return {
    x: edge + (across * width) / 2,
    y: middle,
    width,
    height,
    anchor,
    at: [tenth(edge), tenth(middle + font * 0.35)],
  };
}

/** A name needs some space to the next one, or they read as one. */
const roomy = (box: Box): Box => ({ ...box, width: box.width + 8, height: box.height + 1 });

function isInside({ x, y, width, height }: Box, frame: Frame): boolean {
  return (
    x - width / 2 >= 2 && x + width / 2 <= frame.width - 2 && y - height / 2 >= 2 && y + height / 2 <= frame.height - 2
  );
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
