import type { Correction, Mention } from '../../model.ts';
import { isId, likelyKind, named, type Named } from './entities.ts';
import type { Prepared } from './index.ts';
import type { Target } from './targets.ts';

/** The corrections with the names that the articles, or other corrections, give to ids which the catalogue does not have. */
export function settled(prepared: Prepared, found: readonly (readonly Mention[])[]): Prepared {
  const { own, everywhere } = prepared;
  const { moves, joins } = everywhere;
  const all = [...[...own.values()].flat(), ...moves.values(), ...joins.values()];
  const targets = all.map(({ target }: { readonly target?: Target }) => target);
  const wanted = new Set(targets.flatMap((target) => idOf(target) ?? []));
  if (wanted.size === 0) return prepared;
  const names = namesOf(wanted, found, prepared.corrections);
  const settle = <Has extends { readonly target?: Target }>(one: Has): Has => {
    const known = names.get(idOf(one.target) ?? '');
    return known ? { ...one, target: { known } } : one;
  };
  return {
    ...prepared,
    own: new Map([...own].map(([article, those]) => [article, those.map(settle)])),
    everywhere: { ...everywhere, moves: settleAll(moves, settle), joins: settleAll(joins, settle) },
  };
}

const settleAll = <One>(all: ReadonlyMap<string, One>, settle: (one: One) => One): ReadonlyMap<string, One> =>
  new Map([...all].map(([key, one]) => [key, settle(one)]));

/** The id by which a target is named that the catalogue does not have. */
const idOf = (target: Target | undefined): string | undefined =>
  target && 'unsure' in target && target.unsure && isId(target.unsure) ? target.unsure : undefined;

/** What these ids are called: most often in the articles, else in a correction that makes such an entity. */
function namesOf(
  ids: ReadonlySet<string>,
  found: readonly (readonly Mention[])[],
  corrections: readonly Correction[],
): ReadonlyMap<string, Named> {
  const mentions = found.flat().flatMap((one) => ('entity' in one && ids.has(one.entity) ? [one] : []));
  const given = corrections.flatMap((one) => {
    if (!('name' in one) || !one.name) return [];
    const id = [...ids].find((wanted) => named(likelyKind(wanted)!, one.name!).entity === wanted);
    return id ? [[id, named(likelyKind(id)!, one.name)] as const] : [];
  });
  const most = [...Map.groupBy(mentions, ({ entity }) => entity)].map(([id, all]) => {
    const byName = [...Map.groupBy(all, ({ name }) => name).values()];
    const { kind, entity, name } = byName.sort((a, b) => b.length - a.length)[0]![0]!;
    return [id, { kind, entity, name }] as const;
  });
  return new Map([...given, ...most]);
}
