import type { Correction, CorrectionProblem, Mention } from '../../model.ts';
import { notJoined } from './apart.ts';
import { isId, means, named, ofAnyKind, type Named } from './entities.ts';
import type { Prepared } from './index.ts';
import { idleMove } from './moves.ts';
import { toProblem } from './problems.ts';
import type { Target } from './targets.ts';

/** Corrections that make something an entity which neither catalogue, articles nor another correction know. */
export function strangers(
  mentions: readonly Mention[],
  { own, everywhere, corrections }: Prepared,
): CorrectionProblem[] {
  const found = new Set(mentions.flatMap((one) => ('entity' in one ? one.entity : [])));
  const ofName = new Set([...found].map(ofAnyKind));
  const given = new Set(corrections.flatMap((one) => ('name' in one && one.name ? keyOfName(one.name) : [])));
  const isStranger = (target: Target): boolean => {
    if ('known' in target || !target.unsure) return false;
    const key = keyOfName(target.name);
    return !given.has(key) && !(target.kind ? found.has(named(target.kind, target.name).entity) : ofName.has(key));
  };
  const targets = [...[...own.values()].flat(), ...everywhere.moves.values()];
  const strange = new Map(
    targets.flatMap(({ correction, target }) =>
      target && isStranger(target) ? [[correction.id, { correction, target }]] : [],
    ),
  );
  return [...strange.values()].map(({ correction, target }) => {
    const key = 'into' in correction && correction.into ? 'into' : 'entity';
    return toProblem(correction, strangerFault(key, ('unsure' in target && target.unsure) || ''));
  });
}

const keyOfName = (name: string): string => ofAnyKind(named('person', name).entity);

const strangerFault = (key: string, name: string) => ({
  key,
  expected: 'an entity that the catalogue or an article names',
  found: `"${name}", which none does`,
  hint: 'correct the name; for a new entity write "name" (in place of merge, "do: rename")',
  unknown: name,
});

/** A correction that holds everywhere and changes nothing anywhere. */
export function idleProblem(correction: Correction, known: readonly Named[]): CorrectionProblem[] {
  if (correction.do === 'refuse')
    return [
      toProblem(correction, {
        key: 'words',
        expected: `words that the machine takes for a name${correction.kind ? ` (${correction.kind})` : ''}`,
        found: `"${correction.words}", which it takes for none`,
        hint: 'correct the words or remove the correction',
      }),
    ];
  if (correction.do === 'apart') return [toProblem(correction, notJoined(correction))];
  if (correction.do !== 'merge' && correction.do !== 'rename') return [];
  return [idleMove(correction, keyOfWords(correction.entity), known)];
}

/** A correction with another fault, of an entity that no article names and no other correction makes. */
export function unknownEntity(
  correction: Correction,
  others: readonly CorrectionProblem[],
  known: readonly Named[],
  corrections: readonly Correction[],
): CorrectionProblem[] {
  if (correction.do !== 'merge' && correction.do !== 'rename') return [];
  const isTold = others.some(({ path }) => path[0] === 'entity');
  const key = keyOfWords(correction.entity);
  const isKnown = known.some(({ entity }) => means(key, entity));
  const made = corrections.flatMap((one) => [
    ...('into' in one ? [one.into] : []),
    ...('name' in one ? [one.name] : []),
  ]);
  const isMade = made.some((words) => words && ofAnyKind(keyOfWords(words)) === ofAnyKind(key));
  return isTold || isKnown || isMade ? [] : [idleMove(correction, key, known)];
}

const keyOfWords = (words: string): string => (isId(words) ? words : keyOfName(words));
