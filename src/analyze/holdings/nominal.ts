import {
  ARMED_TYPES,
  AUXILIARIES,
  INTENTS,
  NOMINALS,
  PREPOSITIONS,
  STOPS,
  VERB_FORMS,
  type Modifier,
} from '../../lexicon/holdings.ts';
import { foundOf, senseOf, spanOf, type Found } from './found.ts';
import { isPossessive, wordAt, type Actor, type Item, type System } from './item.ts';
import { systemsAt } from './object.ts';
import { actorsAt, agentsAt, partnerAfter } from './parties.ts';

/** What nouns say: "Germany's purchase of", "the delivery of … by", "Russia's missiles", "the aircraft of the Navy". */
export function readNominals(items: readonly Item[]): Found[] {
  return items.flatMap((item, i): Found[] => {
    if (item.kind === 'actor') {
      if (isPossessive(items, i + 1)) return possessive(items, item.actor, i + 2);
      return ARMED_TYPES.test(item.actor.type) ? compound(items, item.actor, i) : [];
    }
    if (item.kind === 'system') return ofActor(items, item.system, i);
    const meaning = item.kind === 'word' && wordAt(items, i + 1) === 'of' ? NOMINALS.get(item.lower) : undefined;
    return meaning ? byActor(items, i) : [];
  });
}

/** After "Germany's": a verbal noun, an intention, or the systems themselves. */
function possessive(items: readonly Item[], actor: Actor, from: number): Found[] {
  for (let i = from; i < from + 4; i++) {
    const word = wordAt(items, i);
    const meaning = NOMINALS.get(word);
    if (meaning && /^(?:of|for)$/.test(wordAt(items, i + 1))) {
      const object = systemsAt(items, i + 2);
      const sense = object && senseOf(meaning, doubts(items, object.to));
      if (!sense) return [];
      const to = meaning === 'delivers' ? partnerAfter(items, object.to, 'to') : undefined;
      return foundOf(sense, [actor], object.systems, {
        cue: spanOf(items, i, i + 2),
        implied: [],
        pattern: 'a noun for what is done, with the actor as its possessor',
        ...(to && { partner: { actor: to, role: 'to' } }),
      });
    }
    if (INTENTS.has(word)) return intent(items, actor, i);
    if (word === '' || STOPS.has(word)) break;
  }
  return owned(items, actor, from);
}

/** "Berlin's decision not to supply weapons". */
function intent(items: readonly Item[], actor: Actor, noun: number): Found[] {
  const not = wordAt(items, noun + 1) === 'not' ? 1 : 0;
  if (wordAt(items, noun + 1 + not) !== 'to') return [];
  const at = noun + 2 + not;
  const verb = VERB_FORMS.get(wordAt(items, at))?.find(({ forms }) => forms.includes('base'));
  if (!verb || /^(?:asks|approves|strikes)$/.test(verb.meaning)) return [];
  const end = at + 1 + verb.particle.length;
  const object = systemsAt(items, end);
  const sense =
    object && senseOf(verb.meaning, [INTENTS.get(wordAt(items, noun))!, ...(not ? (['negated'] as const) : [])]);
  if (!sense) return [];
  const to = verb.meaning === 'delivers' || verb.meaning === 'sends' ? partnerAfter(items, object.to, 'to') : undefined;
  return foundOf(sense, [actor], object.systems, {
    cue: spanOf(items, noun, end),
    implied: [],
    pattern: 'an intention with the actor as its possessor',
    ...(to && { partner: { actor: to, role: 'to' } }),
  });
}

/** "Russia's advanced missiles": nothing but their adjectives between. */
function owned(items: readonly Item[], actor: Actor, from: number): Found[] {
  const object = systemsAt(items, from);
  const first = object?.systems[0];
  if (!object || !first) return [];
  const between = items.slice(
    from,
    items.findIndex(({ end }) => end === first.end),
  );
  if (between.length > 4 || between.some((item) => item.kind !== 'word' || item.lower === 'of')) return [];
  return foundOf({ relation: 'has' }, [actor], [first], {
    cue: spanOf(items, from - 1, from),
    implied: [],
    pattern: 'the actor stands as the possessor',
  });
}

/** "NATO anti-missile systems". A country there is where they come from ("US Patriot missiles"). */
function compound(items: readonly Item[], actor: Actor, at: number): Found[] {
  const next = items[at + 1];
  if (next?.kind !== 'system') return [];
  return foundOf({ relation: 'has' }, [actor], [next.system], {
    cue: spanOf(items, at, at + 2),
    implied: ['its name stands before them'],
    pattern: 'the organization’s name stands right before the system',
  });
}

/** "two aircraft of the U.S. Navy". */
function ofActor(items: readonly Item[], system: System, at: number): Found[] {
  if (wordAt(items, at + 1) !== 'of') return [];
  const actors = actorsAt(items, at + 2);
  if (!actors || isPossessive(items, actors.to) || items[actors.to]?.kind === 'name') return [];
  return foundOf({ relation: 'has' }, actors.actors, [system], {
    cue: spanOf(items, at + 1, at + 2),
    implied: [],
    pattern: 'the system is said to be of the actor',
  });
}

/** "the delivery of missiles to Ukraine by the United States". */
function byActor(items: readonly Item[], noun: number): Found[] {
  const object = systemsAt(items, noun + 2);
  if (!object) return [];
  const by = agent(items, object.to);
  const sense = by && senseOf(NOMINALS.get(wordAt(items, noun))!, doubts(items, object.to));
  if (!sense) return [];
  const to = sense.relation === 'delivers' ? partnerAfter(items, object.to, 'to') : undefined;
  return foundOf(sense, by, object.systems, {
    cue: spanOf(items, noun, noun + 2),
    implied: [],
    pattern: 'a noun for what is done, with the actor after “by”',
    ...(to && { partner: { actor: to, role: 'to' } }),
  });
}

function agent(items: readonly Item[], from: number): readonly Actor[] | undefined {
  for (let i = from; i < from + 6; i++) {
    if (items[i]?.kind === 'mark') return undefined;
    const word = wordAt(items, i);
    if (word === 'by') return agentsAt(items, i + 1);
    if (AUXILIARIES.has(word) || (word !== 'to' && PREPOSITIONS.has(word))) return undefined;
  }
  return undefined;
}

/** "Israel's sale of … could be signed". */
const doubts = (items: readonly Item[], from: number): Modifier[] =>
  items.slice(from, from + 9).some((item) => item.kind === 'word' && /^(?:could|may|might)$/.test(item.lower))
    ? ['considered']
    : [];
