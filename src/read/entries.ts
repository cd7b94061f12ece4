import type { CatalogueEntry, EntityKind } from '../model.ts';
import { slug } from '../text/slug.ts';
import { show } from './errors.ts';
import type { FileError } from './errors.ts';
import { ENTRIES } from './entries-schema.ts';
import type { Written } from './entries-schema.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';
import type { ParsedYaml, Path } from './yaml.ts';
import { withComments } from './yaml-errors.ts';

/** An entry with the place where it is written. */
export interface WrittenEntry {
  readonly entry: CatalogueEntry;
  readonly file: string;
  /** Asked for only where something is wrong with it. */
  readonly line: () => number;
}

/** Reads a file of entries of one kind; an empty file has none. */
export function parseEntries(
  file: string,
  bytes: Uint8Array,
  kind: EntityKind,
): { value: readonly WrittenEntry[] } | { errors: readonly FileError[] } {
  const yaml = parseYaml(file, bytes);
  if (!('value' in yaml)) return { errors: yaml };
  if (yaml.value === undefined) return { value: [] };
  const result = validate(file, yaml, ENTRIES);
  if ('errors' in result) return { errors: withComments(result.errors, yaml) };
  const unnamed = result.value.flatMap((entry, i) => unnamedIn(entry, kind).map(toError(file, yaml, i)));
  if (unnamed.length > 0) return { errors: unnamed };
  return {
    value: result.value.map((entry, i) => ({
      entry: { ...toEntry(entry, kind), file },
      file,
      line: () => yaml.lineOf([i]),
    })),
  };
}

const LETTERS = [/\p{L}/u, 'a name with a letter', 'correct the name, or write it in the file of its kind'] as const;
const SIGNS = [/[\p{L}\p{N}]/u, 'a name with a letter or a digit', 'correct the name'] as const;

/** Forms of an entry that are no name: a year is none of a person, and a dash none of anything. */
function unnamedIn({ name, aliases, cued }: Written, kind: EntityKind): Unnamed[] {
  const [letters, expected, hint] = kind === 'person' ? LETTERS : SIGNS;
  const forms = [
    { form: name, path: ['name'] },
    ...Object.entries({ aliases, cued }).flatMap(([key, all]) => all.map((form, i) => ({ form, path: [key, i] }))),
  ];
  return forms.filter(({ form }) => !letters.test(form)).map((one) => ({ ...one, expected, hint }));
}

/** A form that is no name, and where in its entry it is written. */
interface Unnamed {
  readonly form: string;
  readonly path: Path;
  readonly expected: string;
  readonly hint: string;
}

const toError =
  (file: string, yaml: ParsedYaml, index: number) =>
  ({ form, path, expected, hint }: Unnamed): FileError => ({
    file,
    line: yaml.lineOf([index, ...path]),
    expected,
    found: show(form),
    hint,
  });

function toEntry(written: Written, kind: EntityKind): CatalogueEntry {
  const { name, aliases, cued, ...facts } = written;
  const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  const needsCue = cued.includes(name) ? { nameNeedsCue: true } : {};
  return {
    id: `${kind}/${slug(name)}`,
    kind,
    name,
    aliases,
    cued: cued.filter((form) => form !== name),
    ...needsCue,
    ...stated,
  } as CatalogueEntry;
}
