import { eventsOf, type Events } from './events.ts';
import { familyName } from './family-names.ts';
import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import type { Catalogue, CatalogueEntry } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { isHyphen, tokenize, type Token } from '../../text/tokens.ts';
import { Pairs } from './pairs.ts';
import { capitalsOf, keyOf, kindOf, layerOf, Trie, type Form } from './trie.ts';

/** The catalogue's names, arranged for reading along with a text. */
export interface Gazetteer {
  readonly names: Trie;
  /** The keys with which names go on after their first word. */
  readonly inner: ReadonlySet<string>;
  /** The first two keys of names. */
  readonly pairs: Pairs;
  /** Surname -> the people of the catalogue who bear it. */
  readonly surnames: ReadonlyMap<string, readonly CatalogueEntry[]>;
  /** How many people of the catalogue have a word, folded, for a given name. */
  readonly givenNames: ReadonlyMap<string, number>;
  /** Adjectives and inhabitants of places, folded ("dutch", "russians"). */
  readonly demonyms: ReadonlyMap<string, CatalogueEntry>;
  readonly events: Events;
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
  const names = new Trie();
  const surnames = new Map<string, CatalogueEntry[]>();
  const givenNames = new Map<string, number>();
  const demonyms = new Map<string, CatalogueEntry>();
  for (const entry of entries) {
    addForms(names, entry);
    if (entry.kind === 'person') {
      const surname = surnameOf(entry);
      if (surname) surnames.set(surname, [...(surnames.get(surname) ?? []), entry]);
      const given = givenNameOf(entry, surname);
      if (given) givenNames.set(given, (givenNames.get(given) ?? 0) + 1);
    }
    for (const demonym of entry.demonyms ?? []) {
      const key = fold(demonym);
      for (const form of [key, `${key}s`]) if (!demonyms.has(form)) demonyms.set(form, entry);
    }
  }
  return {
    names,
    inner: new Set(names.nodes.flatMap(({ before, key }) => (before?.before ? [key] : []))),
    pairs: new Pairs(names),
    surnames,
    givenNames,
    demonyms,
    events: eventsOf(entries),
  };
}

/** A form of an entry with the keys of its tokens, hyphens left out. */
export interface Keyed extends Form {
  readonly keys: readonly string[];
}

const keyed = new WeakMap<CatalogueEntry, readonly Keyed[]>();

/** Adds every form by which an entry is known. */
function addForms(names: Trie, entry: CatalogueEntry): void {
  for (const form of formsOf(entry)) {
    names.add(names.root, form.keys, form);
    if (form.capitals[0] === 'any') names.add(names.small, form.keys, form);
  }
}

/** Every form by which an entry is known, made once for each entry. */
export function formsOf(entry: CatalogueEntry): readonly Keyed[] {
  const forms = keyed.get(entry) ?? newForms(entry);
  keyed.set(entry, forms);
  return forms;
}

/** Entries whose forms were made so far. */
let entriesKeyed = 0;

/** One that is written twice counts as it is written first. */
function newForms(entry: CatalogueEntry): Keyed[] {
  const number = ++entriesKeyed;
  const written = new Set<string>();
  const forms: Keyed[] = [];
  const add = (text: string, sure: boolean) => {
    const tokens = tokenize(text).filter((token) => !isHyphen(token));
    const words = tokens.map((token) => token.text).join(' ');
    if (tokens.length === 0 || written.has(words)) return;
    written.add(words);
    const [layer, capitals] = [layerOf(entry), capitalsOf(tokens, entry)];
    const keys = tokens.map((token) => keyOf(fold(token.text)));
    forms.push({ entry, number, kind: kindOf(entry), sure: sure && !isOrdinary(tokens, entry), layer, capitals, keys });
  };
  add(entry.name, entry.nameNeedsCue !== true);
  for (const alias of entry.aliases) if (!withNeedlessArticle(alias, entry)) add(alias, true);
  for (const form of entry.cued) if (!withNeedlessArticle(form, entry)) add(form, false);
  return forms;
}

/** "The Kremlin" beside "Kremlin": the article is no part of the name. */
const withNeedlessArticle = (form: string, { name, aliases, cued }: CatalogueEntry): boolean =>
  /^the /i.test(form) && [name, ...aliases, ...cued].includes(form.slice(4));

/** The family name, folded; nothing for a name of one word. */
export const surnameOf = ({ name, country }: CatalogueEntry): string | undefined =>
  familyName(
    tokenize(name).flatMap(({ type, text }) => (type === 'word' ? [fold(text)] : [])),
    country,
  );

/** The first word of a name that goes on to a surname, folded. */
export function givenNameOf({ name }: CatalogueEntry, surname: string | undefined): string | undefined {
  const [first] = tokenize(name);
  return surname !== undefined && first && fold(first.text) !== surname ? fold(first.text) : undefined;
}

/** "Time", "Nature", "Javelin": a single ordinary word needs a cue to be an organization, a system or an event. */
function isOrdinary(tokens: readonly Token[], { kind, class: isClass }: CatalogueEntry): boolean {
  const [word, ...rest] = tokens;
  if (!word || rest.length > 0 || isClass || kind === 'place' || kind === 'person') return false;
  return word.text !== word.text.toUpperCase() && COMMON_WORDS.has(word.text.toLowerCase());
}
