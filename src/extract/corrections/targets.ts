import type { Catalogue, NameKind } from '../../model.ts';
import { slug } from '../../text/slug.ts';
import type { Fault } from './anchors.ts';
import { asName, entriesFor, entryNamed, isId, kindOf, likelyKind, named, type Named } from './entities.ts';

/** Who an entity is to be: one of the catalogue, or one of that name, of the mention's kind where none is stated. */
export type Target =
  | { readonly known: Named }
  | {
      readonly name: string;
      readonly kind?: NameKind | undefined;
      /** The articles have to name it, in these words, a name or an id; the catalogue does not. */
      readonly unsure?: string;
    };

/** An entity that a correction names: in which key, in which words, of which kind. */
export interface Reference {
  readonly key: 'entity' | 'into' | 'name' | 'quote';
  readonly words: string;
  /** As the correction states it. */
  readonly kind?: NameKind | undefined;
  /** The kind that it most probably has, where none is stated. */
  readonly likely?: NameKind | undefined;
  /** What to write in place of a new name, where the catalogue has it. */
  readonly instead?: string;
}

/** How many candidates an error names. */
const SHOWN = 5;

/** What a mention of some kind says of the target. */
export function become(target: Target, kind: NameKind): Named {
  return 'known' in target ? target.known : named(target.kind ?? kind, target.name);
}

/** The key of what the machine has found: an id, or any kind of a name that the catalogue does not have. */
export function keyOf(words: string, catalogue: Catalogue): { key: string } | { fault: Fault } {
  if (isId(words)) return { key: words };
  const entries = entriesFor(words, catalogue);
  if (entries.length > 1)
    return {
      fault: ambiguous(
        { key: 'entity', words },
        entries.map(({ id }) => id),
      ),
    };
  return { key: entries[0]?.id ?? `*/${slug(words)}` };
}

/** The entity that is meant, or why that cannot be told. */
export function targetOf(reference: Reference, catalogue: Catalogue): Target | { fault: Fault } {
  const { key, words, kind, likely } = reference;
  if (key === 'name') return newEntity(reference, catalogue);
  const all = entriesFor(words, catalogue, isId(words) ? undefined : kind);
  const alike = all.filter((entry) => kindOf(entry) === likely);
  const [entry, ...others] = alike.length === 1 ? alike : all;
  if (others.length > 0)
    return {
      fault: ambiguous(
        reference,
        all.map(({ id }) => id),
      ),
    };
  if (!entry && isId(words)) return ofArticles(words, kind);
  if (!entry) return { name: asName(words), kind, ...(key === 'quote' ? {} : { unsure: words }) };
  const known = entryNamed(entry);
  if (kind === undefined || kind === known.kind) return { known };
  const expected = `the kind that the catalogue gives to ${known.name} (${known.kind})`;
  return { fault: { key: 'kind', expected, found: `"${kind}"`, hint: 'correct the kind or remove the key' } };
}

function newEntity(
  { key, words, kind, likely, instead = 'write "entity" in place of "name"' }: Reference,
  catalogue: Catalogue,
): Target | { fault: Fault } {
  const name = asName(words);
  const of = kind ?? likely;
  const [entry] = of ? entriesFor(named(of, name).entity, catalogue) : [];
  if (!entry) return { name, kind };
  return {
    fault: {
      key,
      expected: 'a name that the catalogue does not have',
      found: `"${words}" (${entry.id})`,
      hint: instead,
    },
  };
}

function ambiguous({ key, words }: Reference, ids: readonly string[]): Fault {
  const more = ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : '';
  return {
    key,
    expected: 'one entity of the catalogue',
    found: `"${words}", which may be ${ids.slice(0, SHOWN).join(', ')}${more}`,
    hint: `write the id of the one that is meant${key === 'quote' ? ' under "entity", after "do: link" or "do: add"' : ''}`,
  };
}

/** The entity of an id that the catalogue does not have; its name is the articles' to say, and until then the id's. */
function ofArticles(id: string, kind: NameKind | undefined): Target | { fault: Fault } {
  const own = likelyKind(id)!;
  if (kind !== undefined && !named(kind, 'x').entity.startsWith(`${own}/`))
    return {
      fault: {
        key: 'kind',
        expected: `the kind of ${id} (${own})`,
        found: `"${kind}"`,
        hint: 'correct the kind or remove the key',
      },
    };
  const words = id.slice(own.length + 1).split('-');
  return { name: words.map(capital).join(' '), kind: kind ?? own, unsure: id };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
