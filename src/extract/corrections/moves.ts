import type { CorrectionProblem } from '../../model.ts';
import type { Fault } from './anchors.ts';
import { means, ofAnyKind, named, type Named } from './entities.ts';
import { toProblem } from './problems.ts';
import type { Moving } from './follow.ts';
import type { Prepared } from './index.ts';
import { become } from './targets.ts';

/** Renames that would silently make two entities one, and merges of entities of different kinds. */
export function unfitMoves({ everywhere }: Prepared, found: readonly Named[]): CorrectionProblem[] {
  const ids = new Set(found.map(({ entity }) => entity));
  return [...everywhere.moves].flatMap(([key, { correction, target }]) => {
    const sources = found.filter(({ entity }) => means(key, entity));
    if (correction.do === 'merge') {
      if (correction.kind !== undefined) return [];
      const into = 'known' in target ? [target.known] : found.filter(({ entity }) => isCalled(entity, target.name));
      const fault = otherKinds(correction, sources.map(kindOf), into.map(kindOf));
      return fault ? [toProblem(correction, fault)] : [];
    }
    const others = sources.map((one) => become(target, one.kind)).filter(({ entity }) => ids.has(entity));
    const other = others.find(({ entity }) => !means(key, entity));
    return other ? [toProblem(correction, namesake(correction, other))] : [];
  });
}

/** A merge or rename that changes nothing; `found` are the entities of the articles. */
export function idleMove(correction: Moving, key: string, found: readonly Named[]): CorrectionProblem {
  const isFound = found.some(({ entity }) => means(key, entity));
  const to = correction.do === 'rename' ? correction.name : correction.into;
  const isDone = found.some(({ entity }) => isCalled(entity, to.replace(/^[a-z]+\//, '')));
  const so = isFound ? 'which is so already' : 'which it finds in none';
  const hint = isFound || isDone ? 'nothing changes: remove the correction' : 'correct the id or remove the correction';
  return toProblem(correction, {
    key: 'entity',
    expected: 'an entity that the machine finds in an article, and that the correction changes',
    found: `"${correction.entity}", ${so}`,
    hint: isFound || !isDone ? hint : `${hint}, or correct the id`,
    ...(!isFound && { unknown: correction.entity }),
  });
}

const kindOf = ({ entity }: Named): string => entity.slice(0, entity.indexOf('/'));

const isCalled = (entity: string, name: string): boolean =>
  ofAnyKind(entity) === ofAnyKind(named('person', name).entity);

function otherKinds(
  { entity, into }: Extract<Moving, { readonly do: 'merge' }>,
  from: readonly string[],
  to: readonly string[],
): Fault | undefined {
  if (from.length === 0 || to.length === 0 || from.some((kind) => to.includes(kind))) return undefined;
  const kinds = [from, to].map((list) => [...new Set(list)].join(' or '));
  return {
    key: 'into',
    expected: 'an entity of the same kind',
    found: `"${into}" (${kinds[1]}), where "${entity}" is of the kind ${kinds[0]}`,
    hint: `correct it, or add "kind: ${to[0]}" where the machine has the wrong kind`,
  };
}

const namesake = ({ entity }: Moving, other: Named): Fault => ({
  key: 'name',
  expected: 'a name that no other entity has',
  found: `"${other.name}", which the articles give to ${other.entity} beside "${entity}"`,
  hint: 'write "do: merge", and "into" in place of "name"',
});
