import { whole, type LeftoverRule } from '../lexicon/leftovers/parts.ts';
import { beginningsOf, plainly, REACH } from './beginnings.ts';

/** One of the forms of line that a rule has; made an expression when a line is first held against it. */
class Form {
  readonly rule: LeftoverRule;
  private readonly source: string;
  private pattern: RegExp | undefined;

  constructor(rule: LeftoverRule, source: string) {
    this.rule = rule;
    this.source = source;
  }

  fits(line: string): boolean {
    this.pattern ??= whole({ forms: [this.source], flags: this.rule.lines.flags });
    return this.pattern.test(line);
  }
}

/** Forms under the characters that lines begin with, as beginnings are compared. */
interface Beginning {
  /** The places of all forms whose lines may begin so, in order: those of the shorter beginnings among them. */
  places: readonly number[];
  /** What goes on with one more character, by its code. */
  readonly next: Map<number, Beginning>;
}

/**
 * Rules that a line is asked for in order, by the beginnings of the lines that they fit. A line of prose begins as hardly any
 * of them, and is held against one or two small expressions and not against dozens, which takes a tenth off the time of all.
 */
export interface RuleSet {
  readonly forms: readonly Form[];
  readonly root: Beginning;
}

export function ruleSet(rules: readonly LeftoverRule[]): RuleSet {
  const sources = rules.flatMap((rule) => rule.lines.forms.map((source) => ({ rule, source })));
  const root: Beginning = { places: [], next: new Map() };
  sources.forEach(({ source }, place) => {
    for (const beginning of beginningsOf(source)) {
      const node = nodeOf(root, beginning);
      node.places = [...node.places, place];
    }
  });
  handDown(root);
  return { forms: sources.map(({ rule, source }) => new Form(rule, source)), root };
}

function nodeOf(root: Beginning, beginning: string): Beginning {
  let node = root;
  for (let i = 0; i < beginning.length; i++) {
    const code = beginning.charCodeAt(i);
    let next = node.next.get(code);
    if (!next) node.next.set(code, (next = { places: [], next: new Map() }));
    node = next;
  }
  return node;
}

function handDown({ places, next }: Beginning): void {
  for (const longer of next.values()) {
    longer.places = [...new Set([...places, ...longer.places])].sort((a, b) => a - b);
    handDown(longer);
  }
}

/** The first rule that fits a line and is not left out for it. */
export function firstFitting(
  line: string,
  { forms, root }: RuleSet,
  isLeftOut: (rule: LeftoverRule) => boolean,
): LeftoverRule | undefined {
  let unsigned: LeftoverRule | undefined;
  for (const place of placesFor(line, root)) {
    const form = forms[place]!;
    // The forms of one rule stand in a row.
    if (form.rule === unsigned) continue;
    if (isRuledOut(form.rule, line)) unsigned = form.rule;
    else if (form.fits(line) && !isLeftOut(form.rule)) return form.rule;
  }
  return undefined;
}

const isRuledOut = ({ never, sign }: LeftoverRule, line: string): boolean =>
  never?.test(line) === true || sign?.test(line) === false;

/** The forms whose lines may begin as a line does, in order. */
function placesFor(line: string, root: Beginning): readonly number[] {
  const start = plainly(line.slice(0, REACH));
  let node = root;
  for (let i = 0; i < start.length; i++) {
    const next = node.next.get(start.charCodeAt(i));
    if (!next) break;
    node = next;
  }
  return node.places;
}
