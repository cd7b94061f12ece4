import { byKeys, type Cluster } from './clusters.ts';
import type { Named } from './names.ts';
import { fullForms, partsOf } from './people.ts';
import { sounded } from './transliteration.ts';

/**
 * The people of the articles who bear a surname: by its letters, or else by another transliteration of them. A junior
 * does not count beside an elder of the name.
 */
export function bearersIn(people: readonly Cluster[]): (surname: Named) => readonly Cluster[] {
  const mentioned = people.filter((cluster) => cluster.some(({ count }) => count > 0));
  const byLetters = byKeys(mentioned, (cluster) => fullForms(cluster).flatMap(({ surname, last }) => [surname, last]));
  const bySound = byKeys(mentioned, (cluster) =>
    fullForms(cluster).flatMap(({ surname, transliterated }) => (transliterated ? [sounded(surname).key] : [])),
  );
  return (named) => {
    const surname = partsOf(named)[0]?.surname ?? '';
    return eldest(byLetters.get(surname) ?? bySound.get(sounded(surname).key) ?? []);
  };
}

function eldest(bearers: readonly Cluster[]): readonly Cluster[] {
  const elders = bearers.filter((cluster) => fullForms(cluster).some(({ generation }) => generation === ''));
  return elders.length > 0 ? elders : bearers;
}

/** Surnames whose bearer nobody names, in several transliterations: one group for each. */
export function sameSurnames(surnames: readonly Named[]): Cluster[] {
  const groups = Map.groupBy(surnames, (named) => {
    const [name] = partsOf(named);
    return name ? `${name.generation}|${name.transliterated ? sounded(name.surname).key : name.surname}` : named.id;
  });
  return [...groups.values()];
}
