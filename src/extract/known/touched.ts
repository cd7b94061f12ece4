import { isDeepStrictEqual } from 'node:util';
import type { Article, Catalogue, CatalogueEntry, Mention } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { viewed } from '../plain.ts';
import { plainView } from '../../text/view/index.ts';
import { editorsRepairs } from '../repairs/both.ts';
import { formsOf, givenNameOf, surnameOf } from './gazetteer.ts';
import { keyOf } from './trie.ts';

/** What sets one catalogue apart from another. */
export interface Changes {
  /** Ids of the entries that are new, gone or other than before. */
  readonly ids: ReadonlySet<string>;
  /** As they were and as they are. */
  readonly entries: readonly CatalogueEntry[];
  /** Whether the others stand in the same order: of two that a text may mean alike, the first holds. */
  readonly inOrder: boolean;
}

/** Compares two catalogues, entry by entry. */
export function changesBetween(former: Catalogue, next: Catalogue): Changes {
  const before = new Map(former.entries.map((entry) => [entry.id, entry]));
  const after = new Map(next.entries.map((entry) => [entry.id, entry]));
  const isSame = (one: CatalogueEntry, other: CatalogueEntry | undefined): boolean =>
    one === other || isDeepStrictEqual(one, other);
  const gone = former.entries.filter((entry) => !isSame(entry, after.get(entry.id)));
  const fresh = next.entries.filter((entry) => !isSame(entry, before.get(entry.id)));
  const ids = new Set([...gone, ...fresh].map(({ id }) => id));
  const kept = ({ entries }: Catalogue): string[] => entries.flatMap(({ id }) => (ids.has(id) ? [] : [id]));
  const [then, now] = [kept(former), kept(next)];
  return { ids, entries: [...gone, ...fresh], inOrder: then.every((id, i) => id === now[i]) };
}

/** What the catalogue is asked about when an article is read. */
interface Asked {
  readonly text: string;
  /** Its tokens, folded, and as names are sought by them. */
  readonly words: ReadonlySet<string>;
}

/**
 * Tells of an article whether other mentions might be found in it after these changes. It may say so of one where the same
 * are found, never the other way round: an entry is met in a text by the whole of one of its forms, by a surname, given name
 * or demonym, by the letters of a dated event, or by its id.
 */
export function touchedBy({
  ids,
  entries,
  inOrder,
}: Changes): (article: Article, found: readonly Mention[]) => boolean {
  if (ids.size === 0 && inOrder) return () => false;
  const tests = entries.map(testOf);
  return (article, found) =>
    !inOrder ||
    // Its printed words have been read as well, and what was found in them is not kept.
    editorsRepairs(article).length > 0 ||
    found.some((mention) => ids.has(idIn(mention))) ||
    tests.some((test) => test(askedBy(article)));
}

const idIn = (mention: Mention): string =>
  'entity' in mention ? mention.entity : 'refersTo' in mention ? mention.refersTo : '';

/** Whether an entry may have to do with a text. */
function testOf(entry: CatalogueEntry): (asked: Asked) => boolean {
  const forms = formsOf(entry);
  const surname = entry.kind === 'person' ? surnameOf(entry) : undefined;
  const given = entry.kind === 'person' ? givenNameOf(entry, surname) : undefined;
  const demonyms = (entry.demonyms ?? []).map(fold).flatMap((form) => [form, `${form}s`]);
  const alone = [surname, given, ...demonyms].filter((word) => word !== undefined);
  const events = entry.kind === 'event' && entry.when !== undefined ? [entry.name, ...entry.aliases] : [];
  return ({ text, words }) =>
    forms.some(({ keys }) => keys.every((key) => words.has(key))) ||
    alone.some((word) => words.has(word)) ||
    events.some((name) => text.includes(name));
}

const read = new WeakMap<Article, Asked>();

/** Made once for each article, as the extractor reads it. */
function askedBy(article: Article): Asked {
  const known = read.get(article);
  if (known) return known;
  const { text, sentences } = viewed(article, plainView(article.text, article.repairs));
  const words = new Set<string>();
  for (const sentence of sentences)
    for (const token of tokenize(text, sentence)) {
      const folded = fold(token.text);
      words.add(folded).add(keyOf(folded));
    }
  const asked = { text, words };
  read.set(article, asked);
  return asked;
}
