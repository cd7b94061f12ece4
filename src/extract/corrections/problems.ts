import type { Correction, CorrectionProblem } from '../../model.ts';
import type { Fault } from './anchors.ts';

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
