import { NOMINALS, VERB_FORMS, type Meaning } from '../../lexicon/holdings.ts';
import type { Cue } from './cue.ts';
import type { Found } from './found.ts';
import { markAt, wordAt, type Actor, type Item, type System } from './item.ts';
import { isOwnObject, systemsAt } from './object.ts';
import { actorsAt, isSentTo, partnerAfter } from './parties.ts';
import type { Subject } from './subject.ts';

/** What a verb is about, with who else has part in it. */
export interface Complement {
  readonly systems: readonly System[];
  readonly meaning: Meaning;
  readonly partner?: Found['partner'];
  /** A verb that only announces or allows it. */
  readonly planned?: boolean;
}

/** What an active verb is about: the systems after it, or before its subject in a relative clause. */
export function complementOf(items: readonly Item[], cue: Cue, subject: Subject): Complement | undefined {
  return objectOf(items, cue) ?? relativeObject(items, cue, subject);
}

function objectOf(items: readonly Item[], cue: Cue): Complement | undefined {
  const { meaning, to: at } = cue;
  if (meaning === 'delivers' || meaning === 'sends') return givenAt(items, cue);
  if (meaning === 'asks') return askedAt(items, at);
  if (meaning === 'approves') return approvedAt(items, cue);
  if (meaning === 'has' && cue.forms.length > 0 && !isOwnObject(items, at)) return undefined;
  // "interested in shoring up": something else is done with it.
  if (cue.forms.length === 0 && /ing$/.test(wordAt(items, at))) return undefined;
  const direct = systemsAt(items, afterSource(items, at, meaning));
  if (meaning === 'strikes') return direct ? { systems: direct.systems, meaning: 'targets' } : struckWith(items, at);
  if (!direct) return undefined;
  if (meaning === 'considers' && /^(?:exam|stud|explor)/.test(cue.word) && !hasOf(items, at, direct.to))
    return undefined;
  const from =
    meaning === 'orders' || meaning === 'receives' || meaning === 'asks-for'
      ? partnerAfter(items, direct.to, 'from')
      : undefined;
  return { systems: direct.systems, meaning, ...(from && { partner: { actor: from, role: 'from' } }) };
}

const hasOf = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => item.kind === 'word' && item.lower === 'of');

/** "requests from the allies new systems". */
function afterSource(items: readonly Item[], at: number, meaning: Meaning): number {
  if (meaning !== 'asks-for' || wordAt(items, at) !== 'from') return at;
  return wordAt(items, at + 1) === 'the' ? at + 3 : at + 2;
}

/** "delivered missiles to Ukraine", "supplied Russia with drones", "gave Ukraine drones", "handed over to Ukraine six tanks". */
function givenAt(items: readonly Item[], { to: at, meaning }: Cue): Complement | undefined {
  const listed = actorsAt(items, wordAt(items, at) === 'to' ? at + 1 : at);
  const receiver = listed?.actors[0];
  const withAt = listed && wordAt(items, listed.to) === 'with' ? listed.to + 1 : listed?.to;
  const given = withAt === undefined || /^['’]/.test(markAt(items, withAt)) ? undefined : systemsAt(items, withAt);
  if (given && receiver && !partnerAfter(items, given.to, 'to')) return toward(given.systems, meaning, receiver);
  const direct = systemsAt(items, at);
  const partner = direct && partnerAfter(items, direct.to, 'to');
  if (!direct || (meaning === 'sends' && !isSentTo(items, direct.to))) return undefined;
  return partner ? toward(direct.systems, meaning, partner) : { systems: direct.systems, meaning };
}

const toward = (systems: readonly System[], meaning: Meaning, actor: Actor): Complement => ({
  systems,
  meaning,
  partner: { actor, role: 'to' },
});

/** "asks Washington for missiles", "asks its allies to send missiles". */
function askedAt(items: readonly Item[], at: number): Complement | undefined {
  if (wordAt(items, at) === 'from') {
    const systems = systemsAt(items, afterSource(items, at, 'asks-for'))?.systems;
    return systems && { systems, meaning: 'asks-for' };
  }
  const asked = actorsAt(items, at)?.actors[0];
  for (let i = at; i < at + 8; i++) {
    if (items[i]?.kind === 'mark') return undefined;
    const after = wordAt(items, i) === 'for' ? i + 1 : wordAt(items, i) === 'to' ? afterVerb(items, i + 1) : undefined;
    const systems = after === undefined ? undefined : systemsAt(items, after)?.systems;
    if (systems) return { systems, meaning: 'asks-for', ...(asked && { partner: { actor: asked, role: 'from' } }) };
  }
  return undefined;
}

/** After the verb of what somebody is asked to do with systems. */
function afterVerb(items: readonly Item[], i: number): number | undefined {
  if (/^(?:expand|increase|boost|strengthen|develop|build|produce|speed|accelerate)$/.test(wordAt(items, i)))
    return /^up$/.test(wordAt(items, i + 1)) ? i + 2 : i + 1;
  const verb = VERB_FORMS.get(wordAt(items, i))?.find(({ meaning }) =>
    /^(?:delivers|sends|orders|deploys)$/.test(meaning),
  );
  if (!verb) return undefined;
  const to = i + 1 + verb.particle.length;
  const receiver = actorsAt(items, to)?.to ?? (/^(?:it|them|him|us)$/.test(wordAt(items, to)) ? to + 1 : to);
  return wordAt(items, receiver) === 'with' ? receiver + 1 : receiver;
}

/** "approved the purchase of", "began the delivery of"; "confirmed the delivery of tanks from South Korea" received them. */
function approvedAt(items: readonly Item[], { to: at, word }: Cue): Complement | undefined {
  for (let i = at; i < at + 4; i++) {
    const meaning = NOMINALS.get(wordAt(items, i));
    const object = meaning && wordAt(items, i + 1) === 'of' ? systemsAt(items, i + 2) : undefined;
    if (!meaning || !object) continue;
    const { systems, to } = object;
    const giver = partnerAfter(items, to, 'from');
    if (meaning === 'delivers' && giver)
      return { systems, meaning: 'receives', partner: { actor: giver, role: 'from' } };
    const receiver = meaning === 'delivers' ? partnerAfter(items, to, 'to') : undefined;
    const planned = /^(?:approv|author|announc)/.test(word);
    return { systems, meaning, planned, ...(receiver && { partner: { actor: receiver, role: 'to' as const } }) };
  }
  return undefined;
}

/** "attacked Kyiv with drones". */
function struckWith(items: readonly Item[], at: number): Complement | undefined {
  for (let i = at; i < at + 12 && i < items.length; i++) {
    if (/^[;:–—]$/.test(markAt(items, i))) return undefined;
    const systems = wordAt(items, i) === 'with' ? systemsAt(items, i + 1) : undefined;
    if (systems) return { systems: systems.systems, meaning: 'strikes' };
  }
  return undefined;
}

/** "the missile systems (that) it needs": the system stands before the subject. */
function relativeObject(items: readonly Item[], { to, meaning }: Cue, { from }: Subject): Complement | undefined {
  const next = items[to];
  const ends =
    !next ||
    next.kind === 'mark' ||
    next.kind === 'date' ||
    /^(?:to|in|from|for|and|last|by|since|at)$/.test(wordAt(items, to));
  const before = items[/^(?:that|which)$/.test(wordAt(items, from - 1)) ? from - 2 : from - 1];
  if (!ends || before?.kind !== 'system' || meaning === 'asks' || meaning === 'approves' || meaning === 'strikes')
    return undefined;
  const partner = meaning === 'delivers' || meaning === 'sends' ? partnerAfter(items, to, 'to') : undefined;
  return { systems: [before.system], meaning, ...(partner && { partner: { actor: partner, role: 'to' } }) };
}
