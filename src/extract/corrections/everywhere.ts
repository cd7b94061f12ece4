import type { Catalogue, Correction, CorrectionProblem, Merge } from '../../model.ts';
import { legibleWords } from '../../text/quotes.ts';
import type { Fault } from './anchors.ts';
import { entriesFor, likelyKind, means } from './entities.ts';
import { circle, isCircle, type Move, type Moves, type Moving } from './follow.ts';
import { contradiction, toProblem } from './problems.ts';
import { setApart, type Apart, type Join } from './apart.ts';
import { become, keyOf, targetOf, type Target } from './targets.ts';

export type { Join } from './apart.ts';

type Refusing = Extract<Correction, { readonly do: 'refuse' }>;

/** Words that are no name, in the form in which they are compared. */
interface Refusal {
  readonly correction: Refusing;
  readonly words: string;
}

/** What holds in every article: who is who, by the entity's key, and which words are no name. */
export interface Everywhere {
  readonly moves: Moves;
  readonly refusals: readonly Refusal[];
  readonly problems: readonly CorrectionProblem[];
  /** By the id that the single article gives. */
  readonly joins: ReadonlyMap<string, Join>;
  /** Names that the corpus would join and an editor sets apart, by the id of one that would be joined. */
  readonly aparts: ReadonlyMap<string, Apart>;
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
    const target = moveOf(correction, key, catalogue);
    const faults = [source, target].flatMap((one) => ('fault' in one ? [one.fault] : []));
    problems.push(...faults.map((fault) => toProblem(correction, fault)));
    if ('fault' in target || faults.length > 0) continue;
    if (other) problems.push(contradiction(correction, ['entity'], other.correction));
    else moves.set(key, { correction, target });
  }
  const circles = [...moves.keys()].filter((key) => isCircle(key, moves));
  problems.push(...circles.map((key) => circle(moves.get(key)!.correction)));
  const joins = new Map(merges.map(({ from, to }) => [from, joinOf(to, catalogue)]));
  const apart = setApart(corrections, catalogue, joins);
  return {
    moves: new Map([...moves].filter(([key]) => !circles.includes(key))),
    refusals,
    problems: [...problems, ...apart.problems],
    joins: new Map([...joins].filter(([from]) => !apart.aparts.has(from))),
    aparts: apart.aparts,
  };
}

function joinOf(to: string, catalogue: Catalogue): Join {
  const target = targetOf({ key: 'into', words: to }, catalogue);
  return { to, target: 'fault' in target ? { name: to } : target };
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
