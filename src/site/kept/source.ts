/** What a tracked thing stands for. */
export interface Source {
  readonly address: string;
  readonly raw: object;
}

/** What a tracked thing answers with that, beside its fields. */
export const SOURCE = Symbol('source');

const sourceOf = (thing: object): Source | undefined => (thing as { readonly [SOURCE]?: Source })[SOURCE];

/** The plain thing behind a tracked one; anything else is itself. */
export const rawOf = <T extends object>(thing: T): T => (sourceOf(thing)?.raw as T | undefined) ?? thing;

/** What tells a tracked thing from all others, in any build. */
export const addressOf = (thing: object): string | undefined => sourceOf(thing)?.address;

export const isTracked = (thing: object): boolean => sourceOf(thing) !== undefined;
