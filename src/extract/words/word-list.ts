/** Bits of a number in which lists are told apart; one of 30 bits is kept without an object of its own. */
const BITS = 30;

/** A word whose lexeme tells which lists it is in. */
interface Listed {
  readonly bits: number;
  readonly lexeme: { readonly lists: readonly number[] };
}

/** The bit of a word's `bits` that tells that it is in some list; most words are in none. */
export const LISTED = 1 << 12;

/** By what a word is in a list: as it is compared with tables, or letter by letter. */
type By = 'folded' | 'text';

/** Bits of one of the numbers that lexemes keep. */
interface Mark {
  readonly at: number;
  readonly bits: number;
}

const marks: Readonly<Record<By, Map<string, Mark[]>>> = { folded: new Map(), text: new Map() };
/** How many numbers there are, and in which one, and how far, lists have taken bits. */
let numbers = 0;
let open = { at: -1, taken: BITS };

function mark(words: Iterable<string>, by: By, made: Mark): void {
  for (const word of words) {
    const others = marks[by].get(word);
    if (others) others.push(made);
    else marks[by].set(word, [made]);
  }
}

/**
 * Words that a rule asks for. Each lexeme keeps in bits which lists it is in, so that asking is one look at a number, where
 * sets and regular expressions of words were asked a hundred times for each name (`word.ts` tells what that took).
 */
export class WordList {
  private readonly at: number;
  private readonly bit: number;

  /** Words in a row, with spaces between them. */
  constructor(words: string | Iterable<string>, by: By = 'folded') {
    if (open.taken === BITS) open = { at: numbers++, taken: 0 };
    this.at = open.at;
    this.bit = 1 << open.taken++;
    mark(typeof words === 'string' ? words.split(' ') : words, by, { at: this.at, bits: this.bit });
  }

  has(word: Listed | undefined): boolean {
    return word !== undefined && (word.bits & LISTED) !== 0 && (word.lexeme.lists[this.at]! & this.bit) !== 0;
  }
}

/** What is known of some words, as bits of a number for each. */
export class WordTable {
  private readonly at: number;

  /** The bits under the words as they are written. */
  constructor(table: ReadonlyMap<string, number>) {
    this.at = numbers++;
    for (const [word, bits] of table) mark([word], 'text', { at: this.at, bits });
  }

  of(word: Listed): number {
    return (word.bits & LISTED) === 0 ? 0 : word.lexeme.lists[this.at]!;
  }
}

/** Grows with every list: lexemes made before cannot tell of a later one. */
export const countOfLists = (): number => numbers * BITS + open.taken;

/** The lists that a word is in, as bits; nothing for most words. */
export function listsWith({ folded, text }: Readonly<Record<By, string>>): readonly number[] | undefined {
  const [loose, exact] = [marks.folded.get(folded), marks.text.get(text)];
  if (!loose && !exact) return undefined;
  const row = new Array<number>(numbers).fill(0);
  for (const { at, bits } of [...(loose ?? []), ...(exact ?? [])]) row[at]! |= bits;
  return row;
}
