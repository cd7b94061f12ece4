import { shortened } from './digest.ts';
import { addressOf } from './tracked.ts';

/**
 * What a page is given, in words that are the same exactly where it is the same: a tracked thing by its address, for what
 * is read of it is noted when it is read; what is long by its digest. Undefined where it holds what has no such words, such as a function.
 */
export function formOf(given: unknown): string | undefined {
  try {
    return form(given);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const LONG = 1000;

const forms = new WeakMap<object, string>();

function form(given: unknown): string {
  if (typeof given !== 'object' || given === null) return ofPlain(given);
  const address = addressOf(given);
  if (address !== undefined) return `@${JSON.stringify(address)}`;
  return forms.get(given) ?? kept(given, ofObject(given));
}

/** A long form by its digest, once. A short one stands for itself, and is made as soon as looked up. */
function kept(given: object, form: string): string {
  if (form.length <= LONG) return form;
  const digest = shortened(form);
  forms.set(given, digest);
  return digest;
}

function ofPlain(given: unknown): string {
  if (typeof given === 'function' || typeof given === 'symbol') throw new TypeError('A function has no form.');
  return typeof given === 'string' ? JSON.stringify(given) : String(given);
}

function ofObject(given: object): string {
  if (Array.isArray(given)) return `[${given.map(form).join()}]`;
  if (given instanceof Map) return `Map${form([...given])}`;
  if (given instanceof Set) return `Set${form([...given])}`;
  const prototype: unknown = Object.getPrototypeOf(given);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('An object of a class has no form.');
  return `{${Object.entries(given)
    .map(([key, value]) => `${JSON.stringify(key)}:${form(value)}`)
    .join()}}`;
}
