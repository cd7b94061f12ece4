import type { CatalogueEntry, NameKind } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';

/** One form of one entry, at the end of its path through the trie. */
export interface Form {
  readonly entry: CatalogueEntry;
  /** What the entry is, so that a text is read along the names without a look at entries all over the memory. */
  readonly kind: NameKind;
  /** False when the form needs a cue beside it. */
  readonly sure: boolean;
  readonly layer: Layer;
  /** What its tokens, one after the other, ask of the capitals in the text. */
  readonly capitals: readonly Capitals[];
}

/** Kinds that are chosen apart from one another, so that "NATO summit in Madrid" does not hide "NATO". */
export type Layer = 'name' | 'event' | 'class';

/**
 * `capital` at the head of the word, `capitals` throughout, `capitals-or-name`: either, in a word of its own, `inner`: one
 * within the word as well ("MoD" is no "Mod").
 */
export type Capitals = 'any' | 'capital' | 'capitals' | 'capitals-or-name' | 'inner';

/** A trie over folded tokens: what follows the names that begin alike, and the forms that end here. */
export interface Node {
  next?: Map<string, Node>;
  forms?: Form[];
}

/** The key under which a token is compared: folded, dotted initials without their dots. */
export const keyOf = (folded: string): string => (folded.includes('.') ? folded.replace(/\./g, '') || '.' : folded);

/** Adds a form to a trie, by the keys of its tokens without hyphens. */
export function addForm(root: Node, keys: readonly string[], form: Form): void {
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = {}));
    node = next;
  }
  (node.forms ??= []).push(form);
}

/** The keys below some nodes of a trie. */
export function keysIn(nodes: readonly Node[]): Set<string> {
  const keys = new Set<string>();
  const below = [...nodes];
  // Those found on the way join the others.
  for (const { next } of below)
    for (const [key, node] of next ?? []) {
      keys.add(key);
      below.push(node);
    }
  return keys;
}

export const kindOf = ({ kind, class: isClass }: CatalogueEntry): NameKind =>
  kind === 'system' && isClass ? 'system-class' : kind;

export const layerOf = (entry: CatalogueEntry): Layer =>
  entry.kind === 'event' ? 'event' : entry.class ? 'class' : 'name';

/** What each token of a form asks of the text; a class of systems is the same in any case. */
export const capitalsOf = (tokens: readonly Token[], entry: CatalogueEntry): Capitals[] =>
  tokens.map((token, i) => (entry.class ? 'any' : asked(token, i === 0 && tokens.length > 1)));

/** A capital after a small letter. */
export const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** "The" of "The Hague" may be small in the text. */
const ARTICLES: ReadonlySet<string> = new Set(['The', 'Die', 'El', 'La', 'Le']);

/** A capital in the form asks for one in the text; an acronym for all of them, unless it is a word of its own. */
function asked({ text, type }: Token, opens: boolean): Capitals {
  if (type !== 'word' || !/^\p{Lu}/u.test(text) || (opens && ARTICLES.has(text))) return 'any';
  const letters = text.replace(/\./g, '');
  if (letters.length <= 4 && INNER_CAPITAL.test(letters)) return 'inner';
  if (letters.length < 2 || letters !== letters.toUpperCase()) return 'capital';
  return letters.length < 4 ? 'capitals' : 'capitals-or-name';
}
