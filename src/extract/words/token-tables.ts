/** A stretch of tokens. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A set of token indices: a byte for each token of the text, read many times faster than a `Set` of a long text is. */
export class TokenSet {
  private readonly marks: Uint8Array;

  constructor(tokens: number) {
    this.marks = new Uint8Array(tokens);
  }

  has(i: number): boolean {
    return this.marks[i] === 1;
  }

  add({ from, to }: Stretch): void {
    for (let i = from; i < to; i++) this.marks[i] = 1;
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
