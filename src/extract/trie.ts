import type { CatalogueEntry } from '../model.ts';
import { fold } from '../text/fold.ts';
import { isHyphen, tokenize, type Token } from '../text/tokens.ts';

/** One form of one entry, at the end of its path through the trie. */
export interface Form {
  readonly entry: CatalogueEntry;
  /** False when the form needs a cue beside it. */
  readonly sure: boolean;
  /** Its tokens, hyphens left out. */
  readonly tokens: readonly Token[];
  readonly layer: Layer;
  /** What its tokens, one after the other, ask of the capitals in the text. */
  readonly capitals: readonly Capitals[];
}

/** Kinds that are chosen apart from one another, so that "NATO summit in Madrid" does not hide "NATO". */
export type Layer = 'name' | 'event' | 'class';

/** `capital` at the head of the word, `capitals` throughout, or `capitals-or-name`: either, in a word of its own. */
export type Capitals = 'any' | 'capital' | 'capitals' | 'capitals-or-name';

/** A trie over folded tokens: what follows the names that begin alike, and the forms that end here. */
export interface Node {
  next?: Map<string, Node>;
  readonly forms: Form[];
}

/** The key under which a token is compared: folded, dotted initials without their dots. */
export const keyOf = (folded: string): string => (folded.includes('.') ? folded.replace(/\./g, '') || '.' : folded);

/** A form as it is written in the catalogue; undefined where nothing of it is left to compare. */
export function toForm(written: string, entry: CatalogueEntry, sure: boolean): Form | undefined {
  const tokens = tokenize(written).filter((token) => !isHyphen(token));
  if (tokens.length === 0) return undefined;
  return {
    entry,
    sure,
    tokens,
    layer: entry.kind === 'event' ? 'event' : entry.class ? 'class' : 'name',
    capitals: tokens.map((token, i) => (entry.class ? 'any' : capitalsOf(token, i === 0 && tokens.length > 1))),
  };
}

/** Adds a form to a trie, once. */
export function addForm(root: Node, form: Form): void {
  let node = root;
  for (const token of form.tokens) {
    const key = keyOf(fold(token.text));
    node.next ??= new Map();
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = { forms: [] }));
    node = next;
  }
  if (!node.forms.some((other) => other.entry === form.entry && isSameText(other, form))) node.forms.push(form);
}

const isSameText = (a: Form, b: Form): boolean => a.tokens.every(({ text }, i) => text === b.tokens[i]!.text);

/** "The" of "The Hague" may be small in the text. */
const ARTICLES: ReadonlySet<string> = new Set(['The', 'Die', 'El', 'La', 'Le']);

/** A capital in the form asks for one in the text; an acronym for all of them, unless it is a word of its own. */
function capitalsOf({ text, type }: Token, opens: boolean): Capitals {
  if (type !== 'word' || !/^\p{Lu}/u.test(text) || (opens && ARTICLES.has(text))) return 'any';
  const letters = text.replace(/\./g, '');
  if (letters.length < 2 || letters !== letters.toUpperCase()) return 'capital';
  return letters.length < 4 ? 'capitals' : 'capitals-or-name';
}
