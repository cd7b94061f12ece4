import type { Catalogue, Entity, EntityRole, RoleEntry } from '../model.ts';
import { fold } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import { byText } from './order.ts';

/** Words of a title that tell nothing of the office. */
const EMPTY = new Set(
  'the a an of for to in at and his her its their new current incumbent longtime veteran s'.split(' '),
);
/** Offices by another word. */
const SAME: Readonly<Record<string, string>> = {
  chief: 'secretary general',
  defense: 'defence',
  premier: 'prime minister',
};

/**
 * What each person is called in the articles, one entry for each office, in order of time: titles of one office are told
 * by their words, whatever their order, with adjectives as their countries ("Dutch Prime Minister", "Prime Minister of the
 * Netherlands").
 */
export function rolesOf(entities: readonly Entity[], { entries }: Catalogue): RoleEntry[] {
  const demonyms = new Map(
    entries.flatMap(({ kind, name, demonyms: own = [] }) =>
      kind === 'place' ? own.map((word) => [fold(word), fold(name)] as const) : [],
    ),
  );
  return entities
    .filter(({ kind }) => kind === 'person')
    .flatMap((person) => {
      const offices = Map.groupBy(person.roles, ({ title }) => officeOf(title, demonyms));
      return [...joined(offices)].map(([office, sources]) => toEntry(person, office, sources));
    })
    .sort((a, b) => byText(a.person, b.person) || byText(a.first ?? '9', b.first ?? '9') || byText(a.id, b.id));
}

/** A title without its body ("Secretary General") is that of the one office that it is part of. */
function joined(offices: ReadonlyMap<string, EntityRole[]>): Map<string, EntityRole[]> {
  const result = new Map<string, EntityRole[]>();
  for (const [office, sources] of offices) {
    const words = office.split(' ');
    const fuller = [...offices.keys()].filter(
      (other) => other !== office && words.every((word) => other.split(' ').includes(word)),
    );
    const target = fuller.length === 1 ? fuller[0]! : office;
    result.set(target, [...(result.get(target) ?? []), ...sources]);
  }
  return result;
}

/** The words of a title in a fixed order: "general nato secretary" for "NATO Secretary-General". */
function officeOf(title: string, demonyms: ReadonlyMap<string, string>): string {
  const words = fold(title)
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word));
  const plain = words.flatMap((word) => (demonyms.get(word) ?? word).split(' '));
  const same = plain.includes('nato') ? plain.flatMap((word) => (SAME[word] ?? word).split(' ')) : plain;
  return [...new Set(same.map((word) => (word === 'defense' ? 'defence' : word)))].sort(byText).join(' ');
}

function toEntry({ id: person }: Entity, office: string, found: readonly EntityRole[]): RoleEntry {
  const sources = found.toSorted((a, b) => byText(a.asOf ?? '9', b.asOf ?? '9') || a.sentence - b.sentence);
  const dates = sources.flatMap(({ asOf }) => asOf ?? []);
  const fullest = sources.map(({ title }) => title).reduce((a, b) => (b.length > a.length ? b : a));
  return {
    id: `${person.slice(person.indexOf('/') + 1)}-${slug(office)}`,
    person,
    title: fullest,
    office,
    ...(dates[0] !== undefined && { first: dates[0], last: dates.at(-1)! }),
    sources,
  };
}
