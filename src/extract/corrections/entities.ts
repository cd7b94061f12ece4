import type { Catalogue, CatalogueEntry, EntityKind, NameKind, NameMention } from '../../model.ts';
import { slug } from '../../text/slug.ts';

/** What a mention says of its entity. */
export type Named = Pick<NameMention, 'kind' | 'entity' | 'name'>;

const ID = /^(?:person|system|place|organization|event)\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a reference is an id (`person/mark-rutte`) and not a name. */
export const isId = (reference: string): boolean => ID.test(reference);

/** The key for an entity of whatever kind, by the slug of its name. */
export const ofAnyKind = (entity: string): string => `*${entity.slice(entity.indexOf('/'))}`;

/** Whether a key, an id or one for whatever kind, means this entity. */
export const means = (key: string, entity: string): boolean => key === entity || key === ofAnyKind(entity);

/** The kind that an id begins with; none for a key of whatever kind. */
export const likelyKind = (key: string): EntityKind | undefined =>
  isId(key) ? (key.slice(0, key.indexOf('/')) as EntityKind) : undefined;

/** The entity of that kind and name, as the extractor would call it. */
export const named = (kind: NameKind, name: string): Named => ({
  kind,
  entity: `${kind === 'system-class' ? 'system' : kind}/${slug(name)}`,
  name,
});

export const entryNamed = ({ id, name, ...entry }: CatalogueEntry): Named => ({
  kind: kindOf(entry),
  entity: id,
  name,
});

export const kindOf = ({ kind, class: isClass }: Pick<CatalogueEntry, 'kind' | 'class'>): NameKind =>
  kind === 'system' && isClass ? 'system-class' : kind;

/** The catalogue by id and by the slugs of its names, the surest forms first. */
interface Directory {
  readonly byId: ReadonlyMap<string, CatalogueEntry>;
  readonly bySlug: readonly ReadonlyMap<string, readonly CatalogueEntry[]>[];
}

const made = new WeakMap<Catalogue, Directory>();

function directoryOf(catalogue: Catalogue): Directory {
  const known = made.get(catalogue);
  if (known) return known;
  const by = (forms: (entry: CatalogueEntry) => readonly string[]) =>
    Map.groupBy(
      catalogue.entries.flatMap((entry) => [...new Set(forms(entry).map(slug))].map((key) => ({ key, entry }))),
      ({ key }) => key,
    );
  const entries = (groups: ReturnType<typeof by>) =>
    new Map([...groups].map(([key, group]) => [key, group.map(({ entry }) => entry)]));
  const directory = {
    byId: new Map(catalogue.entries.map((entry) => [entry.id, entry])),
    bySlug: [
      ({ name }: CatalogueEntry) => [name],
      ({ aliases }: CatalogueEntry) => aliases,
      ({ cued }: CatalogueEntry) => cued,
    ].map((forms) => entries(by(forms))),
  };
  made.set(catalogue, directory);
  return directory;
}

/**
 * The entries of the catalogue that an id or a name means: those that are called so, else those that have it as another
 * name, else those that need a cue for it. With a kind only those of that kind.
 */
export function entriesFor(reference: string, catalogue: Catalogue, kind?: NameKind): readonly CatalogueEntry[] {
  const { byId, bySlug } = directoryOf(catalogue);
  if (isId(reference)) return [byId.get(reference) ?? []].flat();
  const key = slug(reference);
  for (const forms of bySlug) {
    const found = (forms.get(key) ?? []).filter((entry) => kind === undefined || kindOf(entry) === kind);
    if (found.length > 0) return found;
  }
  return [];
}

/** The words as a name: on one line, without invisible characters. */
export const asName = (words: string): string =>
  words
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** How the words of a text relate to a name, where they are not the name. */
export function formOf(words: string, { name }: Named, before?: NameMention['form']): NameMention['form'] {
  if (slug(words) === slug(name)) return undefined;
  const own = new Set(slug(name).split('-'));
  const isPart = slug(words)
    .split('-')
    .every((word) => own.has(word));
  if (isPart) return 'short';
  return before === 'misspelling' ? before : 'alias';
}
