import type { DateMention, Span } from '../../model.ts';

/** A country, a government's seat or an armed or other organization, as the text names it. */
export interface Actor extends Span {
  /** Id of the entity that acts: for a capital its country, where the corpus names that. */
  readonly entity: string;
  /** Why it is no more than implied, for readers; absent where the text names the actor itself. */
  readonly because?: string;
  /** The kind of a catalogued organization or place; empty where it is not known. */
  readonly type: string;
  /** A people: "the Israelis have". */
  readonly plural?: true;
}

/** A system or class of systems with the nouns that finish it: "Patriot batteries". */
export interface System extends Span {
  readonly entity: string;
  /** A class of systems rather than a named one. */
  readonly class: boolean;
  /** First and last word of the phrase, folded. */
  readonly lead: string;
  readonly head: string;
  /** Set where a noun stands for systems named before: "such systems". */
  readonly because?: string;
}

/** A sentence's parts as the relations between actors and systems look at them. */
export type Item = Span &
  (
    | { readonly kind: 'actor'; readonly actor: Actor }
    | { readonly kind: 'system'; readonly system: System }
    | { readonly kind: 'name' }
    | { readonly kind: 'date'; readonly date: DateMention }
    | { readonly kind: 'word'; readonly lower: string; readonly cap: boolean }
    | { readonly kind: 'mark'; readonly text: string }
  );

/** The folded word at an index; empty where there is none. */
export const wordAt = (items: readonly Item[], i: number): string => {
  const item = items[i];
  return item?.kind === 'word' ? item.lower : '';
};

/** The mark at an index; empty where there is none. */
export const markAt = (items: readonly Item[], i: number): string => {
  const item = items[i];
  return item?.kind === 'mark' ? item.text : '';
};

/** "Germany's", "the allies'". */
export const isPossessive = (items: readonly Item[], i: number): boolean => /^['’ʼ](?:[sS])?$/.test(markAt(items, i));

/** "and", a comma, or both between the members of a list. */
export function joinAt(
  items: readonly Item[],
  i: number,
): { readonly to: number; readonly closing: boolean } | undefined {
  const comma = markAt(items, i) === ',' || markAt(items, i) === '/' ? 1 : 0;
  const word = wordAt(items, i + comma);
  if (word === 'and' || word === 'or' || word === 'plus' || word === 'including')
    return { to: i + comma + 1, closing: true };
  if (markAt(items, i) === '&') return { to: i + 1, closing: true };
  if (word === 'as' && wordAt(items, i + comma + 1) === 'well' && wordAt(items, i + comma + 2) === 'as')
    return { to: i + comma + 3, closing: true };
  if (word === 'along' && wordAt(items, i + comma + 1) === 'with') return { to: i + comma + 2, closing: true };
  if (word === 'such' && wordAt(items, i + comma + 1) === 'as') return { to: i + comma + 2, closing: true };
  return comma === 1 ? { to: i + 1, closing: false } : undefined;
}
