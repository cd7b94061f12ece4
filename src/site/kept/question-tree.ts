import { grown } from './grown.ts';

/** What a question is made of: its name, and then what it is asked about. */
export type Argument = string | number | boolean;

/** Questions that begin alike are branches of one tree; each branch has a number. */
export interface QuestionTree {
  /** What goes on from a branch by one argument more; names go on from `ROOT`. */
  readonly branch: (from: number, next: Argument) => number;
  readonly parentOf: (branch: number) => number;
  readonly lastOf: (branch: number) => Argument;
}

/** What all questions begin with. */
export const ROOT = -1;

/** How many there is room for at first. */
const FIRST = 1 << 12;

/**
 * A big site asks some million questions: as texts they would take more memory than all articles. So each is a row of
 * numbers: which one it goes on from, and by which argument, with a table of hashes to find it by.
 */
export function questionTree(): QuestionTree {
  const places = new Map<Argument, number>();
  const args: Argument[] = [];
  let [parents, lasts, slots] = [new Int32Array(FIRST), new Int32Array(FIRST), emptySlots(FIRST)];
  let size = 0;
  const placeOf = (argument: Argument): number => {
    const known = places.get(argument);
    if (known !== undefined) return known;
    places.set(argument, args.length);
    return args.push(argument) - 1;
  };
  /** Where a row stands in the table, or would stand. */
  const slotOf = (parent: number, last: number): number => {
    let slot = hashOf(parent, last) & (slots.length - 1);
    for (let row = slots[slot]!; row >= 0; row = slots[slot]!) {
      if (parents[row] === parent && lasts[row] === last) break;
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  };
  const grow = (): void => {
    [parents, lasts] = [grown(parents), grown(lasts)];
    slots = emptySlots(parents.length);
    for (let row = 0; row < size; row++) slots[slotOf(parents[row]!, lasts[row]!)] = row;
  };
  return {
    branch: (from, next) => {
      const last = placeOf(next);
      const known = slots[slotOf(from, last)]!;
      if (known >= 0) return known;
      if (size === parents.length) grow();
      [parents[size], lasts[size]] = [from, last];
      slots[slotOf(from, last)] = size;
      return size++;
    },
    parentOf: (branch) => parents[branch]!,
    lastOf: (branch) => args[lasts[branch]!]!,
  };
}

/** All that a question is made of, its name first. */
export function pathOf({ parentOf, lastOf }: Pick<QuestionTree, 'parentOf' | 'lastOf'>, question: number): Argument[] {
  const path: Argument[] = [];
  for (let at = question; at !== ROOT; at = parentOf(at)) path.unshift(lastOf(at));
  return path;
}

/** At most half full, for otherwise to look something up takes long. */
const emptySlots = (rows: number): Int32Array<ArrayBuffer> => new Int32Array(rows * 2).fill(-1);

const hashOf = (parent: number, last: number): number => {
  const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(last, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};
