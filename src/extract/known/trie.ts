import type { CatalogueEntry, NameKind } from '../../model.ts';
import { hashOf } from '../../text/stretch-map.ts';
import type { Token } from '../../text/tokens.ts';

/** One form of one entry, at the end of its path through the trie. */
export interface Form {
  readonly entry: CatalogueEntry;
  /** Tells the entry from others without a look at it: entries lie all over the memory. */
  readonly number: number;
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

/** What names have in common that begin alike. */
export interface Node {
  /** What its last word stands behind; nothing for the root. */
  readonly before: Node | undefined;
  /** Its last word, as words are compared. */
  readonly key: string;
  /** Its place among all. */
  readonly number: number;
  /** The forms that end here. */
  forms: readonly Form[];
}

/** The key under which a token is compared: folded, dotted initials without their dots. */
export const keyOf = (folded: string): string => (folded.includes('.') ? folded.replace(/\./g, '') || '.' : folded);

/** Every node without a form. */
const NO_FORMS: readonly Form[] = [];

/**
 * A trie over folded tokens. Which word goes on where is asked of one table for all nodes: a map for each of them lies
 * somewhere else in memory, and fetching it took longer than all else about a name.
 */
export class Trie {
  readonly nodes: Node[] = [];
  /** Where all names begin. */
  readonly root = this.added(undefined, '');
  /** Where those begin that may do so in lower case; most words of a text are sought among these few only. */
  readonly small = this.added(undefined, '');
  /** Hash and number of a node by turns; more than half of the places are empty. */
  private slots = new Int32Array(2 * FEWEST);

  /** The node behind another one for a word, given by its key and the hash of that. */
  next(node: Node, key: string, hash: number): Node | undefined {
    const wanted = mixed(node.number, hash);
    const slots = this.slots;
    for (let at = placeOf(wanted, slots); slots[at + 1] !== 0; at = (at + 2) & (slots.length - 1)) {
      if (slots[at] !== wanted) continue;
      const found = this.nodes[slots[at + 1]!]!;
      if (found.before === node && found.key === key) return found;
    }
    return undefined;
  }

  /** Adds a form, by the keys of its tokens without hyphens. */
  add(root: Node, keys: readonly string[], form: Form): void {
    let node = root;
    for (const key of keys) node = this.next(node, key, hashOfKey(key)) ?? this.added(node, key);
    node.forms = [...node.forms, form];
  }

  private added(before: Node | undefined, key: string): Node {
    const node: Node = { before, key, number: this.nodes.length, forms: NO_FORMS };
    this.nodes.push(node);
    if (!before) return node;
    if (this.nodes.length * 4 > this.slots.length) this.grow();
    else this.place(node);
    return node;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (const node of this.nodes) if (node.before) this.place(node);
  }

  private place({ before, key, number }: Node): void {
    const slots = this.slots;
    const hash = mixed(before!.number, hashOfKey(key));
    let at = placeOf(hash, slots);
    while (slots[at + 1] !== 0) at = (at + 2) & (slots.length - 1);
    slots[at] = hash;
    slots[at + 1] = number;
  }
}

/** Places at first; a power of two, as the number of places always is. */
const FEWEST = 1024;

/** The number by which a word's key is looked for. */
export const hashOfKey = (key: string): number => hashOf(key, 0, key.length);

const mixed = (node: number, hash: number): number => Math.imul(hash ^ Math.imul(node, 0x85ebca6b), 0x9e3779b1);

/** The high bits of a hash are the better ones. */
const placeOf = (hash: number, slots: Int32Array): number => (((hash >>> 15) ^ hash) << 1) & (slots.length - 1);

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
