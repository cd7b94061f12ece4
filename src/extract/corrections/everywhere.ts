import type { Catalogue, Correction, CorrectionProblem, Merge } from '../../model.ts';
import { legibleWords } from '../../text/quotes.ts';
import type { Fault } from './anchors.ts';
import { entriesFor, likelyKind, means, ofAnyKind, type Named } from './entities.ts';
import { become, keyOf, targetOf, type Target } from './targets.ts';

type Moving = Extract<Correction, { readonly do: 'merge' | 'rename' }>;
type Refusing = Extract<Correction, { readonly do: 'refuse' }>;

/** What becomes of an entity. */
interface Move {
  readonly correction: Moving;
  readonly target: Target;
}

/** Words that are no name, in the form in which they are compared. */
interface Refusal {
  readonly correction: Refusing;
  readonly words: string;
}

/** An entity after a move. */
export interface Moved {
  readonly now: Named;
  readonly by: Moving;
}

/** What holds in every article: who is who, by the entity's key, and which words are no name. */
export interface Everywhere {
  readonly moves: ReadonlyMap<string, Move>;
  readonly refusals: readonly Refusal[];
  readonly problems: readonly CorrectionProblem[];
  /** Entities of single articles that the corpus takes for one of another id. */
  readonly joins: ReadonlyMap<string, string>;
}

/** Gathers the corrections that need no article; of two that contradict each other, the first holds. */
export function toEverywhere(
  corrections: readonly Correction[],
  catalogue: Catalogue,
  merges: readonly Merge[],
): Everywhere {
  const moves = new Map<string, Move>();
  const refusals: Refusal[] = [];
  const problems: CorrectionProblem[] = [];
  for (const correction of corrections) {
    if (correction.do === 'refuse') {
      const refusal = { correction, words: legibleWords(correction.words) };
      const other = refusals.find((one) => isSameRefusal(one, refusal));
      if (other) problems.push(contradiction(correction, ['words'], other.correction));
      else refusals.push(refusal);
    }
    if (correction.do !== 'merge' && correction.do !== 'rename') continue;
    const source = keyOf(correction.entity, catalogue);
    const key = 'fault' in source ? '' : source.key;
    const other = moves.get(key);
    const target = 'fault' in source ? source : moveOf(correction, key, catalogue);
    if ('fault' in target) problems.push(toProblem(correction, target.fault));
    else if (other) problems.push(contradiction(correction, ['entity'], other.correction));
    else moves.set(key, { correction, target });
  }
  const circles = [...moves.keys()].filter((key) => isCircle(key, moves));
  problems.push(...circles.map((key) => circle(moves.get(key)!.correction)));
  const joins = new Map(merges.map(({ from, to }) => [from, to]));
  return { moves: new Map([...moves].filter(([key]) => !circles.includes(key))), refusals, problems, joins };
}

/** A fault as a problem of its correction; `at` leads to the mapping that has the faulty key. */
export function toProblem(
  { id }: Correction,
  { key, ...fault }: Fault,
  at: readonly (string | number)[] = [],
): CorrectionProblem {
  return { correction: id, path: [...at, key], ...fault };
}

/** Two corrections that say different things, or the same thing twice, of one mention, entity or word. */
export function contradiction(
  { id }: Correction,
  path: readonly (string | number)[],
  other: Pick<Correction, 'id'>,
): CorrectionProblem {
  return {
    correction: id,
    path,
    expected: 'one correction of the same thing',
    found: 'another one',
    hint: 'keep the one that is right',
    other: other.id,
  };
}

function isSameRefusal(a: Refusal, b: Refusal): boolean {
  const [one, other] = [a.correction.kind, b.correction.kind];
  return a.words === b.words && (one === undefined || other === undefined || one === other);
}

function moveOf(correction: Moving, key: string, catalogue: Catalogue): Target | { fault: Fault } {
  const likely = likelyKind(key);
  const [entry] = entriesFor(key, catalogue);
  if (correction.do === 'merge') {
    const target = targetOf({ key: 'into', words: correction.into, kind: correction.kind, likely }, catalogue);
    if ('fault' in target) return target;
    const isItself = means(key, become(target, likely ?? 'person').entity) && correction.kind === undefined;
    return isItself ? { fault: itself(correction.into) } : target;
  }
  const { name, kind } = correction;
  const instead = 'write "do: merge", and "into" in place of "name"';
  if (!entry) return targetOf({ key: 'name', words: name, kind, likely, instead }, catalogue);
  return {
    fault: {
      key: 'entity',
      expected: 'an entity that the catalogue does not have',
      found: `"${correction.entity}", which is ${entry.name} there`,
      hint: 'change its name in content/entities, or write an entry for it where it comes from a package',
    },
  };
}

const itself = (into: string): Fault => ({
  key: 'into',
  expected: 'another entity',
  found: `"${into}", the same one`,
  hint: 'nothing changes: name another entity or remove the correction',
});

/**
 * What an entity becomes by one correction after the other, with the corrections that make it so. `key` is another
 * entity that it counts as to begin with.
 */
export function follow(name: Named, moves: Everywhere['moves'], key = name.entity): readonly Moved[] {
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
function isCircle(key: string, moves: Everywhere['moves']): boolean {
  const kind = likelyKind(key) ?? 'person';
  return follow({ entity: key.replace('*', kind), kind, name: '' }, moves).some(
    ({ now }, i) => i > 0 && means(key, now.entity),
  );
}

const circle = ({ id, do: act, ...correction }: Moving): CorrectionProblem => ({
  correction: id,
  path: [act === 'merge' ? 'into' : 'name'],
  expected: 'an entity that does not become this one again',
  found: `"${'into' in correction ? correction.into : correction.name}", of which other corrections make "${correction.entity}"`,
  hint: 'remove one of them',
});
