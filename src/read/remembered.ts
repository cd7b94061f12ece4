import { onForget } from '../text/forget.ts';

/** Makes something of a file's bytes, or gives what was made of them before. */
export type OfFile<T> = (path: string, bytes: readonly (Uint8Array | undefined)[], make: () => T) => T;

/**
 * Keeps for each file what was last made of it, as long as its bytes (and those of files that belong to it) are the same:
 * the dev server reads everything at each change, and most of it has not changed.
 */
export function rememberFiles<T>(): OfFile<T> {
  const known = new Map<string, { readonly bytes: readonly (Uint8Array | undefined)[]; readonly made: T }>();
  onForget(() => known.clear());
  return (path, bytes, make) => {
    const last = known.get(path);
    if (last && bytes.every((one, i) => areSame(one, last.bytes[i]))) return last.made;
    const made = make();
    known.set(path, { bytes, made });
    return made;
  };
}

const areSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0;

/** Makes something of several things, or gives what was made last where they are the very same. */
export function rememberLast<In, Out>(make: (all: readonly In[]) => Out): (all: readonly In[]) => Out {
  let last: { readonly all: readonly In[]; readonly made: Out } | undefined;
  onForget(() => (last = undefined));
  return (all) => {
    const isSame = last?.all.length === all.length && all.every((one, i) => one === last!.all[i]);
    if (!isSame) last = { all, made: make(all) };
    return last!.made;
  };
}
