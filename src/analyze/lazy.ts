/** How each value of an object is derived. */
export type Makers<T> = { readonly [K in keyof T]-?: () => T[K] };

/**
 * An object whose values are derived when they are first asked for, once. The dev server shows one page at a time, which
 * asks for few of them.
 */
export function lazily<T extends object>(makers: Makers<T>): T {
  const made = new Map<keyof T, unknown>();
  const whole = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[]) {
    const get = (): unknown => {
      if (!made.has(key)) made.set(key, makers[key]());
      return made.get(key);
    };
    Object.defineProperty(whole, key, { get, enumerable: true });
  }
  return whole;
}
