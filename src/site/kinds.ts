import type { EntityKind, MentionKind, NameKind } from '../model.ts';
import { SETTINGS } from './settings.ts';

export interface KindWords {
  readonly kind: EntityKind;
  /** The folder of its pages. */
  readonly path: string;
  readonly one: string;
  readonly many: string;
}

const ALL: readonly KindWords[] = [
  { kind: 'person', path: 'people', one: 'person', many: 'People' },
  { kind: 'system', path: 'systems', one: 'weapon system', many: 'Systems' },
  { kind: 'place', path: 'places', one: 'place', many: 'Places' },
  { kind: 'organization', path: 'organizations', one: 'organization', many: 'Organizations' },
  { kind: 'event', path: 'events', one: 'event', many: 'Events' },
];

/** The kinds that the site shows, in the order in which every page shows them. */
export const KINDS: readonly KindWords[] = ALL.filter(({ kind }) => SETTINGS.kinds.includes(kind));

const BY_KIND = new Map(ALL.map((words) => [words.kind, words]));

/** What a kind is called on the site. */
export function kindWords(kind: EntityKind): KindWords {
  return BY_KIND.get(kind)!;
}

/** The style name of a mention: a class of systems shares the systems' hue. */
export function styleOf(kind: MentionKind): string {
  return kind === 'system-class' ? 'system class' : kind;
}

/** What something of a kind is called: "person", "class of systems"… */
export function nounOf(kind: NameKind): string {
  return kind === 'system-class' ? 'class of systems' : kindWords(kind).one;
}

/** What one entity is called: "person", "class of systems"… */
export function kindLabel(entity: { readonly kind: EntityKind; readonly class: boolean }): string {
  return nounOf(entity.class ? 'system-class' : entity.kind);
}
