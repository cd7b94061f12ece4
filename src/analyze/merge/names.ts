import type { Catalogue, CatalogueEntry, EntityKind, Mention, NameMention } from '../../model.ts';
import { byText } from '../order.ts';
import { isName } from '../sentences.ts';

/** One entity before names are joined: what the articles or the catalogue call it. */
export interface Named {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Every full form of it; the name first. */
  readonly forms: readonly string[];
  readonly entry?: CatalogueEntry;
  /** The catalogue or an editor says what it is: it is joined to nothing, though others may be joined to it. */
  readonly firm: boolean;
  /** How often the articles mention it. */
  readonly count: number;
}

const byId = new WeakMap<Catalogue, ReadonlyMap<string, CatalogueEntry>>();

/** The catalogue by id, once for each catalogue. */
function entriesById(catalogue: Catalogue): ReadonlyMap<string, CatalogueEntry> {
  const made = byId.get(catalogue) ?? new Map(catalogue.entries.map((entry) => [entry.id, entry]));
  byId.set(catalogue, made);
  return made;
}

/** The entities of the articles, in order of their ids. Classes of systems are no names. */
export function namesIn(mentions: readonly Mention[], catalogue: Catalogue): Named[] {
  const known = entriesById(catalogue);
  const groups = Map.groupBy(
    mentions.filter(isName).filter(({ kind }) => kind !== 'system-class'),
    ({ entity }) => entity,
  );
  return [...groups]
    .map(([id, all]): Named => {
      const entry = known.get(id);
      return entry ? knownName(entry, all.length) : unknownName(id, all);
    })
    .sort((a, b) => byText(a.id, b.id));
}

/** An entry with all forms that are a sure sign of it; a surname alone is a sign of whoever bears it. */
export function knownName(entry: CatalogueEntry, count = 0): Named {
  const { id, kind, name, aliases } = entry;
  const sure = entry.nameNeedsCue && kind !== 'person' ? aliases : [name, ...aliases];
  const forms = kind === 'person' ? sure.filter((form) => form === name || /\s/.test(form.trim())) : sure;
  return { id, kind, name, forms, entry, firm: true, count };
}

function unknownName(id: string, all: readonly NameMention[]): Named {
  const forms = [...Map.groupBy(all, ({ name }) => name)]
    .sort((a, b) => shouted(a[0]) - shouted(b[0]) || b[1].length - a[1].length || byText(a[0], b[0]))
    .map(([form]) => form);
  const firm = all.some(({ correction }) => correction !== undefined);
  return { id, kind: all[0]!.kind as EntityKind, name: forms[0]!, forms, firm, count: all.length };
}

/** A name all in capitals is a headline's. */
const shouted = (form: string): number => Number(/\s/.test(form) && form === form.toUpperCase());

/** The one of several spellings that the others are filed under: the catalogue's, else the most frequent. */
export const byRank = (a: Named, b: Named, countOf = ({ count }: Named): number => count): number =>
  Number(b.entry !== undefined) - Number(a.entry !== undefined) ||
  Number(b.firm) - Number(a.firm) ||
  countOf(b) - countOf(a) ||
  b.name.length - a.name.length ||
  byText(a.id, b.id);
