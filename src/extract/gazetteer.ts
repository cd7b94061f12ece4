import { COMMON_WORDS } from '../lexicon/common-words.ts';
import type { Catalogue, CatalogueEntry } from '../model.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { addForm, toForm, type Form, type Node } from './trie.ts';

/** The catalogue's names, arranged for reading along with a text. */
export interface Gazetteer {
  readonly names: Node;
  /** Those of the names that may begin in lower case; most words of a text are sought among these few only. */
  readonly small: Node;
  /** Surname -> the people of the catalogue who bear it. */
  readonly surnames: ReadonlyMap<string, readonly CatalogueEntry[]>;
  /** Adjectives and inhabitants of places, folded ("dutch", "russians"). */
  readonly demonyms: ReadonlyMap<string, CatalogueEntry>;
  /** First token -> the names of dated events that begin with it. */
  readonly events: ReadonlyMap<string, readonly EventName[]>;
}

export interface EventName {
  readonly name: string;
  readonly entry: CatalogueEntry;
  /** Place in the catalogue. */
  readonly rank: number;
}

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
  const names: Node = { forms: [] };
  const small: Node = { forms: [] };
  const surnames = new Map<string, CatalogueEntry[]>();
  const demonyms = new Map<string, CatalogueEntry>();
  for (const entry of entries) {
    for (const form of formsOf(entry)) {
      addForm(names, form);
      if (form.capitals[0] === 'any') addForm(small, form);
    }
    if (entry.kind === 'person') {
      const surname = surnameOf(entry.name);
      if (surname) surnames.set(surname, [...(surnames.get(surname) ?? []), entry]);
    }
    for (const demonym of entry.demonyms ?? []) {
      const key = fold(demonym);
      for (const form of [key, `${key}s`]) if (!demonyms.has(form)) demonyms.set(form, entry);
    }
  }
  return {
    names,
    small,
    surnames,
    demonyms,
    events: Map.groupBy(eventNames(entries), ({ name }) => tokenize(name)[0]!.text),
  };
}

/** Every form by which an entry is known, with or without a cue. */
function formsOf(entry: CatalogueEntry): Form[] {
  const { name, aliases, cued } = entry;
  const isNeeded = (form: string) => !withNeedlessArticle(form, entry);
  const forms = [
    toForm(name, entry, entry.nameNeedsCue !== true),
    ...aliases.filter(isNeeded).map((form) => toForm(form, entry, true)),
    ...cued.filter(isNeeded).map((form) => toForm(form, entry, false)),
  ];
  return forms.flatMap((form) => (form ? [{ ...form, sure: form.sure && !isOrdinary(form) }] : []));
}

const eventNames = (entries: readonly CatalogueEntry[]): EventName[] =>
  entries.flatMap((entry, rank) =>
    entry.kind === 'event' && entry.when !== undefined
      ? [entry.name, ...entry.aliases].map((name) => ({ name, entry, rank }))
      : [],
  );

/** "The Kremlin" beside "Kremlin": the article is no part of the name. */
const withNeedlessArticle = (form: string, { name, aliases, cued }: CatalogueEntry): boolean =>
  /^the /i.test(form) && [name, ...aliases, ...cued].includes(form.slice(4));

/** The last word of a full name, folded; nothing for a name of one word. */
function surnameOf(name: string): string | undefined {
  const words = tokenize(name).filter(({ type }) => type === 'word');
  return words.length > 1 ? fold(words.at(-1)!.text) : undefined;
}

/** "Time", "Nature", "Javelin": a single ordinary word needs a cue to be an organization, a system or an event. */
function isOrdinary({ tokens, entry: { kind, class: isClass } }: Form): boolean {
  const [word, ...rest] = tokens;
  if (!word || rest.length > 0 || isClass || kind === 'place' || kind === 'person') return false;
  return word.text !== word.text.toUpperCase() && COMMON_WORDS.has(word.text.toLowerCase());
}
