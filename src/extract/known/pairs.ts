import { hashOfKey, type Trie } from './trie.ts';

/** A power of two: with fifteen bits for each pair of the catalogue's, one foreign pair in twenty passes. */
const BITS = 1 << 20;

/**
 * Which word goes on which first word of a name, as bits of a table small enough to be at hand. It never denies a pair that a
 * name has: "of the" and its like, nearly all pairs of a text that might begin a name, need not be looked for in the trie.
 */
export class Pairs {
  private readonly bits = new Uint32Array(BITS / 32);

  /** The first two words of the names in a trie. */
  constructor({ nodes }: Trie) {
    for (const { before, key } of nodes) {
      if (!before?.before || before.before.before) continue;
      const at = placeOf(hashOfKey(before.key), hashOfKey(key));
      this.bits[at >>> 5]! |= 1 << (at & 31);
    }
  }

  mayHave(first: number, second: number): boolean {
    const at = placeOf(first, second);
    return (this.bits[at >>> 5]! & (1 << (at & 31))) !== 0;
  }
}

function placeOf(first: number, second: number): number {
  const mixed = Math.imul(first ^ (second >>> 16) ^ (second << 16), 0x9e3779b1);
  return ((mixed >>> 15) ^ mixed) & (BITS - 1);
}
