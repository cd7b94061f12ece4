import type { Catalogue, Correction, CorrectionProblem } from '../../model.ts';
import type { Fault } from './anchors.ts';
import { means } from './entities.ts';
import { toProblem } from './problems.ts';
import { keyOf, type Target } from './targets.ts';

type Setting = Extract<Correction, { readonly do: 'apart' }>;

/** An entity of single articles that the corpus takes for another one. */
export interface Join {
  /** Id of that one. */
  readonly to: string;
  readonly target: Target;
}

/** A name that an editor sets apart, and what the corpus would have joined it with. */
export interface Apart {
  readonly correction: Setting;
  readonly join: Join;
}

/** The joined names that editors set apart, by id, and which corrections cannot be understood. */
export function setApart(
  corrections: readonly Correction[],
  catalogue: Catalogue,
  joins: ReadonlyMap<string, Join>,
): { readonly aparts: ReadonlyMap<string, Apart>; readonly problems: readonly CorrectionProblem[] } {
  const aparts = new Map<string, Apart>();
  const problems: CorrectionProblem[] = [];
  for (const correction of corrections) {
    if (correction.do !== 'apart') continue;
    const keys = [correction.entity, correction.from].map((words) => keyOf(words, catalogue));
    const faults = keys.flatMap((key, i) =>
      'fault' in key ? [{ ...key.fault, key: i === 0 ? 'entity' : 'from' }] : [],
    );
    problems.push(...faults.map((fault) => toProblem(correction, fault)));
    const [one = '', other = ''] = keys.map((key) => ('key' in key ? key.key : ''));
    for (const [from, join] of joins)
      if (isPair(from, join.to, one, other, joins)) aparts.set(from, { correction, join });
  }
  return { aparts, problems };
}

/** Whether a name is one of the two, and what it is joined with is the other one, or what that is joined with as well. */
function isPair(from: string, to: string, one: string, other: string, joins: ReadonlyMap<string, Join>): boolean {
  const end = (key: string): boolean =>
    means(key, to) || [...joins].some(([id, join]) => means(key, id) && join.to === to);
  return (means(one, from) && end(other)) || (means(other, from) && end(one));
}

/** A correction that sets apart what nothing joins. */
export const notJoined = ({ entity, from }: Setting): Fault => ({
  key: 'entity',
  expected: 'two names that are joined across articles',
  found: `"${entity}" and "${from}", which are not`,
  hint: 'correct the ids, or remove the correction',
});
