import { byKeys, sharing, unite, type Cluster } from './clusters.ts';
import type { Named } from './names.ts';
import { compared, middlesAgree, parsePerson, type PersonName } from './person-name.ts';
import { isInnerSlip, slipKeys } from './slips.ts';

const parsed = new WeakMap<Named, readonly PersonName[]>();

/** A person's forms taken apart, once for each. */
export function partsOf(named: Named): readonly PersonName[] {
  const known = parsed.get(named);
  if (known) return known;
  const parts = named.forms.flatMap((form) => parsePerson(form) ?? []);
  parsed.set(named, parts);
  return parts;
}

/** The forms of a cluster with given name and surname. */
export const fullForms = (cluster: Cluster): PersonName[] =>
  cluster.flatMap(partsOf).filter(({ first }) => first !== '');

const surnameKey = (name: PersonName): string => `${name.generation}|${compared(name.surname, name)}`;
const nameKey = (name: PersonName): string => `${surnameKey(name)}|${compared(name.first, name)}`;
const fullKey = (name: PersonName): string =>
  `${nameKey(name)}|${name.middles.map((middle) => compared(middle, name)).join(' ')}`;

/**
 * People named in full who are one person: by the same name in other letters, with or without a middle name, by the
 * initial of the given name, or by a slip of the pen. Given names and generations are never guessed at.
 */
export function joinPeople(people: readonly Named[]): Cluster[] {
  const steps = [
    (clusters: readonly Cluster[]) => sharing(clusters, (cluster) => fullForms(cluster).map(fullKey)),
    sameButMiddles,
    initialsOfOne,
    slipsOfOne,
  ];
  return steps.reduce<Cluster[]>(
    (clusters, groupsIn) => unite(clusters, groupsIn(clusters)),
    people.map((named) => [named]),
  );
}

/** Of one given name and surname: all together where their middle names agree, else those of one first initial. */
function sameButMiddles(clusters: readonly Cluster[]): Cluster[][] {
  return [...byKeys(clusters, (cluster) => fullForms(cluster).map(nameKey))].flatMap(([key, group]) => {
    const middles = (cluster: Cluster) => fullForms(cluster).filter((name) => nameKey(name) === key);
    const agree = (some: readonly Cluster[]): boolean => {
      const all = some.flatMap(middles).map((name) => name.middles);
      return all.every((one, i) => all.slice(i + 1).every((other) => middlesAgree(one, other)));
    };
    if (agree(group)) return [group];
    const byInitial = byKeys(group, (cluster) => middles(cluster).flatMap((name) => name.middles[0]?.[0] ?? []));
    return [...byInitial.values()].filter(agree);
  });
}

/** "J. Orrum" and "JD Orrum", where one person of that surname has such a given name. */
function initialsOfOne(clusters: readonly Cluster[]): Cluster[][] {
  const bySurname = byKeys(clusters, (cluster) => fullForms(cluster).map(surnameKey));
  return clusters.flatMap((cluster) => {
    const forms = fullForms(cluster);
    if (forms.length === 0 || forms.some(({ first }) => first.length > 1)) return [];
    const bearers = (bySurname.get(surnameKey(forms[0]!)) ?? []).filter((other) =>
      fullForms(other).some(
        ({ first, middles }) =>
          first.length > 1 &&
          forms.some((form) => first.startsWith(form.first) && (form.middles.length === 0 || agrees(form, middles))),
      ),
    );
    return bearers.length === 1 ? [[cluster, bearers[0]!]] : [];
  });
}

const agrees = ({ middles }: PersonName, others: readonly string[]): boolean =>
  middles.length === others.length && middlesAgree(middles, others);

/** Of one given name and of long surnames that one slip tells apart, where no third comes near. */
function slipsOfOne(clusters: readonly Cluster[]): Cluster[][] {
  const keysOf = (name: PersonName): string[] =>
    name.first.length < 3
      ? []
      : slipKeys(name.surname).map((form) => `${name.generation}|${compared(name.first, name)}|${form}`);
  const near = byKeys(clusters, (cluster) => fullForms(cluster).flatMap(keysOf));
  const partners = (cluster: Cluster): Cluster[] => {
    const forms = fullForms(cluster);
    const candidates = new Set(forms.flatMap(keysOf).flatMap((key) => near.get(key) ?? []));
    return [...candidates].filter(
      (other) => other !== cluster && fullForms(other).some((name) => forms.some((form) => isSlipOf(form, name))),
    );
  };
  return clusters.flatMap((cluster) => {
    const [other, ...more] = partners(cluster);
    return other && more.length === 0 && partners(other).length === 1 ? [[cluster, other]] : [];
  });
}

/** Whether two names are one but for a slip in the surname. */
export const isSlipOf = (a: PersonName, b: PersonName): boolean =>
  a.generation === b.generation &&
  compared(a.first, a) === compared(b.first, b) &&
  middlesAgree(a.middles, b.middles) &&
  isInnerSlip(a.surname, b.surname);

/** Keys under which people who may be one are found together. */
export const personKeys = (named: Named): string[] =>
  partsOf(named).flatMap((name) => [
    ...(name.first === '' ? [] : [`person ${surnameKey(name)}|${name.first[0]}`]),
    ...slipKeys(name.surname).map((form) => `slip ${form}`),
  ]);
