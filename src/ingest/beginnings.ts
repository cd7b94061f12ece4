/** How many characters of a line are looked at. */
export const REACH = 5;

/** A set of more characters tells hardly anything. */
const FEW = 8;

/** What texts can begin with: those that what comes next goes on, and those of which no more is known. */
interface Beginnings {
  readonly open: ReadonlySet<string>;
  readonly shut: ReadonlySet<string>;
}

const NOTHING: Beginnings = { open: new Set(['']), shut: new Set() };
const ANYTHING: Beginnings = { open: new Set(), shut: new Set(['']) };

/** Characters as beginnings are compared: in lower case, any digit the same, any white space a space. */
export const plainly = (text: string): string =>
  text.toLowerCase().replace(/\d/g, '0').replace(/\s/g, ' ').replaceAll('ſ', 's');

/**
 * With what the texts begin that an expression matches from their first character on, up to five characters each: an
 * expression need not be held against a line that begins otherwise, as nearly every line of prose does. What the expression
 * asks beyond its characters is left out, so that it never matches a text with another beginning.
 */
export function beginningsOf(source: string): ReadonlySet<string> {
  const { open, shut } = new Reader(source).alternatives();
  const all = new Set([...open, ...shut]);
  const isImplied = (text: string) => Array.from(text, (_, length) => text.slice(0, length)).some((start) => all.has(start));
  return new Set([...all].filter((text) => !isImplied(text)));
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
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) all = followed(all, this.repeated());
    return all;
  }

  private repeated(): Beginnings {
    const once = this.atom();
    const [, sign, least, comma, most] = this.match(/(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y) ?? [];
    if (sign === undefined && least === undefined) return once;
    const from = sign === undefined ? Number(least) : sign === '+' ? 1 : 0;
    const to = sign === '?' ? 1 : sign !== undefined || (comma && !most) ? REACH : Number(most || least);
    let all = NOTHING;
    for (let times = 0; times < Math.min(to, REACH); times++)
      all = times < from ? followed(all, once) : either(all, followed(all, once));
    return all;
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

const CHARACTER = /\\[pP]\{[^}]*\}|\\u\{?[\da-f]+\}?|\\?./isuy;

/** `x`, `\.`, `\d`, `\s`; any other escape stands for many characters. */
function ofCharacter(written: string): Beginnings {
  if (written === '.') return ANYTHING;
  const character = written.replace(/^\\/, '');
  const isMany = written.length > 1 && /^[a-z]/i.test(character) && !'ds'.includes(character);
  if (isMany) return ANYTHING;
  if (written === '\\d' || written === '\\s') return { open: new Set([character === 'd' ? '0' : ' ']), shut: new Set() };
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

/** More different beginnings than these need not be told apart: they are shut where they have come to. */
const MANY = 60;

const either = (one: Beginnings, other: Beginnings): Beginnings => ({
  open: new Set([...one.open, ...other.open]),
  shut: new Set([...one.shut, ...other.shut]),
});

function followed(first: Beginnings, next: Beginnings): Beginnings {
  if (first.open.size * (next.open.size + next.shut.size) > MANY)
    return { open: new Set(), shut: new Set([...first.shut, ...first.open]) };
  const [open, shut] = [new Set<string>(), new Set(first.shut)];
  for (const start of first.open) {
    for (const end of next.shut) shut.add((start + end).slice(0, REACH));
    for (const end of next.open) (start.length + end.length < REACH ? open : shut).add((start + end).slice(0, REACH));
  }
  return { open, shut };
}
