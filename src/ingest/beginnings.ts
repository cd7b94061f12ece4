import { ANYTHING, either, followed, NONE, NOTHING, shutAll, type Beginnings } from './beginning-sets.ts';

export { REACH } from './beginning-sets.ts';

/** A set of more characters tells hardly anything. */
const FEW = 8;

/** What comes more often is taken for anything. */
const TIMES = 2;

/** Characters as beginnings are compared: in lower case, any digit the same, any white space a space. */
export const plainly = (text: string): string => {
  const lower = text.toLowerCase();
  return LETTERS.test(lower) ? lower : lower.replace(/\d/g, '0').replace(/\s/g, ' ').replaceAll('ſ', 's');
};
const LETTERS = /^[a-z ]*$/;

/**
 * With what the texts begin that an expression matches from their first character on, up to five characters each: an
 * expression need not be held against a line that begins otherwise, as nearly every line of prose does. What the expression
 * asks beyond its characters is left out, so that it never matches a text with another beginning.
 */
export function beginningsOf(source: string): readonly string[] {
  const { open, shut } = new Reader(source).alternatives();
  const all = new Set([...open, ...shut]);
  return [...all].filter(
    (text) => !Array.from(text, (_, length) => text.slice(0, length)).some((start) => all.has(start)),
  );
}

/** Reads the source of an expression from left to right. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Up to the end of a group, or of all. */
  alternatives(): Beginnings {
    let all = this.sequence();
    while (this.take('|')) all = either(all, this.sequence());
    return all;
  }

  private sequence(): Beginnings {
    let all = NOTHING;
    while (!this.isAtEnd() && all.open.size > 0) all = followed(all, this.repeated());
    this.skip();
    return all;
  }

  /** Past what goes on beginnings that are all shut. */
  private skip(): void {
    while (!this.isAtEnd()) {
      if (this.match(OUTSIDE_GROUPS)) continue;
      this.take('(');
      do this.skip();
      while (this.take('|'));
      this.take(')');
    }
  }

  private isAtEnd(): boolean {
    return this.at >= this.source.length || '|)'.includes(this.source[this.at]!);
  }

  private repeated(): Beginnings {
    const once = this.atom();
    const [, sign, least, comma, most] = this.match(/(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y) ?? [];
    if (sign === undefined && least === undefined) return once;
    const from = sign === undefined ? Number(least) : sign === '+' ? 1 : 0;
    const to = sign === '?' ? 1 : sign !== undefined || (comma && !most) ? Infinity : Number(most || least);
    let [all, reached] = [from === 0 ? NOTHING : NONE, NOTHING];
    for (let times = 1; times <= Math.min(to, TIMES); times++) {
      reached = followed(reached, once);
      if (times >= from) all = either(all, reached);
    }
    return to > TIMES ? either(all, shutAll(reached)) : all;
  }

  private atom(): Beginnings {
    if (this.match(/\(\?<?[=!]/y)) return this.group() && NOTHING;
    if (this.match(/\((?:\?[a-z-]*:|\?<\w+>)?/y)) return this.group();
    if (this.match(/[$^]|\\[bB]/y)) return NOTHING;
    const set = this.match(/\[((?:\\.|[^\]\\])*)\]/y);
    return set ? ofSet(set[1]!) : ofCharacter(this.match(CHARACTER)![0]);
  }

  private group(): Beginnings {
    const inner = this.alternatives();
    this.take(')');
    return inner;
  }

  private take(character: string): boolean {
    const is = this.source[this.at] === character;
    if (is) this.at++;
    return is;
  }

  private match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.source);
    if (found) this.at = expression.lastIndex;
    return found;
  }
}

const OUTSIDE_GROUPS = /(?:\\.|\[(?:\\.|[^\]\\])*\]|[^()|\\[])+/suy;
const CHARACTER = /\\[pP]\{[^}]*\}|\\u\{?[\da-f]+\}?|\\?./isuy;

/** `x`, `\.`, `\d`, `\s`; any other escape stands for many characters. */
function ofCharacter(written: string): Beginnings {
  if (written === '.') return ANYTHING;
  const character = written.replace(/^\\/, '');
  const isMany = written.length > 1 && /^[a-z\d]/i.test(character) && !'ds'.includes(character);
  if (isMany) return ANYTHING;
  if (written === '\\d' || written === '\\s')
    return { open: new Set([character === 'd' ? '0' : ' ']), shut: new Set() };
  return { open: new Set([plainly(character)]), shut: new Set() };
}

/** What is between brackets: a few characters, or more than need be told apart. */
function ofSet(inside: string): Beginnings {
  const written = inside.match(CHARACTERS) ?? [];
  const isRange = written.some((one, i) => one === '-' && i > 0 && i < written.length - 1);
  if (inside.startsWith('^') || isRange || written.length > FEW) return ANYTHING;
  return written.map((one) => (one === '.' ? ofCharacter('\\.') : ofCharacter(one))).reduce(either);
}

const CHARACTERS = new RegExp(CHARACTER.source, 'gisu');
