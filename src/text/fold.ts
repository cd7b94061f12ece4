/** Letters that Unicode does not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
  ŋ: 'n',
  ŧ: 't',
};

const PLAIN = /^[\x20-\x7e]*$/;

/**
 * The form in which names are compared: lower case, without accents, typographic apostrophes and hyphens plain,
 * invisible characters gone. Not length-preserving: fold what you compare, never what you point into.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðħıłþŋŧ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’ʼʹ′`]/g, "'")
    .replace(/[‐‑‒–—]/g, '-');
}
