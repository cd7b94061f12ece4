import type { DateMention, Mention, NameKind, NameMention, Span } from '../../src/model.ts';
import { contains, overlap, same } from '../../tests/gold/locate.ts';
import type { GoldDate, GoldName, GoldRole, GoldText } from '../../tests/gold/place.ts';
import type { IsNameOf } from './comparer.ts';

/** How closely a mention has to lie on the annotated words: share a character with them, or be them. */
export type Fit = 'relaxed' | 'strict';

/** What was found set beside what was annotated, each at most once. */
export interface Alignment<G, M> {
  readonly pairs: readonly { readonly gold: G; readonly mention: M }[];
  /** Annotated, not found. */
  readonly missed: readonly G[];
  /** Found where nothing is annotated, debatable places aside. */
  readonly extra: readonly M[];
}

/** Says whether a mention and an annotation belong together. */
type Criterion<G, M> = (mention: M, gold: G) => boolean;

/**
 * Pairs by the first criterion as far as it goes, then what is left by the next. Of what remains, mentions that
 * `isExcused` takes for debatable are dropped.
 */
export function align<G, M>(
  wanted: readonly G[],
  given: readonly M[],
  criteria: readonly Criterion<G, M>[],
  isExcused: (mention: M) => boolean = () => false,
): Alignment<G, M> {
  const mentionOf = new Map<G, M>();
  const taken = new Set<M>();
  for (const fits of criteria)
    for (const gold of wanted) {
      if (mentionOf.has(gold)) continue;
      const mention = given.find((one) => !taken.has(one) && fits(one, gold));
      if (mention === undefined) continue;
      mentionOf.set(gold, mention);
      taken.add(mention);
    }
  return {
    pairs: wanted.flatMap((gold) => (mentionOf.has(gold) ? { gold, mention: mentionOf.get(gold)! } : [])),
    missed: wanted.filter((gold) => !mentionOf.has(gold)),
    extra: given.filter((mention) => !taken.has(mention) && !isExcused(mention)),
  };
}

/** The names of one kind. */
export function alignNames(
  gold: GoldText,
  mentions: readonly Mention[],
  kind: NameKind,
  fit: Fit,
): Alignment<GoldName, NameMention> {
  const given = mentions.filter((mention): mention is NameMention => mention.kind === kind);
  const wanted = gold.names.filter((name) => name.kind === kind && !name.optional);
  const debatable = gold.names.filter((name) => name.optional);
  // What is exactly a debatable name is no loose find of a name within it.
  const loose = (mention: NameMention, name: GoldName) =>
    touches(mention, name) && !debatable.some((one) => isOn(mention, one));
  return align<GoldName, NameMention>(wanted, given, fit === 'strict' ? [isOn] : [isOn, loose], (mention) =>
    debatable.some((name) => excuses(name, mention, fit)),
  );
}

/**
 * A debatable name excuses what has its span, whatever its kind. What touches it is excused if it is of its kind, and
 * either the measure is relaxed or the name is a loosely described event or class.
 */
function excuses(name: GoldName, mention: NameMention, fit: Fit): boolean {
  const loose = fit === 'relaxed' || name.kind === 'event' || name.kind === 'system-class';
  return isOn(mention, name) || (loose && mention.kind === name.kind && touches(mention, name));
}

/** The dates, whatever their values. */
export function alignDates(gold: GoldText, mentions: readonly Mention[], fit: Fit): Alignment<GoldDate, DateMention> {
  const given = mentions.filter((mention) => mention.kind === 'date');
  const wanted = gold.dates.filter((date) => !date.optional);
  const debatable = gold.dates.filter((date) => date.optional);
  // Of two dates that touch an annotation, "from 2012" and "2016", the one with the right value is its counterpart.
  const criteria = criteriaOf<GoldDate, DateMention>(fit).flatMap((fits) => [
    (mention: DateMention, date: GoldDate) => fits(mention, date) && hasValue(mention, date),
    fits,
  ]);
  return align(wanted, given, criteria, (mention) => debatable.some((date) => touches(mention, date)));
}

/** A mention with the role that the text gives it there. */
export type RoleMention = NameMention & { readonly role: NonNullable<NameMention['role']> };

/**
 * The roles: those of the right person, in the right line from the sentence on. Strict: with an annotated title; relaxed:
 * with more or fewer words of it.
 */
export function alignRoles(
  gold: GoldText,
  mentions: readonly Mention[],
  fit: Fit,
  isNameOf: IsNameOf,
): Alignment<GoldRole, RoleMention> {
  const given = mentions.filter((mention): mention is RoleMention => 'entity' in mention && !!mention.role);
  const inPlace: Criterion<GoldRole, RoleMention> = ({ name, role: found }, role) =>
    isNameOf(name, role.person) && contains(role.span, found);
  const exact: Criterion<GoldRole, RoleMention> = (mention, role) =>
    inPlace(mention, role) && role.titles.includes(mention.role.title);
  const close: Criterion<GoldRole, RoleMention> = (mention, role) =>
    inPlace(mention, role) && role.titles.some((title) => isPart(title, mention.role.title));
  const fits = fit === 'strict' ? exact : close;
  const debatable = gold.roles.filter((role) => role.optional);
  const wanted = gold.roles.filter((role) => !role.optional);
  return align(wanted, given, [exact, fits], (mention) => debatable.some((role) => fits(mention, role)));
}

export function hasValue(mention: DateMention, date: GoldDate): boolean {
  return date.values.includes(mention.timex.value);
}

interface Spans {
  readonly spans: readonly Span[];
}

export function isOn(mention: Span, { spans }: Spans): boolean {
  return spans.some((span) => same(span, mention));
}

export function touches(mention: Span, { spans }: Spans): boolean {
  return spans.some((span) => overlap(span, mention));
}

/** The exact places first, so that a touching mention takes no annotation away from one that fits. */
function criteriaOf<G extends Spans, M extends Span>(fit: Fit): Criterion<G, M>[] {
  return fit === 'strict' ? [isOn] : [isOn, touches];
}

function isPart(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
