import type { LoaderContext } from 'astro/loaders';

/** What the loader asks of a store. */
export type MemoryStore = Pick<LoaderContext['store'], 'get' | 'set' | 'delete' | 'keys' | 'values'>;

/** A store that is gone when the server ends. */
export function memoryStore(): MemoryStore {
  const entries = new Map<string, Parameters<MemoryStore['set']>[0]>();
  return {
    get: (id) => entries.get(id) as never,
    set: (entry) => !!entries.set(entry.id, entry),
    delete: (id) => void entries.delete(id),
    keys: () => [...entries.keys()],
    values: () => [...entries.values()],
  };
}
