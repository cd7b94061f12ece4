import type { DateMention, NameKind, NameMention, Span } from '../../src/model.ts';
import type { MistakeCount, MistakeSort, Sought } from '../../src/site/quality.ts';
import { SORTS } from '../../src/site/quality.ts';
import type { GoldDate, GoldName } from '../../tests/gold/place.ts';
import { alignDates, alignNames, alignRoles, hasValue, isOn, touches } from './align.ts';
import type { IsNameOf } from './comparer.ts';
import { NAME_KINDS, type Scored } from './score.ts';

/** One thing that is wrong, with its place and, for readers, what was found or what would have been right, if anything. */
export interface Mistake extends Span {
  readonly sought: Sought;
  readonly sort: MistakeSort;
  readonly told: string;
}

/** What a kind is called in a sentence. */
const CALLED: Readonly<Record<NameKind, string>> = {
  person: 'a person',
  system: 'a system',
  place: 'a place',
  organization: 'an organization',
  event: 'an event',
  'system-class': 'a class of systems',
};

/** All that is wrong in a text: one mistake for an annotation at most, and one for a find that has no annotation. */
export function mistakesIn(text: Scored, isNameOf: IsNameOf): Mistake[] {
  return [
    ...NAME_KINDS.flatMap((kind) => nameMistakes(text, kind, isNameOf)),
    ...dateMistakes(text),
    ...roleMistakes(text, isNameOf),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How often each sort of mistake was made; those never made are left out. */
export function countMistakes(mistakes: readonly Mistake[]): MistakeCount[] {
  const rows: readonly Sought[] = [...NAME_KINDS, 'date', 'role'];
  return rows.flatMap((sought) =>
    SORTS.flatMap((sort) => {
      const count = mistakes.filter((one) => one.sought === sought && one.sort === sort).length;
      return count === 0 ? [] : { sought, sort, count };
    }),
  );
}

function nameMistakes({ gold, mentions }: Scored, kind: NameKind, isNameOf: IsNameOf): Mistake[] {
  const { pairs, missed, extra } = alignNames(gold, mentions, kind, 'relaxed');
  const others = mentions.filter((one): one is NameMention => 'entity' in one && one.kind !== kind);
  const required = gold.names.filter((name) => !name.optional);
  return [
    ...missed.map((name) => missing(name, others, kind)),
    ...pairs.flatMap(({ gold: name, mention }) => {
      if (!isNameOf(mention.name, name.entity))
        return mistake(kind, 'entity', mention, `taken for “${mention.name}” instead of “${name.entity}”`);
      return isOn(mention, name) ? [] : mistake(kind, 'words', mention, `instead of “${name.text}”`);
    }),
    // What stands on a name of another kind is counted once, where that name was to be found.
    ...extra
      .filter((mention) => !required.some((name) => name.kind !== kind && touches(mention, name)))
      .map((mention) => mistake(kind, 'false', mention, `taken for ${CALLED[kind]}`)),
  ];
}

function missing(name: GoldName, others: readonly NameMention[], kind: NameKind): Mistake {
  const other = others.find((mention) => touches(mention, name));
  return other
    ? mistake(kind, 'kind', name.span, `taken for ${CALLED[other.kind]}`)
    : mistake(kind, 'missed', name.span, '');
}

function dateMistakes({ gold, mentions }: Scored): Mistake[] {
  const { pairs, missed, extra } = alignDates(gold, mentions, 'relaxed');
  return [
    ...missed.map(({ span, values }) => mistake('date', 'missed', span, `it is ${values[0]}`)),
    ...pairs.flatMap(({ gold: date, mention }) => pairMistake(date, mention)),
    ...extra.map((mention) => mistake('date', 'false', mention, `read as ${mention.timex.value}`)),
  ];
}

function pairMistake(date: GoldDate, mention: DateMention): Mistake[] {
  if (!hasValue(mention, date))
    return [mistake('date', 'value', mention, `read as ${mention.timex.value} instead of ${date.values[0]}`)];
  return isOn(mention, date) ? [] : [mistake('date', 'words', mention, `instead of “${date.text}”`)];
}

function roleMistakes({ gold, mentions }: Scored, isNameOf: IsNameOf): Mistake[] {
  const { pairs, missed, extra } = alignRoles(gold, mentions, 'relaxed', isNameOf);
  return [
    ...missed.map(({ person, title }) => mistake('role', 'missed', title, `the role of ${person}`)),
    ...pairs.flatMap(({ gold: role, mention }) =>
      role.titles.includes(mention.role.title)
        ? []
        : mistake('role', 'words', mention.role, `instead of “${role.titles[0]}”`),
    ),
    ...extra.map(({ name, role }) => mistake('role', 'false', role, `taken for a role of ${name}`)),
  ];
}

function mistake(sought: Sought, sort: MistakeSort, { start, end }: Span, told: string): Mistake {
  return { sought, sort, start, end, told };
}
