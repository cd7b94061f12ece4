/** What JSON can hold. */
type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value | undefined };

/** Values that have much in common, in few lines of JSON: each string and each set of keys is written once for all of them. */
interface Tables {
  readonly strings: readonly string[];
  readonly shapes: readonly (readonly string[])[];
}

// A value is written as a number: a string by its place in the table, as -1 - place; a number that cannot be taken for
// one as it is; anything else as a list that begins with what it is: a shape's place, or one of these.
const [LIST, TRUE, FALSE, NULL, NUMBER] = [-1, -2, -3, -4, -5];

/** Keys in a row: their place in the table once some value has them, and those that have one key more. */
interface Keys {
  place: number | undefined;
  readonly longer: Map<string, Keys>;
}

const newShape = (): Keys => ({ place: undefined, longer: new Map() });

function longerShape({ longer }: Keys, key: string): Keys {
  const known = longer.get(key);
  if (known) return known;
  const made = newShape();
  longer.set(key, made);
  return made;
}

/** Writes values as lines, the tables first. They must be plain data, as JSON would give them back. */
export function toLines(values: readonly unknown[]): string[] {
  const strings = new Map<string, number>();
  const shapes: (readonly string[])[] = [];
  const noKeys = newShape();
  const placeOf = (text: string): number => strings.get(text) ?? (strings.set(text, strings.size), strings.size - 1);
  const placeOfShape = (keys: readonly string[]): number => {
    let shape = noKeys;
    for (const key of keys) shape = longerShape(shape, key);
    return (shape.place ??= shapes.push(keys) - 1);
  };
  const encode = (value: Value): unknown => {
    if (typeof value === 'string') return -1 - placeOf(value);
    if (typeof value === 'number') return value >= 0 ? value : [NUMBER, value];
    if (typeof value === 'boolean') return [value ? TRUE : FALSE];
    if (value === null) return [NULL];
    if (isList(value)) return [LIST, ...value.map(encode)];
    const keys = Object.keys(value).filter((key) => value[key] !== undefined);
    return [placeOfShape(keys), ...keys.map((key) => encode(value[key]!))];
  };
  const rows = values.map((value) => JSON.stringify(encode(value as Value)));
  const tables: Tables = { strings: [...strings.keys()], shapes };
  return [JSON.stringify(tables), ...rows];
}

/**
 * Reads lines again: gives the value of a row when it is asked for. Equal strings are one string, also those of other
 * lines where `same` is shared, which takes half the memory.
 */
export function fromLines(lines: readonly string[], same: Map<string, string> = new Map()): (row: number) => unknown {
  const tables = JSON.parse(lines[0]!) as Tables;
  const strings = tables.strings.map((text) => same.get(text) ?? (same.set(text, text), text));
  const shapes = tables.shapes.map((keys) => ({
    keys,
    empty: JSON.parse(JSON.stringify(Object.fromEntries(keys.map((key) => [key, null])))) as object,
  }));
  const decode = (written: number | Written): unknown => {
    if (typeof written === 'number') return written < 0 ? strings[-1 - written] : written;
    const sort = written[0];
    if (sort === LIST) return listOf(written, decode);
    if (sort < 0) return sort === TRUE ? true : sort === FALSE ? false : sort === NULL ? null : written[1];
    return objectOf(shapes[sort]!, written, decode);
  };
  return (row) => decode(JSON.parse(lines[row + 1]!) as Written);
}

interface Shape {
  readonly keys: readonly string[];
  /** With all of the keys: a copy of it takes half the memory of an object that gets one key after the other. */
  readonly empty: object;
}

/** What it is, and its parts. */
type Written = readonly [number, ...(number | Written)[]];

// Loops, since all that a big site knows goes through them.

function listOf(written: Written, decode: (part: number | Written) => unknown): unknown[] {
  const made = new Array<unknown>(written.length - 1);
  for (let i = 1; i < written.length; i++) made[i - 1] = decode(written[i]!);
  return made;
}

function objectOf({ keys, empty }: Shape, written: Written, decode: (part: number | Written) => unknown): object {
  const made: Record<string, unknown> = { ...empty };
  for (let i = 0; i < keys.length; i++) made[keys[i]!] = decode(written[i + 1]!);
  return made;
}

const isList = (value: object): value is readonly Value[] => Array.isArray(value);
