import { byText } from '../analyze/order.ts';
import type { CatalogueEntry, Entity, EntityKind } from '../model.ts';

const FOLDER = 'content/entities';
const FILES: Readonly<Record<EntityKind, string>> = {
  person: 'people',
  system: 'systems',
  place: 'places',
  organization: 'organizations',
  event: 'events',
};

/** A known entity with the file that its entry is written in. */
type Located = Entity & { readonly file: string };

/** Tells in which file of the catalogue an entity's entry most likely belongs. */
export function filing(entities: readonly Entity[], entries: readonly CatalogueEntry[]): (entity: Entity) => string {
  const known = entities.flatMap((entity) => (entity.known?.file ? [{ ...entity, file: entity.known.file }] : []));
  const files = filesByKind(entries);
  return (entity) => nearestFile(entity, known, files.get(entity.kind) ?? []);
}

/** The files of each kind, the largest first. */
function filesByKind(entries: readonly CatalogueEntry[]): ReadonlyMap<EntityKind, readonly string[]> {
  return new Map(
    [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, own]) => [
      kind,
      mostFrequent(own.flatMap(({ file }) => file ?? [])),
    ]),
  );
}

/** The file with most of the known entities of its kind that share its sentences, or else its articles. */
function nearestFile(
  { kind, together, articles }: Entity,
  known: readonly Located[],
  files: readonly string[],
): string {
  const [ids, places] = [together, articles].map((list) => new Set(list.map(({ id }) => id)));
  const own = known.filter((one) => one.kind === kind);
  const beside = own.filter(({ id }) => ids!.has(id));
  const near = beside.length > 0 ? beside : own.filter((one) => one.articles.some(({ id }) => places!.has(id)));
  return mostFrequent(near.map(({ file }) => file))[0] ?? files[0] ?? `${FOLDER}/${FILES[kind]}.yaml`;
}

const mostFrequent = (files: readonly string[]): string[] =>
  [...Map.groupBy(files, (file) => file)]
    .sort((a, b) => b[1].length - a[1].length || byText(a[0], b[0]))
    .map(([file]) => file);
