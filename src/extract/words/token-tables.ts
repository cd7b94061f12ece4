/** A stretch of tokens. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Bytes that sets of short texts share. */
const SLAB = 1 << 16;
let slab = new Uint8Array(SLAB);
let taken = 0;

/**
 * A set of token indices: a byte for each token of the text, read many times faster than a `Set` of a long text is. Each takes a
 * stretch of a larger table that no other has had: making a table of its own takes a microsecond, a dozen times for an article.
 */
export class TokenSet {
  private readonly marks: Uint8Array;
  private readonly at: number;
  private readonly size: number;

  constructor(tokens: number) {
    if (taken + tokens > slab.length) {
      slab = new Uint8Array(Math.max(SLAB, tokens));
      taken = 0;
    }
    this.marks = slab;
    this.at = taken;
    this.size = tokens;
    taken += tokens;
  }

  has(i: number): boolean {
    return i >= 0 && i < this.size && this.marks[this.at + i] === 1;
  }

  add({ from, to }: Stretch): void {
    for (let i = from; i < Math.min(to, this.size); i++) this.marks[this.at + i] = 1;
  }
}

/** Some stretches of a text that has so many tokens. */
export function tokenSet(tokens: number, stretches: readonly Stretch[] = []): TokenSet {
  const set = new TokenSet(tokens);
  for (let i = 0; i < stretches.length; i++) set.add(stretches[i]!);
  return set;
}

/** What there is at some of the tokens of a text. */
export class TokenMap<Value> {
  private readonly values: (Value | undefined)[];

  constructor(tokens: number) {
    this.values = new Array<Value | undefined>(tokens).fill(undefined);
  }

  has(i: number): boolean {
    return this.values[i] !== undefined;
  }

  get(i: number): Value | undefined {
    return this.values[i];
  }

  set(i: number, value: Value): void {
    this.values[i] = value;
  }
}

export const tokenMap = <Value>(tokens: number): TokenMap<Value> => new TokenMap(tokens);
