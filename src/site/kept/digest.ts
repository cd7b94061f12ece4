import { hash } from 'node:crypto';

/** So many bytes has a digest: there are millions of them. */
export const DIGEST = 16;

/** So long the written form of an item is its own digest. */
const SHORT = 32;

const known = new WeakMap<object, string>();

/** What tells an answer from another one, as a string of `DIGEST` bytes, none of which is nought at first; what has no form in JSON has none. */
export const digestOf = (answer: unknown): string => `#${hash('sha1', written(answer), 'binary').slice(0, DIGEST - 1)}`;

/** So many things within an item of a list are looked at one by one: fewer are written sooner than that. */
const MANY = 50;

/** Items of lists occur in the answers to several questions: of lists of at least so many. */
function written(answer: unknown, least = 1): string {
  if (Array.isArray(answer)) return `[${answer.map(ofItem).join()}]`;
  if (answer instanceof Map)
    return `{${[...answer].map(([key, value]) => `${JSON.stringify(key)}:${ofItem(value)}`).join()}}`;
  if (answer instanceof Set) return `{${[...answer].map(ofItem).join()}}`;
  if (typeof answer === 'object' && answer !== null && Object.values(answer).some((value) => isOfThings(value, least)))
    return `{${Object.entries(answer)
      .map(([key, value]) => `${JSON.stringify(key)}:${ofItem(value)}`)
      .join()}}`;
  return JSON.stringify(answer) ?? 'undefined';
}

/** A list of what may occur in other answers, too. */
const isOfThings = (value: unknown, least: number): boolean =>
  Array.isArray(value) && value.length >= least && value.some((item) => typeof item === 'object');

function ofItem(item: unknown): string {
  if (typeof item !== 'object' || item === null) return JSON.stringify(item) ?? 'undefined';
  const there = known.get(item);
  if (there !== undefined) return there;
  const digest = shortened(written(item, MANY));
  known.set(item, digest);
  return digest;
}

/** The text itself, or its digest: a string of bytes. */
export const shortened = (text: string): string => (text.length <= SHORT ? text : `#${hash('sha1', text, 'binary')}`);
