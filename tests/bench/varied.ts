/** Words of the texts are exchanged for others alike, so that no two copies are the same and nothing remembered helps. */
const PLAIN = /\b[a-z]{5,}\b/g;
const CAPITAL = /\b[A-Z][a-z]{5,}\b/g;

/**
 * Copies of some texts, up to a size in bytes, each copy with one plain word in nine and one capital word in five turned
 * into a word of its own.
 */
export function varied(sources: readonly string[], size: number): string[] {
  const texts: string[] = [];
  for (let copy = 0, bytes = 0; bytes < size; copy++) {
    const source = sources[copy % sources.length]!;
    const text = copy < sources.length ? source : variant(source, copy);
    texts.push(text);
    bytes += Buffer.byteLength(text);
  }
  return texts;
}

function variant(text: string, copy: number): string {
  const every = (nth: number) => (word: string, at: number) => ((at + copy) % nth === 0 ? word + suffix(copy) : word);
  return text.replace(PLAIN, every(9)).replace(CAPITAL, every(5));
}

/** A number in letters: "ab", "ac", … */
function suffix(number: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  let rest = number;
  let word = '';
  do {
    word = letters[rest % 26]! + word;
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return word;
}
