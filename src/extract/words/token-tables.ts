/** A stretch of tokens. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A set of token indices: a byte for each token of the text, read many times faster than a `Set` of a long text is. */
export interface TokenSet {
  readonly has: (i: number) => boolean;
  readonly add: (stretch: Stretch) => void;
}

/** Some stretches of a text that has so many tokens. */
export function tokenSet(tokens: number, stretches: Iterable<Stretch> = []): TokenSet {
  const marks = new Uint8Array(tokens);
  const add = ({ from, to }: Stretch): void => {
    marks.fill(1, from, to);
  };
  for (const stretch of stretches) add(stretch);
  return { has: (i) => marks[i] === 1, add };
}

/** What there is at some of the tokens of a text. */
export interface TokenMap<Value> {
  readonly has: (i: number) => boolean;
  readonly get: (i: number) => Value | undefined;
  readonly set: (i: number, value: Value) => void;
}

export function tokenMap<Value>(tokens: number): TokenMap<Value> {
  const values = new Array<Value | undefined>(tokens).fill(undefined);
  return {
    has: (i) => values[i] !== undefined,
    get: (i) => values[i],
    set: (i, value) => {
      values[i] = value;
    },
  };
}
