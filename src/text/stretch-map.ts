import { FNV_START, fnvText } from './fnv.ts';

/**
 * Values under their texts, words that are asked for by where a word stands in a text: the word need not be cut out first, and one look at a
 * table of numbers finds it, where a `Map` goes to a string and its own hash. Nearly each token of an article is met again.
 */
export class StretchMap<Value extends { readonly text: string }> {
  private readonly values: Value[] = [];
  /** Hash and number of a word by turns, the number counted from 1; more than half of the places are empty. */
  private slots = new Int32Array(2 * FEWEST);

  get size(): number {
    return this.values.length;
  }

  /** The value under the characters of a text from `start` to `end`. */
  at(text: string, start: number, end: number): Value | undefined {
    const hash = hashOf(text, start, end);
    const slots = this.slots;
    for (let at = placeOf(hash, slots); slots[at + 1] !== 0; at = (at + 2) & (slots.length - 1)) {
      if (slots[at] !== hash) continue;
      const value = this.values[slots[at + 1]! - 1]!;
      if (isAt(value.text, text, start, end)) return value;
    }
    return undefined;
  }

  /** Adds a value under its text, which is not in it yet. */
  add(value: Value): void {
    this.values.push(value);
    if (this.values.length * 4 > this.slots.length) this.grow();
    else this.place(value, this.values.length);
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (const [i, value] of this.values.entries()) this.place(value, i + 1);
  }

  private place({ text }: Value, number: number): void {
    const slots = this.slots;
    const hash = hashOf(text, 0, text.length);
    let at = placeOf(hash, slots);
    while (slots[at + 1] !== 0) at = (at + 2) & (slots.length - 1);
    slots[at] = hash;
    slots[at + 1] = number;
  }
}

/** Places at first; a power of two, as the number of places always is. */
const FEWEST = 1024;

/** A number of 32 bits by the characters (FNV-1a). */
export const hashOf = (text: string, start: number, end: number): number => fnvText(FNV_START, text, start, end);

/** The high bits of a hash are the better ones. */
const placeOf = (hash: number, slots: Int32Array): number => (((hash >>> 15) ^ hash) << 1) & (slots.length - 1);

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
