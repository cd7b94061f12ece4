import { COMMON_WORDS } from '../lexicon/common-words.ts';
import type { Catalogue, CatalogueEntry } from '../model.ts';
import { fold } from '../text/fold.ts';
import { tokenize, type Token } from '../text/tokens.ts';

/** One form of one entry, at the end of its path through the trie. */
export interface Form {
  readonly entry: CatalogueEntry;
  /** False when the form needs a cue beside it. */
  readonly sure: boolean;
  readonly tokens: readonly Token[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly forms: Form[];
}

/** The catalogue's names, arranged for reading along with a text (a trie over folded tokens, hyphens left out). */
export interface Gazetteer {
  readonly root: Node;
  /** Surname -> the people of the catalogue who bear it. */
  readonly surnames: ReadonlyMap<string, readonly CatalogueEntry[]>;
  /** Adjectives and inhabitants of places, folded ("dutch", "russians"). */
  readonly demonyms: ReadonlyMap<string, CatalogueEntry>;
}

const HYPHEN = /^[-‐‑–]$/u;
export const isHyphen = (token: Pick<Token, 'text'>): boolean => HYPHEN.test(token.text);

/** The key under which a token is compared: folded, dotted initials without their dots. */
export const keyOf = (folded: string): string => (folded.includes('.') ? folded.replace(/\./g, '') || '.' : folded);

const compiled = new WeakMap<Catalogue, Gazetteer>();

/** Compiles a catalogue, once for each catalogue object. */
export function gazetteerOf(catalogue: Catalogue): Gazetteer {
  const known = compiled.get(catalogue);
  if (known) return known;
  const gazetteer = compile(catalogue);
  compiled.set(catalogue, gazetteer);
  return gazetteer;
}

function compile({ entries }: Catalogue): Gazetteer {
  const root: Node = { next: new Map(), forms: [] };
  const surnames = new Map<string, CatalogueEntry[]>();
  const demonyms = new Map<string, CatalogueEntry>();
  for (const entry of entries) {
    add(root, entry.name, entry, entry.nameNeedsCue !== true);
    for (const alias of entry.aliases) if (!withNeedlessArticle(alias, entry)) add(root, alias, entry, true);
    for (const form of entry.cued) if (!withNeedlessArticle(form, entry)) add(root, form, entry, false);
    if (entry.kind === 'person') {
      const surname = surnameOf(entry.name);
      if (surname) surnames.set(surname, [...(surnames.get(surname) ?? []), entry]);
    }
    for (const demonym of entry.demonyms ?? []) {
      const key = fold(demonym);
      for (const form of [key, `${key}s`]) if (!demonyms.has(form)) demonyms.set(form, entry);
    }
  }
  return { root, surnames, demonyms };
}

/** "The Kremlin" beside "Kremlin": the article is no part of the name. */
const withNeedlessArticle = (form: string, { name, aliases, cued }: CatalogueEntry): boolean =>
  /^the /i.test(form) && [name, ...aliases, ...cued].includes(form.slice(4));

/** The last word of a full name, folded; nothing for a name of one word. */
function surnameOf(name: string): string | undefined {
  const words = tokenize(name).filter(({ type }) => type === 'word');
  return words.length > 1 ? fold(words.at(-1)!.text) : undefined;
}

function add(root: Node, form: string, entry: CatalogueEntry, sure: boolean): void {
  const tokens = tokenize(form).filter((token) => !isHyphen(token));
  if (tokens.length === 0) return;
  let node = root;
  for (const token of tokens) {
    const key = keyOf(fold(token.text));
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = { next: new Map(), forms: [] }));
    node = next;
  }
  const words = tokens.map(({ text }) => text).join(' ');
  if (!node.forms.some((other) => other.entry === entry && other.tokens.map(({ text }) => text).join(' ') === words))
    node.forms.push({ entry, sure: sure && !isOrdinary(tokens, entry), tokens });
}

/** "Time", "Nature", "Javelin": a single ordinary word needs a cue to be an organization, a system or an event. */
function isOrdinary(tokens: readonly Token[], { kind, class: isClass }: CatalogueEntry): boolean {
  const [word, ...rest] = tokens;
  if (!word || rest.length > 0 || isClass || kind === 'place' || kind === 'person') return false;
  return word.text !== word.text.toUpperCase() && COMMON_WORDS.has(word.text.toLowerCase());
}
