/** Numbers from nought to 2^30 in few bytes, for most are near the one before: the way from there, seven bits to a byte. */
export type Packed = Uint8Array;

/** A number takes so many bytes at most. */
const LONGEST = 5;

let scratch = Buffer.alloc(1 << 16);

export function packed(numbers: { readonly [Symbol.iterator]: () => Iterator<number> }, count: number): Packed {
  makeRoom(count);
  let [size, before] = [0, 0];
  for (const number of numbers) {
    size = putWay(size, number - before);
    before = number;
  }
  return held(scratch.subarray(0, size));
}

/** Other numbers for packed ones, in their order. */
export function repacked(bytes: Packed, numberOf: (number: number) => number): Packed {
  makeRoom(bytes.length);
  let [size, before] = [0, 0];
  every(bytes, (former) => {
    const number = numberOf(former);
    size = putWay(size, number - before);
    before = number;
    return true;
  });
  return held(scratch.subarray(0, size));
}

function makeRoom(count: number): void {
  if (scratch.length < count * LONGEST) scratch = Buffer.alloc(count * LONGEST);
}

/** Puts the way to the next number behind so many bytes; answers how many there are then. */
function putWay(size: number, way: number): number {
  let at = size;
  let left = ((way << 1) ^ (way >> 31)) >>> 0;
  for (; left > 0x7f; left >>>= 7) scratch[at++] = left | 0x80;
  scratch[at++] = left;
  return at;
}

/** Many share a slab: each alone would take more memory than it holds. */
const SLAB = 1 << 18;

let slab = new Uint8Array(SLAB);
let used = 0;

/** A copy of some bytes. */
function held(bytes: Uint8Array): Uint8Array {
  if (used + bytes.length > slab.length) [slab, used] = [new Uint8Array(Math.max(SLAB, bytes.length)), 0];
  slab.set(bytes, used);
  used += bytes.length;
  return slab.subarray(used - bytes.length, used);
}

/** Whether all of the numbers hold, in their order; asks no further than to the first that does not. */
export function every(bytes: Packed, holds: (number: number) => boolean): boolean {
  let before = 0;
  for (let at = 0; at < bytes.length;) {
    let [way, shift] = [0, 0];
    for (; bytes[at]! > 0x7f; shift += 7) way |= (bytes[at++]! & 0x7f) << shift;
    way |= bytes[at++]! << shift;
    before += (way >>> 1) ^ -(way & 1);
    if (!holds(before)) return false;
  }
  return true;
}
