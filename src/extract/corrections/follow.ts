import type { Correction, CorrectionProblem } from '../../model.ts';
import { likelyKind, means, ofAnyKind, type Named } from './entities.ts';
import { become, type Target } from './targets.ts';

/** A correction of who an entity is, wherever it is found. */
export type Moving = Extract<Correction, { readonly do: 'merge' | 'rename' }>;

/** What becomes of an entity. */
export interface Move {
  readonly correction: Moving;
  readonly target: Target;
}

/** What becomes of each entity, by its key. */
export type Moves = ReadonlyMap<string, Move>;

/** An entity after a move. */
export interface Moved {
  readonly now: Named;
  readonly by: Moving;
}

/**
 * What an entity becomes by one correction after the other, with the corrections that make it so. `key` is another
 * entity that it counts as to begin with.
 */
export function follow(name: Named, moves: Moves, key = name.entity): readonly Moved[] {
  const steps: Moved[] = [];
  const moveOn = (entity: string) => moves.get(entity) ?? moves.get(ofAnyKind(entity));
  let now = name;
  let move = moveOn(now.entity) ?? moveOn(key);
  while (move && !steps.some(({ by }) => by === move!.correction)) {
    const next = become(move.target, now.kind);
    if (next.entity === now.entity && next.kind === now.kind && next.name === now.name) break;
    steps.push({ now: next, by: move.correction });
    now = next;
    move = moveOn(now.entity);
  }
  return steps;
}

/** Whether an entity becomes another one and in the end itself again. */
export function isCircle(key: string, moves: Moves): boolean {
  const kind = likelyKind(key) ?? 'person';
  return follow({ entity: key.replace('*', kind), kind, name: '' }, moves).some(
    ({ now }, i) => i > 0 && means(key, now.entity),
  );
}

/** That an entity becomes another one and in the end itself again. */
export const circle = ({ id, do: act, ...correction }: Moving): CorrectionProblem => ({
  correction: id,
  path: [act === 'merge' ? 'into' : 'name'],
  expected: 'an entity that does not become this one again',
  found: `"${'into' in correction ? correction.into : correction.name}", of which other corrections make "${correction.entity}"`,
  hint: 'remove one of them',
});
