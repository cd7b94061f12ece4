import type { DateMention, EntityKind, Mention, NameKind, NameMention } from '../../src/model.ts';
import type { GoldDate, GoldName, GoldText } from '../../tests/gold/place.ts';
import { alignDates, alignNames, alignRoles, hasValue, isOn, type Fit } from './align.ts';
import type { IsNameOf } from './comparer.ts';
import { add, NOTHING, tallyOf, tallyPairs, type Tally } from './tally.ts';

/** The kinds of things that have a name; classes of systems are generic words. */
export const NAMED: readonly EntityKind[] = ['person', 'system', 'place', 'organization', 'event'];

export const NAME_KINDS: readonly NameKind[] = [...NAMED, 'system-class'];

/** A text with its annotation, and what was found in it. */
export interface Scored {
  readonly gold: GoldText;
  readonly mentions: readonly Mention[];
}

/** Names of one kind: right are those on the annotated words, of the right kind, whomever they are linked to. */
export function scoreNames({ gold, mentions }: Scored, kind: NameKind, fit: Fit): Tally {
  return tallyOf(alignNames(gold, mentions, kind, fit), gold.id);
}

/** Names of one kind, found strictly: right are those that also stand for the right entity. */
export function scoreLinkedNames({ gold, mentions }: Scored, kind: NameKind, isNameOf: IsNameOf): Tally {
  return tallyOf(alignNames(gold, mentions, kind, 'strict'), gold.id, linked(isNameOf));
}

/** Of the named things that were found at all, those that stand for the right entity. */
export function scoreLinks({ gold, mentions }: Scored, isNameOf: IsNameOf): Tally {
  return NAMED.map((kind) => tallyPairs(alignNames(gold, mentions, kind, 'relaxed'), linked(isNameOf))).reduce(
    add,
    NOTHING,
  );
}

/** Dates: right are those on the annotated words; with `valued`, those that also have the right value. */
export function scoreDates({ gold, mentions }: Scored, fit: Fit, valued: boolean): Tally {
  return tallyOf(alignDates(gold, mentions, fit), gold.id, valued ? hasValue : undefined);
}

/** Of the dates with the right value, those that also have what `part` looks at. */
export function scorePart({ gold, mentions }: Scored, part: DatePart): Tally {
  const { pairs, ...rest } = alignDates(gold, mentions, 'relaxed');
  const valued = pairs.filter(({ gold: date, mention }) => hasValue(mention, date));
  return tallyPairs({ ...rest, pairs: valued }, DATE_PARTS[part]);
}

/** Roles: right are those of the right person, with the right title, in the right line from the sentence on. */
export function scoreRoles({ gold, mentions }: Scored, fit: Fit, isNameOf: IsNameOf): Tally {
  return tallyOf(alignRoles(gold, mentions, fit, isNameOf), gold.id);
}

export type DatePart = keyof typeof DATE_PARTS;

const DATE_PARTS = {
  span: isOn,
  type: (mention: DateMention, date: GoldDate) => mention.timex.type === date.type,
  modifier: (mention: DateMention, date: GoldDate) =>
    date.mods.length === 0 ? mention.timex.mod === undefined : date.mods.includes(mention.timex.mod ?? ''),
  bounds: (mention: DateMention, { earliest, latest }: GoldDate) =>
    (earliest.length === 0 || earliest.includes(mention.earliest ?? '')) &&
    (latest.length === 0 || latest.includes(mention.latest ?? '')),
  leftover: (mention: DateMention, date: GoldDate) => (mention.leftover ?? false) === date.leftover,
};

function linked(isNameOf: IsNameOf): (mention: NameMention, name: GoldName) => boolean {
  return (mention, name) => isNameOf(mention.name, name.entity);
}
