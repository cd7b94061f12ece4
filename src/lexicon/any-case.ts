/** Within a group `(?i:…)`: an escape, a set, the opening of a group, any other character. */
const PIECES = /\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?[^:!=>]*[:!=>]|./gsu;
const OPENING = '(?i:';

/**
 * The source of an expression with each `(?i:…)` in it said letter by letter: `(?:[pP][hH]…)`. V8 forgets what such a group does
 * not mind in expressions that it compiles once a process has many megabytes of them.
 */
export function withoutModifiers(source: string): string {
  let [made, depth] = ['', 0];
  const loose: number[] = [];
  let at = 0;
  while (at < source.length) {
    const isLoose = source.startsWith(OPENING, at);
    PIECES.lastIndex = at;
    const piece = isLoose ? OPENING : PIECES.exec(source)![0];
    at += piece.length;
    if (isLoose) loose.push(depth);
    if (piece.startsWith('(')) depth++;
    if (piece === ')' && --depth === loose.at(-1)) loose.pop();
    made += isLoose ? '(?:' : loose.length > 0 ? inBothCases(piece) : piece;
  }
  return made;
}

/** Letters as sets of both; the long s and the sign for kelvin are letters of ASCII in another case, too. */
function inBothCases(piece: string): string {
  if (/^[a-z]$/i.test(piece)) return `[${casesOf(piece)}]`;
  if (!piece.startsWith('[')) return piece;
  return piece.replace(/\\p\{[^}]*\}|\\.|[a-z]-[a-z]|[a-z]/gi, (one) =>
    one.startsWith('\\') ? one : one.length > 1 ? one.toLowerCase() + one.toUpperCase() : casesOf(one),
  );
}

function casesOf(letter: string): string {
  const odd = { s: 'ſ', k: '\u212a' }[letter.toLowerCase()] ?? '';
  return letter.toLowerCase() + letter.toUpperCase() + odd;
}
