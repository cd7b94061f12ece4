import { hash } from 'node:crypto';

/** So many bytes has a digest: there are millions of them. */
export const DIGEST = 16;

/** So long the written form of an item is its own digest. */
const SHORT = 32;

/** Digests of things that answers hold, each made once: an entry of the timeline stands in a dozen of them. */
const known = new WeakMap<object, string>();

/** What tells an answer from another one, as a string of `DIGEST` bytes, none of which is nought at first; what has no form in JSON has none. */
export function digestOf(answer: unknown): string {
  const form = ofItem(answer);
  return (form.startsWith(HASHED) ? form : hashed(form)).slice(0, DIGEST);
}

/** In the form of JSON, but that things stand there by their digests: as far as that is JSON itself, it is written at once. */
function written(answer: object): string {
  if (answer instanceof Map) return `{${fields([...answer])}}`;
  if (answer instanceof Set) return `{${[...answer].map(ofItem).join()}}`;
  if (isSimple(answer) || (!Array.isArray(answer) && Object.values(answer).every(isSimple)))
    return JSON.stringify(answer);
  return Array.isArray(answer)
    ? `[${answer.map((item) => ofItem(item)).join()}]`
    : `{${fields(Object.entries(answer))}}`;
}

const fields = (all: readonly (readonly [unknown, unknown])[]): string =>
  all.map(([key, value]) => `${JSON.stringify(key)}:${ofItem(value)}`).join();

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Holds nothing that holds something. */
const isFlat = (value: unknown): boolean =>
  isPlain(value) || (!(value instanceof Map || value instanceof Set) && Object.values(value as object).every(isPlain));

/** The same of a list whose items are so; they are alike. */
const isSimple = (value: unknown): boolean => isFlat(Array.isArray(value) ? value[0] : value);

/** Has an id of its own and holds more than that, and so may occur in other answers, too. */
const isThing = (value: object): boolean => 'id' in value && typeof value.id === 'string' && !isFlat(value);

function ofItem(item: unknown): string {
  if (typeof item !== 'object' || item === null) return JSON.stringify(item) ?? 'undefined';
  const there = known.get(item);
  if (there !== undefined) return there;
  const text = written(item);
  if (!isThing(item)) return text;
  const digest = shortened(text);
  known.set(item, digest);
  return digest;
}

/** No text in JSON begins so. */
const HASHED = '#';

const hashed = (text: string): string => HASHED + hash('sha1', text, 'binary');

/** The text itself, or its digest: a string of bytes. */
export const shortened = (text: string): string => (text.length <= SHORT ? text : hashed(text));
