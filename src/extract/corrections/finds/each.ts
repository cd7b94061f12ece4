import type { Corrected, Correction, CorrectionProblem, Find, Span } from '../../../model.ts';
import { locate, type Fault, type Ground } from '../anchors.ts';
import type { Own } from '../own.ts';
import { contradiction, toProblem } from '../problems.ts';

/** How finds of one kind are corrected. */
export interface Sort<T extends Span> {
  /** "statement": what readers call one. */
  readonly noun: string;
  /** Those that some words of the article mean; the best alone where one is better than the others. */
  readonly meant: (all: readonly T[], words: Span) => readonly T[];
  /** What becomes of one by a correction: another one, nothing, or why that cannot be. */
  readonly become: (one: T, own: Own) => { readonly now?: T } | { readonly fault: Fault };
  readonly toFind: (one: T) => Find;
}

export interface Revised<T> {
  readonly all: readonly T[];
  readonly corrected: readonly Corrected[];
  readonly problems: readonly CorrectionProblem[];
}

/** Corrects finds of one kind, one correction after the other; of two on one find the first holds. */
export function correctEach<T extends Span>(
  all: readonly T[],
  own: readonly Own[],
  ground: Ground,
  sort: Sort<T>,
): Revised<T> {
  const changed = new Map<T, { readonly by: Correction; readonly now?: T }>();
  const problems: CorrectionProblem[] = [];
  for (const one of own) {
    const located = locate(ground, one.place as Parameters<typeof locate>[1]);
    const made = 'fault' in located ? [located] : located.spans.map((words) => changeAt(words, all, one, sort));
    const good = made.filter((result): result is Change<T> => 'one' in result);
    const other = good.map((change) => changed.get(change.one)).find((earlier) => earlier !== undefined);
    if (good.length === 0) problems.push(toProblem(one.correction, (made[0] as { fault: Fault }).fault));
    else if (other) problems.push(contradiction(one.correction, ['quote'], other.by));
    else if (!one.isFaulty)
      for (const { one: was, now } of good) changed.set(was, { by: one.correction, ...(now && { now }) });
  }
  const corrected = [...changed].map(([was, { by, now }]): Corrected => {
    const { start, end } = sort.toFind(was);
    const holds = now && sort.toFind(now);
    return {
      ...{ start, end, correction: by.id, was: [sort.toFind(was)] },
      ...(holds && holds.kind !== 'reference' && { now: holds }),
    };
  });
  return { all: all.flatMap((one) => (changed.has(one) ? (changed.get(one)!.now ?? []) : [one])), corrected, problems };
}

interface Change<T> {
  readonly one: T;
  readonly now?: T;
}

function changeAt<T extends Span>(
  words: Span,
  all: readonly T[],
  own: Own,
  sort: Sort<T>,
): Change<T> | { readonly fault: Fault } {
  const [one, ...others] = sort.meant(all, words);
  if (!one) return { fault: none(sort.noun) };
  if (others.length > 0) return { fault: several(sort, [one, ...others]) };
  // Of one that cannot be understood it is only asked whether its words are there.
  const made = own.isFaulty ? {} : sort.become(one, own);
  return 'fault' in made ? made : { one, ...made };
}

export const none = (noun: string): Fault => ({
  key: 'quote',
  expected: `words of a ${noun} that the machine has found`,
  found: `words in which it has found none`,
  hint: `quote words of the ${noun}, or remove the correction`,
});

const several = <T extends Span>({ noun, toFind }: Sort<T>, all: readonly T[]): Fault => ({
  key: 'quote',
  expected: `words of one ${noun}`,
  found: all.map((one) => `“${brief(toFind(one).text)}”`).join(' and '),
  hint: 'quote more of the one that is meant, from its first word',
});

/** That a correction says what is so already. */
export const stale = (found: string): Fault => ({
  key: 'quote',
  expected: 'words about which the machine is wrong',
  found: `${found} already`,
  hint: 'remove the correction',
});

const LONGEST = 60;
export const brief = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);
