import { byText } from '../analyze/order.ts';
import type { CatalogueEntry, Entity, EntityKind } from '../model.ts';
import { fold } from '../text/fold.ts';
import { slug } from '../text/slug.ts';

const FOLDER = 'content/entities';
const FILES: Readonly<Record<EntityKind, string>> = {
  person: 'people',
  system: 'systems',
  place: 'places',
  organization: 'organizations',
  event: 'events',
};

/** A country in what a person is called says more than one that stands in the sentence. */
const ROLE_WEIGHT = 10;

/** Entries of one kind, and of how many of them each file has. */
interface Shelf {
  /** The largest file first. */
  readonly files: readonly string[];
  /** How many entries each file has. */
  readonly sizes: ReadonlyMap<string, number>;
  /** By trait, how many entries with it each file has. */
  readonly traits: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Tells in which file of the catalogue an entity's entry belongs, or most likely would. */
export function filing(entities: readonly Entity[], entries: readonly CatalogueEntry[]): (entity: Entity) => string {
  const known = entities.filter((entity) => entity.known !== undefined);
  const shelves = new Map([...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, own]) => [kind, shelfOf(own)]));
  const countries = countriesByWord(entries);
  return (entity) => {
    const shelf = shelves.get(entity.kind);
    return (
      entity.known?.file ??
      (shelf && likeliestFile(evidenceOf(entity, known, countries), shelf)) ??
      companionsFile(entity, known) ??
      shelf?.files[0] ??
      `${FOLDER}/${FILES[entity.kind]}.yaml`
    );
  };
}

/** What follows the word that says what a thing is: "Party of Poland". */
const ATTRIBUTE = / (?:of|for|in|on|to) /;

/** What the files of a kind are divided by: the country, or else what its entries are, in the word that says it. */
const traitOf = ({ kind, name, country }: Pick<CatalogueEntry, 'kind' | 'name' | 'country'>): string | undefined =>
  isByCountry(kind) ? country : /[a-z]{3,}$/.exec(slug(name.split(ATTRIBUTE)[0]!))?.[0];

const isByCountry = (kind: EntityKind): boolean => kind === 'person' || kind === 'place';

function shelfOf(entries: readonly CatalogueEntry[]): Shelf {
  const filed = entries.flatMap(({ file, ...entry }) => (file ? [{ file, trait: traitOf(entry) }] : []));
  const sizes = countsOf(filed.map(({ file }) => file));
  const traits = Map.groupBy(filed, ({ trait }) => trait ?? '');
  traits.delete('');
  return {
    files: ranked(sizes),
    sizes,
    traits: new Map([...traits].map(([trait, all]) => [trait, countsOf(all.map(({ file }) => file))])),
  };
}

/** The codes of countries by their adjectives and names, folded. */
function countriesByWord(entries: readonly CatalogueEntry[]): ReadonlyMap<string, string> {
  const adjectives = entries.filter(({ kind, country, demonyms }) => kind === 'place' && country && demonyms);
  return new Map(adjectives.flatMap(({ demonyms = [], country }) => demonyms.map((word) => [fold(word), country!])));
}

/** The traits that speak for an entity's being among others that have them, each with its weight. */
function evidenceOf(
  { kind, name, roles, together }: Entity,
  known: readonly Entity[],
  countries: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (trait: string | undefined, weight: number) =>
    trait !== undefined && weights.set(trait, (weights.get(trait) ?? 0) + weight);
  if (!isByCountry(kind)) add(traitOf({ kind, name }), 1);
  else {
    const beside = new Map(besides(together).map(({ id, count }) => [id, count]));
    for (const one of known) if (beside.has(one.id)) add(one.known?.country, beside.get(one.id)!);
    for (const { title } of roles) for (const word of title.split(' ')) add(countries.get(fold(word)), ROLE_WEIGHT);
  }
  return weights;
}

/** Those that share a sentence; a paragraph alone says less. */
const besides = (together: Entity['together']): Entity['together'] => together.filter(({ count }) => count > 0);

/** The file that has most of the entries with these traits, and little else. */
function likeliestFile(evidence: ReadonlyMap<string, number>, { traits, sizes }: Shelf): string | undefined {
  const scores = new Map<string, number>();
  for (const [trait, weight] of evidence) {
    const counts = traits.get(trait) ?? new Map<string, number>();
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [file, count] of counts)
      scores.set(file, (scores.get(file) ?? 0) + weight * (count / all) * (count / sizes.get(file)!));
  }
  return ranked(scores)[0];
}

/** The file with most of the known entities of its kind that share its sentences, or else its articles. */
function companionsFile({ kind, together, articles }: Entity, known: readonly Entity[]): string | undefined {
  const [ids, places] = [besides(together), articles].map((list) => new Set(list.map(({ id }) => id)));
  const own = known.filter((one) => one.kind === kind);
  const beside = own.filter(({ id }) => ids!.has(id));
  const near = beside.length > 0 ? beside : own.filter((one) => one.articles.some(({ id }) => places!.has(id)));
  return ranked(countsOf(near.flatMap(({ known: entry }) => entry?.file ?? [])))[0];
}

const countsOf = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));

/** The highest first. */
const ranked = (scores: ReadonlyMap<string, number>): string[] =>
  [...scores].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([word]) => word);
