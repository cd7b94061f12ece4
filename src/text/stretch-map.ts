/**
 * Values under words that are asked for by where a word stands in a text: the word need not be cut out first, and one look at a
 * table of numbers finds it, where a `Map` goes to a string and its own hash. Nearly each token of an article is met again.
 */
export class StretchMap<Value> {
  private readonly words: string[] = [];
  private readonly values: Value[] = [];
  /** Hash and number of a word by turns, the number counted from 1; more than half of the places are empty. */
  private slots = new Int32Array(2 * FEWEST);

  get size(): number {
    return this.words.length;
  }

  /** The value under the characters of a text from `start` to `end`. */
  at(text: string, start: number, end: number): Value | undefined {
    const hash = hashOf(text, start, end);
    const slots = this.slots;
    for (let at = placeOf(hash, slots); slots[at + 1] !== 0; at = (at + 2) & (slots.length - 1))
      if (slots[at] === hash && isAt(this.words[slots[at + 1]! - 1]!, text, start, end))
        return this.values[slots[at + 1]! - 1];
    return undefined;
  }

  get(word: string): Value | undefined {
    return this.at(word, 0, word.length);
  }

  /** Adds a word that is not in it. */
  add(word: string, value: Value): void {
    this.words.push(word);
    this.values.push(value);
    if (this.words.length * 4 > this.slots.length) this.grow();
    else this.place(hashOf(word, 0, word.length), this.words.length);
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (const [i, word] of this.words.entries()) this.place(hashOf(word, 0, word.length), i + 1);
  }

  private place(hash: number, number: number): void {
    const slots = this.slots;
    let at = placeOf(hash, slots);
    while (slots[at + 1] !== 0) at = (at + 2) & (slots.length - 1);
    slots[at] = hash;
    slots[at + 1] = number;
  }
}

/** Places at first; a power of two, as the number of places always is. */
const FEWEST = 1024;

/** A number of 32 bits by the characters (FNV-1a). */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The high bits of a hash are the better ones. */
const placeOf = (hash: number, slots: Int32Array): number => (((hash >>> 15) ^ hash) << 1) & (slots.length - 1);

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
