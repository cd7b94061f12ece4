import { fold } from '../../src/text/fold.ts';

/** Decides whether a mention's name is that of the annotated entity. */
export type IsNameOf = (name: string, entity: string) => boolean;

/** Compares names without regard to case, accents and the spelling "defense"; `names` are further right ones. */
export function comparerOf(names: ReadonlyMap<string, readonly string[]>): IsNameOf {
  const plain = (name: string) => fold(name).replaceAll('defense', 'defence');
  return (name, entity) => [entity, ...(names.get(entity) ?? [])].some((form) => plain(form) === plain(name));
}
