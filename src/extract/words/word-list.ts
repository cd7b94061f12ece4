/** Bits of a number in which lists are told apart; a number of 30 bits is kept without an object of its own. */
const BITS = 30;

/** A word whose lexeme tells which lists it is in. */
interface Listed {
  readonly lexeme: { readonly lists: readonly number[] };
}

/** By what a word is in a list: as it is compared with tables, or letter by letter. */
type By = 'folded' | 'text';

/** The numbers of the lists that a word is in. */
const listed: Readonly<Record<By, Map<string, number[]>>> = { folded: new Map(), text: new Map() };
let lists = 0;

/**
 * Words that a rule asks for. Each lexeme keeps in bits which lists it is in, so that asking is one look at a number: sets
 * and regular expressions of words, asked a hundred times of each name, were a tenth of the time.
 */
export class WordList {
  private readonly at: number;
  private readonly bit: number;

  /** Words in a row, with spaces between them. */
  constructor(words: string | Iterable<string>, by: By = 'folded') {
    this.at = Math.floor(lists / BITS);
    this.bit = 1 << (lists % BITS);
    for (const word of typeof words === 'string' ? words.split(' ') : words) {
      const others = listed[by].get(word);
      if (others) others.push(lists);
      else listed[by].set(word, [lists]);
    }
    lists++;
  }

  has(word: Listed | undefined): boolean {
    return word !== undefined && (word.lexeme.lists[this.at]! & this.bit) !== 0;
  }
}

/** How many lists there are: lexemes made before another one was cannot tell of it. */
export const countOfLists = (): number => lists;

const NOWHERE: number[] = [];

/** The lists that a word is in, as bits. */
export function listsWith({ folded, text }: Readonly<Record<By, string>>): readonly number[] {
  const numbers = [...(listed.folded.get(folded) ?? NOWHERE), ...(listed.text.get(text) ?? NOWHERE)];
  return numbers.length === 0 ? inNone() : rowOf(numbers);
}

function rowOf(numbers: readonly number[]): number[] {
  const row = new Array<number>(Math.ceil(lists / BITS)).fill(0);
  for (const number of numbers) row[Math.floor(number / BITS)]! |= 1 << (number % BITS);
  return row;
}

/** Most words are in no list; they share one answer. */
let none: number[] = [];
function inNone(): readonly number[] {
  if (none.length * BITS < lists) none = rowOf([]);
  return none;
}
