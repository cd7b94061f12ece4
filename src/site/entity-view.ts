import type { CatalogueEntry, Entity, EntityKind, Office, ReadArticle } from '../model.ts';
import { fold } from '../text/fold.ts';
import { writeOut } from './dates.ts';
import type { Lookup } from './lookup.ts';
import { newest } from './paging.ts';
import { markedSentences, type MarkedSentence } from './sentences.ts';

/** The sentences of one article that name an entity. */
export interface ArticleMentions {
  readonly read: ReadArticle;
  readonly count: number;
  readonly sentences: readonly MarkedSentence[];
}

/** The mentions of an entity in their sentences, by article in order of publication; of the newest `most` articles. */
export function mentionsByArticle(entity: Entity, lookup: Lookup, most = Infinity): ArticleMentions[] {
  return newest(entity.articles, most).map(({ id, count }) => {
    const read = lookup.article(id);
    return { read, count, sentences: markedSentences(read, lookup.mentionsIn(entity, id)) };
  });
}

/** The parts of an entity's address that its routes ask for. */
export function routeOf({ url }: Entity): { readonly kind: string; readonly slug: string } {
  const [, kind = '', slug = ''] = url.split('/');
  return { kind, slug };
}

/** Site path of the list of all articles that name an entity, where its own page has no room for them. */
export const namingPath = ({ url }: Entity): string => `${url}articles/`;

/** What the articles call a person, each title once an article, with the sentence that says so. */
export function rolesOf(entity: Entity, lookup: Lookup) {
  const seen = new Set<string>();
  return entity.roles.flatMap((role) => {
    const key = `${role.article} ${fold(role.title)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const read = lookup.article(role.article);
    return { title: role.title, asOf: role.asOf, read, sentence: markedSentences(read, [role])[0] };
  });
}

/** Forms other than the name itself, misspellings last. */
export function otherSpellings(entity: Entity): Entity['spellings'] {
  return entity.spellings
    .filter(({ text }) => text !== entity.name)
    .toSorted((a, b) => Number(a.misspelling) - Number(b.misspelling));
}

/** "1 October 2014 – 1 October 2024", "since 2022", or nothing where the catalogue gives no date. */
export function termOf({ from, to }: Office): string {
  if (from && to) return `${writeOut(from)} – ${writeOut(to)}`;
  if (from) return `since ${writeOut(from)}`;
  return to ? `until ${writeOut(to)}` : '';
}

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region' });

/** What the catalogue states, as terms and their values in the order in which the page shows them. */
export function catalogueFacts(known: CatalogueEntry): { readonly term: string; readonly value: string }[] {
  const { coordinates: at, when } = known;
  const facts: [string, string | undefined][] = [
    ['Kind', known.type],
    ['Maker', known.maker],
    [known.kind === 'organization' ? 'Part of' : 'Family', known.family],
    ['Variants', known.variants?.join(', ')],
    ['When', when && writeOut(when)],
    ['Where', known.where],
    ['Country', known.country && known.type !== 'country' ? REGIONS.of(known.country) : undefined],
    ['Coordinates', at && `${degrees(at[0], 'N', 'S')}, ${degrees(at[1], 'E', 'W')}`],
  ];
  return facts.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

/** Names that tell a reader something: not the name with a general word after it, nor turned round by a comma. */
export function otherNames({ name, aliases }: CatalogueEntry): string[] {
  return aliases.filter((alias) => !fold(alias).startsWith(fold(name)) && !alias.includes(','));
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
}

export interface Letter {
  readonly letter: string;
  readonly entities: readonly Entity[];
}

/** The word an entity is filed under: a person's last one, else the first. */
export function filedUnder({ kind, name }: { readonly kind: EntityKind; readonly name: string }): string {
  const folded = fold(name);
  return kind === 'person' ? `${folded.split(' ').at(-1)} ${folded}` : folded.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** An A–Z of entities; figures come first under one heading. */
export function byLetter(entities: readonly Entity[]): Letter[] {
  const filed = inOrder(entities);
  const groups = Map.groupBy(filed, ({ key }) => (/^\p{N}/u.test(key) ? '0–9' : (key[0] ?? '').toUpperCase()));
  return [...groups].map(([letter, found]) => ({ letter, entities: found.map(({ entity }) => entity) }));
}

/** The entities of one kind in the order of their index: the named ones from A to Z, then the classes. */
export function asIndexed(entities: readonly Entity[]): Entity[] {
  return [entities.filter((entity) => !entity.class), entities.filter((entity) => entity.class)].flatMap((group) =>
    inOrder(group).map(({ entity }) => entity),
  );
}

/** From A to Z, each with what it is filed under. */
function inOrder(entities: readonly Entity[]): { readonly entity: Entity; readonly key: string }[] {
  return entities
    .map((entity) => ({ entity, key: filedUnder(entity) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** What a page of an index has, in the words of the first and the last of its names: "Ab–Cz", "0–9", "Ma". */
export function lettersOf(entities: readonly Entity[]): string {
  const named = entities.filter((entity) => !entity.class);
  if (named.length === 0) return 'Classes';
  const [first, last] = [named[0]!, named.at(-1)!].map((entity) => {
    const key = filedUnder(entity);
    return /^\p{N}/u.test(key) ? '0–9' : `${(key[0] ?? '').toUpperCase()}${[...key].slice(1, 2).join('').trim()}`;
  });
  return first === last ? first! : `${first}–${last}`;
}
