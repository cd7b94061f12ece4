import { hash } from 'node:crypto';

/** So many bytes has a digest: there are millions of them. */
export const DIGEST = 16;

/** So long the written form of an item is its own digest. */
const SHORT = 32;

const known = new WeakMap<object, string>();

/** What tells an answer from another one, as a string of `DIGEST` bytes, none of which is nought at first; what has no form in JSON has none. */
export function digestOf(answer: unknown): string {
  const isObject = typeof answer === 'object' && answer !== null;
  const there = isObject ? known.get(answer) : undefined;
  const digest = there?.startsWith(HASHED) ? there : hashed(isObject ? written(answer) : ofItem(answer));
  return digest.slice(0, DIGEST);
}

function written(answer: object): string {
  if (Array.isArray(answer)) return `[${answer.map(ofItem).join()}]`;
  if (answer instanceof Map)
    return `{${[...answer].map(([key, value]) => `${JSON.stringify(key)}:${ofItem(value)}`).join()}}`;
  if (answer instanceof Set) return `{${[...answer].map(ofItem).join()}}`;
  if (Object.values(answer).some(isOfThings))
    return `{${Object.entries(answer)
      .map(([key, value]) => `${JSON.stringify(key)}:${ofItem(value)}`)
      .join()}}`;
  return JSON.stringify(answer) ?? 'undefined';
}

/** A list of what has an id of its own, and so may occur in other answers, too. */
const isOfThings = (value: unknown): boolean => Array.isArray(value) && typeof Object(value[0]).id === 'string';

function ofItem(item: unknown): string {
  if (typeof item !== 'object' || item === null) return JSON.stringify(item) ?? 'undefined';
  const there = known.get(item);
  if (there !== undefined) return there;
  const digest = shortened(written(item));
  known.set(item, digest);
  return digest;
}

/** No text in JSON begins so. */
const HASHED = '#';

const hashed = (text: string): string => HASHED + hash('sha1', text, 'binary');

/** The text itself, or its digest: a string of bytes. */
export const shortened = (text: string): string => (text.length <= SHORT ? text : hashed(text));
