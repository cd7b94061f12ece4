import type { Catalogue, CatalogueEntry, Mention, Merge, NameMention, ReadArticle } from '../../model.ts';
import { byText } from '../order.ts';
import { isName } from '../sentences.ts';
import type { Cluster } from './clusters.ts';
import { entriesByKey, keysOf } from './entry-keys.ts';
import { byRank, knownName, namesIn, type Named } from './names.ts';
import { joinPeople, partsOf } from './people.ts';
import { reasonFor, type Reason } from './reasons.ts';
import { bearersIn, sameSurnames } from './surnames.ts';
import { joinThings } from './things.ts';

/** What a name was joined to. */
interface Target extends Reason {
  readonly to: Named;
}

/** The articles with their mentions under one entity for all spellings, and which names were joined and why. */
export interface Merged {
  readonly articles: readonly ReadArticle[];
  readonly merges: readonly Merge[];
}

/**
 * Joins names across articles that are sure to be one entity's. A likeness that leaves a doubt joins nothing. The order
 * of the articles does not matter. What `isApart` an editor keeps from being joined.
 */
export function mergeNames(
  articles: readonly ReadArticle[],
  catalogue: Catalogue,
  isApart: (id: string) => boolean = () => false,
): Merged {
  const all = articles.flatMap(({ mentions }) => mentions);
  const seen = namesIn(all, catalogue).map((named) => (isApart(named.id) ? { ...named, firm: true } : named));
  const ids = new Set(seen.map(({ id }) => id));
  const unseen = likelyEntries(seen, catalogue)
    .filter(({ id }) => !ids.has(id))
    .sort((a, b) => byText(a.id, b.id));
  const targets = targetsOf([...seen, ...unseen.map((entry) => knownName(entry))]);
  const merges = seen.flatMap((named): Merge[] => {
    const target = targets.get(named.id);
    return target ? [{ from: named.id, to: target.to.id, name: named.name, reason: target.reason }] : [];
  });
  const joined = articles.map((read) => joinIn(read, targets));
  return { articles: joined, merges: merges.sort((a, b) => byText(a.to, b.to) || byText(a.from, b.from)) };
}

/** The entries of the catalogue that unknown names may turn out to be. */
function likelyEntries(names: readonly Named[], catalogue: Catalogue): CatalogueEntry[] {
  const keys = names.filter(({ firm }) => !firm).flatMap(keysOf);
  const index = entriesByKey(catalogue);
  return [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
}

/** The entries of a catalogue that joining an article's names to others may ask for, named in it or not. */
export function entriesNear(mentions: readonly Mention[], catalogue: Catalogue): CatalogueEntry[] {
  return likelyEntries(namesIn(mentions, catalogue), catalogue);
}

/** For each name that is joined to another: which. */
function targetsOf(names: readonly Named[]): Map<string, Target> {
  const people = names.filter(({ kind }) => kind === 'person');
  const isSurname = (named: Named): boolean => !named.firm && partsOf(named).every(({ first }) => first === '');
  const surnames = people.filter(isSurname);
  const full = joinPeople(people.filter((named) => !isSurname(named)));
  const bearersOf = bearersIn(full);
  const short = surnames.flatMap((surname) => {
    const [bearer, ...others] = bearersOf(surname);
    return bearer && others.length === 0 ? [{ surname, bearer }] : [];
  });
  const best = bestBy(spellingCounts(short));
  const free = surnames.filter((named) => bearersOf(named).length === 0);
  const clusters = [...full, ...sameSurnames(free), ...joinThings(names.filter(({ kind }) => kind !== 'person'))];
  return new Map([
    ...clusters.flatMap((cluster) => targetsIn(cluster, best(cluster))),
    ...short.flatMap(({ surname, bearer }) => targetsIn([surname], best(bearer))),
  ]);
}

/** How often the surname alone speaks for each spelling of the full name. */
function spellingCounts(short: readonly { surname: Named; bearer: Cluster }[]): ReadonlyMap<Named, number> {
  const counts = new Map<Named, number>();
  for (const { surname, bearer } of short)
    for (const named of bearer)
      if (partsOf(named).some((name) => partsOf(surname).some((alone) => alone.surname === name.surname)))
        counts.set(named, (counts.get(named) ?? 0) + surname.count);
  return counts;
}

/** The name that the others of a cluster go by: one with the given name written out, if there is one; the most frequent. */
const bestBy =
  (counts: ReadonlyMap<Named, number>) =>
  (cluster: Cluster): Named => {
    const spelledOut = cluster.filter(
      (named) => named.kind !== 'person' || partsOf(named).some(({ first }) => first.length > 1),
    );
    const total = (named: Named): number => named.count + (counts.get(named) ?? 0);
    return [...(spelledOut.length > 0 ? spelledOut : cluster)].sort((a, b) => byRank(a, b, total))[0]!;
  };

const targetsIn = (cluster: Cluster, to: Named): [string, Target][] =>
  cluster.filter((named) => named !== to && !named.firm).map((named) => [named.id, { to, ...reasonFor(named, to) }]);

const lastJoined = new WeakMap<ReadArticle, ReadArticle>();

/** The same article as before, where nothing else has come of it: what is derived of one hangs on that. */
function joinIn(read: ReadArticle, targets: ReadonlyMap<string, Target>): ReadArticle {
  const mentions = read.mentions.map((mention) => join(mention, targets));
  const isLike = (other: ReadArticle): boolean => mentions.every((mention, i) => areAlike(mention, other.mentions[i]!));
  const last = [read, lastJoined.get(read)].find((one) => one && isLike(one));
  if (last) return last;
  const joined = { ...read, mentions };
  lastJoined.set(read, joined);
  return joined;
}

const JOINED = ['entity', 'refersTo', 'name', 'form', 'certainty'] as const;

/** Whether two mentions of the same words have come to the same. */
function areAlike(one: Mention, other: Mention): boolean {
  const [a, b] = [one, other] as unknown as Record<string, unknown>[];
  return one === other || JOINED.every((key) => a![key] === b![key]);
}

function join(mention: Mention, targets: ReadonlyMap<string, Target>): Mention {
  if (mention.kind === 'reference') {
    const meant = targets.get(mention.refersTo);
    return meant ? { ...mention, refersTo: meant.to.id, name: meant.to.name } : mention;
  }
  if (!isName(mention) || mention.kind === 'system-class') return mention;
  const target = targets.get(mention.entity);
  if (!target) return mention;
  const form: NameMention['form'] = target.form === 'misspelling' ? target.form : (mention.form ?? target.form);
  const slip = form === 'misspelling' ? { certainty: 'implied' as const } : {};
  return { ...mention, entity: target.to.id, name: target.to.name, form, ...slip };
}
