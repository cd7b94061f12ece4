import { byKeys, sharing, unite, type Cluster } from './clusters.ts';
import type { Named } from './names.ts';
import { parseThing, type ThingName } from './thing-name.ts';

const parsed = new WeakMap<Named, readonly ThingName[]>();

/** A thing's forms as they are compared, once for each. */
export function thingForms(named: Named): readonly ThingName[] {
  const known = parsed.get(named);
  if (known) return known;
  const forms = named.forms.flatMap((form) => parseThing(named.kind, form) ?? []);
  parsed.set(named, forms);
  return forms;
}

/** Keys under which things that may be one are found together. */
export const thingKeys = (named: Named): string[] => thingForms(named).map(({ key }) => `${named.kind} ${key}`);

const keysOf = (cluster: Cluster): string[] => cluster.flatMap(thingKeys);

/** Systems, places, organizations and events that are one thing under names written otherwise. */
export function joinThings(things: readonly Named[]): Cluster[] {
  const single = things.map((named) => [named]);
  const sameForm = byKeys(single, (cluster) =>
    cluster.flatMap((named) => thingForms(named).map((form) => `${named.kind} ${form.key} ${form.legalForm}`)),
  );
  const clusters = unite(single, [...sameForm.values()]);
  return unite(clusters, sharing(clusters, keysOf).filter(isOneCompany));
}

/** A company's name with and without its legal form; two legal forms are two companies. */
function isOneCompany(group: readonly Cluster[]): boolean {
  const forms = new Set(group.flat().flatMap((named) => thingForms(named).map(({ legalForm }) => legalForm)));
  forms.delete('');
  return forms.size <= 1;
}
