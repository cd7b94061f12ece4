import type { DateMention, Mention, NameKind, NameMention, Span } from '../../src/model.ts';
import { fold } from '../../src/text/fold.ts';
import { overlap, same } from './locate.ts';
import type { GoldDate, GoldName, GoldText } from './place.ts';

/** What was counted for one kind. */
export interface Tally {
  /** Mentions given, less those on debatable places. */
  readonly found: number;
  /** Places that had to be found. */
  readonly wanted: number;
  /** Given and right. */
  readonly right: number;
  /** What was given wrongly and what was missed, for people to read. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Decides whether a mention's name is that of the annotated entity. */
export type IsNameOf = (name: string, entity: string) => boolean;

export const NOTHING: Tally = { found: 0, wanted: 0, right: 0, wrong: [], missed: [] };

export const precisionOf = ({ found, right }: Tally): number => (found === 0 ? 1 : right / found);
export const recallOf = ({ wanted, right }: Tally): number => (wanted === 0 ? 1 : right / wanted);

export function add(a: Tally, b: Tally): Tally {
  return {
    found: a.found + b.found,
    wanted: a.wanted + b.wanted,
    right: a.right + b.right,
    wrong: [...a.wrong, ...b.wrong],
    missed: [...a.missed, ...b.missed],
  };
}

/** Compares names without regard to case, accents and the spelling "defense"; `names` are further right ones. */
export function comparerOf(names: ReadonlyMap<string, readonly string[]>): IsNameOf {
  const plain = (name: string) => fold(name).replaceAll('defense', 'defence');
  return (name, entity) => [entity, ...(names.get(entity) ?? [])].some((form) => plain(form) === plain(name));
}

/** Names of one kind: right are those on a right span, of the right kind, with the right entity. */
export function scoreNames(gold: GoldText, mentions: readonly Mention[], kind: NameKind, isNameOf: IsNameOf): Tally {
  const given = mentions.filter((mention): mention is NameMention => mention.kind === kind);
  const wanted = gold.names.filter((name) => name.kind === kind && !name.optional);
  const debatable = gold.names.filter((name) => name.optional);
  const isRight = (mention: NameMention, name: GoldName) =>
    name.spans.some((span) => same(span, mention)) && isNameOf(mention.name, name.entity);
  return tally(wanted, given, isRight, (mention) => debatable.some((name) => excuses(name, mention)), gold.id);
}

/** A debatable name excuses what has its span; a loosely described event or class, whatever of its kind touches it. */
function excuses(name: GoldName, mention: NameMention): boolean {
  const loose = (name.kind === 'event' || name.kind === 'system-class') && mention.kind === name.kind;
  return name.spans.some((span) => (loose ? overlap(span, mention) : same(span, mention)));
}

/** Dates: right are those that touch the annotated words, with the right value. */
export function scoreDates(gold: GoldText, mentions: readonly Mention[]): Tally {
  const given = mentions.filter((mention) => mention.kind === 'date');
  const debatable = gold.dates.filter((date) => date.optional);
  const isRight = (mention: DateMention, date: GoldDate) => touches(date, mention) && hasValue(date, mention);
  const wanted = gold.dates.filter((date) => !date.optional);
  return tally(wanted, given, isRight, (mention) => debatable.some((date) => touches(date, mention)), gold.id);
}

/** Of the dates with the right value, those that also have what `part` looks at. */
export function scorePart(gold: GoldText, mentions: readonly Mention[], part: keyof typeof DATE_PARTS): Tally {
  const given = mentions.filter((mention) => mention.kind === 'date');
  const pairs = gold.dates
    .filter((date) => !date.optional)
    .flatMap((date) => {
      const mention = given.find((one) => touches(date, one) && hasValue(date, one));
      return mention ? [{ date, mention }] : [];
    });
  const bad = pairs.filter(({ date, mention }) => !DATE_PARTS[part](mention, date));
  const missed = bad.map(({ date, mention }) => `${date.where} <- ${describe(mention)}`);
  return { found: pairs.length, wanted: pairs.length, right: pairs.length - bad.length, wrong: [], missed };
}

const DATE_PARTS = {
  span: (mention: DateMention, date: GoldDate) => date.spans.some((span) => same(span, mention)),
  type: (mention: DateMention, date: GoldDate) => mention.timex.type === date.type,
  modifier: (mention: DateMention, date: GoldDate) =>
    date.mods.length === 0 ? mention.timex.mod === undefined : date.mods.includes(mention.timex.mod ?? ''),
  bounds: (mention: DateMention, { earliest, latest }: GoldDate) =>
    (earliest.length === 0 || earliest.includes(mention.earliest ?? '')) &&
    (latest.length === 0 || latest.includes(mention.latest ?? '')),
  leftover: (mention: DateMention, date: GoldDate) => (mention.leftover ?? false) === date.leftover,
};

/** Roles: right are those of the right person, with the right title, in the right line from the sentence on. */
export function scoreRoles(gold: GoldText, mentions: readonly Mention[], isNameOf: IsNameOf): Tally {
  const given = mentions.filter((mention): mention is NameMention => mention.kind !== 'date' && !!mention.role);
  const goldRoles = gold.roles.map((role) => ({ ...role, text: role.titles.join(' or ') }));
  const isRight = ({ name, role: found }: NameMention, role: (typeof goldRoles)[number]) =>
    isNameOf(name, role.person) &&
    role.titles.includes(found!.title) &&
    role.span.start <= found!.start &&
    found!.end <= role.span.end;
  const debatable = goldRoles.filter((role) => role.optional);
  const wanted = goldRoles.filter((role) => !role.optional);
  return tally(wanted, given, isRight, (mention) => debatable.some((role) => isRight(mention, role)), gold.id);
}

function touches(date: GoldDate, mention: Span): boolean {
  return date.spans.some((span) => overlap(span, mention));
}

function hasValue(date: GoldDate, mention: DateMention): boolean {
  return date.values.includes(mention.timex.value);
}

/** Pairs each annotation with at most one mention and each mention with at most one annotation. */
function tally<M extends Mention, G extends { readonly where: string }>(
  wanted: readonly G[],
  given: readonly M[],
  isRight: (mention: M, gold: G) => boolean,
  isExcused: (mention: M) => boolean,
  id: string,
): Tally {
  const taken = new Set<M>();
  const missed: string[] = [];
  for (const gold of wanted) {
    const mention = given.find((one) => !taken.has(one) && isRight(one, gold));
    if (mention) taken.add(mention);
    else missed.push(gold.where);
  }
  const wrong = given.filter((mention) => !taken.has(mention) && !isExcused(mention));
  return {
    found: taken.size + wrong.length,
    wanted: wanted.length,
    right: taken.size,
    wrong: wrong.map((mention) => `${id}: ${describe(mention)}`),
    missed,
  };
}

function describe(mention: Mention): string {
  const at = `at ${mention.start}-${mention.end}, rule ${mention.rule}`;
  if (mention.kind !== 'date') {
    const role = mention.role ? `, ${mention.role.title}` : '';
    return `${mention.kind} "${mention.text}" = ${mention.name}${role} (${at})`;
  }
  const { type, value, mod } = mention.timex;
  return `date "${mention.text}" = ${type} ${value} ${mod ?? ''} ${mention.earliest ?? ''}..${mention.latest ?? ''} (${at})`;
}
