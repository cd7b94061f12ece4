import { CONDITIONALS, DENIALS, NOMINALS, type Meaning } from '../../lexicon/holdings.ts';
import { complementOf, type Complement } from './complement.ts';
import type { Cue } from './cue.ts';
import { foundOf, senseOf, spanOf, type Found } from './found.ts';
import { groupBefore, voiceOf, type Group } from './group.ts';
import { wordAt, type Item } from './item.ts';
import { subjectBefore, type Context, type Subject } from './subject.ts';

export interface Read {
  readonly found: readonly Found[];
  /** The verb's subject, for those that go on from it. */
  readonly subject?: Subject | undefined;
}

/** Subject, verb and object in the active voice. */
export function readClause(items: readonly Item[], cue: Cue, context: Context): Read {
  const group = groupBefore(items, cue);
  const subject = subjectBefore(items, group.from, context);
  if (!subject || voiceOf(cue, group, subject.plural) !== 'active') return { found: [] };
  if (group.headline && (subject.from !== 0 || subject.because !== undefined)) return { found: [], subject };
  const object = complementOf(items, asMeant(cue, subject, group), subject);
  if (!object || isHypothetical(items, subject.from) || isBetween(items, cue, subject, object))
    return { found: [], subject };
  const ahead = cue.contracted
    ? (['contracted'] as const)
    : group.headline || object.planned
      ? (['planned'] as const)
      : [];
  const denied = isDenied(items, subject.from) ? (['negated'] as const) : [];
  const sense = senseOf(object.meaning, [...group.modifiers, ...ahead, ...denied]);
  if (!sense) return { found: [], subject };
  const implied = [
    ...(subject.because ? [subject.because] : []),
    ...reasons(object.meaning, cue),
    ...(cue.meaning === 'approves' && object.planned ? ['it approves or announces it'] : []),
    ...(group.unsure ? ['it only may have come about'] : []),
  ];
  const more = {
    cue: spanOf(items, group.modifiers.length > 0 ? group.from : cue.from, cue.to),
    implied,
    pattern: 'the verb has the actor for its subject and the system for its object',
  };
  const found = foundOf(sense, subject.actors, object.systems, {
    ...more,
    ...(object.partner && { partner: object.partner }),
  });
  return { found: [...found, ...givers(object, found)], subject };
}

/** "Egypt and France signed a contract for the supply of": who buys and who sells is not told. */
function isBetween(items: readonly Item[], { contracted, to }: Cue, { actors }: Subject, object: Complement): boolean {
  if (!contracted || actors.length < 2) return false;
  const words = items.slice(to, to + 4).flatMap((item) => (item.kind === 'word' ? [item.lower] : []));
  return object.meaning !== 'orders' || words.some((word) => NOMINALS.get(word) === 'delivers');
}

/** A force sends its own ("deploys"); a promise to send is one to deliver, whoever gets it. */
function asMeant(cue: Cue, { actors }: Subject, { modifiers }: Group): Cue {
  if (cue.meaning !== 'sends') return cue;
  if (actors.every(({ type }) => FORCES.test(type))) return { ...cue, meaning: 'deploys' };
  return modifiers.includes('promised') ? { ...cue, meaning: 'delivers' } : cue;
}

const FORCES = /armed forces|army|navy|air force|marines/;

const reasons = (meaning: Meaning, { word }: Cue): string[] =>
  meaning === 'strikes'
    ? [`what strikes with it has it in use`]
    : meaning === 'receives'
      ? [`what has “${word}” it has it`]
      : [];

/** "received Patriots from Germany": Germany delivers them. */
function givers({ meaning, partner }: Complement, received: readonly Found[]): Found[] {
  if (meaning !== 'receives' || partner?.role !== 'from') return [];
  return received.flatMap((one): Found[] =>
    one.relation === 'has' && !one.negated
      ? [{ ...one, relation: 'delivers', actor: partner.actor, partner: { actor: one.actor, role: 'to' } }]
      : [],
  );
}

/** "if Germany delivers": nobody says that it does. */
const isHypothetical = (items: readonly Item[], from: number): boolean => CONDITIONALS.has(wordAt(items, from - 1));

/** "denied that it had delivered". */
const isDenied = (items: readonly Item[], from: number): boolean =>
  items.slice(Math.max(0, from - 6), from).some((item) => item.kind === 'word' && DENIALS.has(item.lower));
