import { KEYS } from './corrections-schema.ts';
import type { FileError } from './errors.ts';
import type { ParsedYaml, Path } from './yaml.ts';

/** A correction, and its places, with every key in small letters; and an error for each that is written otherwise. */
export function withSmallKeys(
  file: string,
  yaml: ParsedYaml,
): { readonly value: unknown; readonly errors: readonly FileError[] } {
  const errors: FileError[] = [];
  const small = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((one, i) => small(one, [...path, i]));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, one]) => {
      const meant = key.toLowerCase();
      const isOther = key !== meant && KEYS.has(meant) && !Object.hasOwn(value, meant);
      if (isOther) errors.push(inCapitals(file, yaml.lineOfKey(path, key), key, meant));
      return [isOther ? meant : key, small(one, [...path, key])] as const;
    });
    return Object.fromEntries(entries);
  };
  return { value: small(yaml.value, []), errors };
}

const inCapitals = (file: string, line: number, key: string, meant: string): FileError => ({
  file,
  line,
  expected: 'keys in small letters',
  found: `"${key}"`,
  hint: `write "${meant}"`,
});
