import { VERB_FORMS, type Meaning } from '../../lexicon/holdings.ts';
import type { Cue } from './cue.ts';
import { foundOf, senseOf, spanOf, type Found } from './found.ts';
import { groupBefore, voiceOf } from './group.ts';
import { joinAt, markAt, wordAt, type Item, type System } from './item.ts';
import { agentsAt, partnerAfter } from './parties.ts';

const NEVER: ReadonlySet<Meaning> = new Set(['asks', 'approves', 'receives', 'strikes', 'lacks']);

/** "The missiles were deployed by Russia", "F-16 fighters supplied by Denmark". */
export function readPassive(items: readonly Item[], cue: Cue): Found[] {
  if (!cue.forms.includes('participle') || (NEVER.has(cue.meaning) && cue.meaning !== 'strikes')) return [];
  const group = groupBefore(items, cue);
  const isReduced = group.from === cue.from;
  if (!isReduced && voiceOf(cue, group, false) !== 'passive') return [];
  const systems = systemsBefore(items, relativeStart(items, group.from));
  const by = agentAfter(items, cue.to);
  if (systems.length === 0 || !by) return [];
  const sense = senseOf(cue.meaning === 'strikes' ? 'targets' : cue.meaning, group.modifiers);
  if (!sense) return [];
  const to = cue.meaning === 'delivers' || cue.meaning === 'sends' ? partnerAfter(items, cue.to, 'to') : undefined;
  return foundOf(sense, by, systems, {
    cue: spanOf(items, cue.from, cue.to),
    implied: [],
    pattern: 'the verb is in the passive voice, the actor stands after “by”',
    ...(to && { partner: { actor: to, role: 'to' } }),
  });
}

/** "the missiles, which were deployed by". */
const relativeStart = (items: readonly Item[], i: number): number => {
  if (!/^(?:which|that)$/.test(wordAt(items, i - 1))) return i;
  return markAt(items, i - 2) === ',' ? i - 2 : i - 1;
};

/** The systems of a list that ends right before an index. */
function systemsBefore(items: readonly Item[], to: number): System[] {
  const found: System[] = [];
  for (let i = to - 1; i >= 0;) {
    const item = items[i];
    if (item?.kind !== 'system') break;
    found.unshift(item.system);
    // The words between the members of a list are its adjectives.
    let back = i - 1;
    while (back > 0 && i - back < 3 && !joinAt(items, back) && items[back]!.kind === 'word') back--;
    if (!joinAt(items, back)) break;
    i = back - 1;
    while (i > 0 && joinAt(items, i)) i--;
  }
  return found;
}

/** Who stands after "by", before another verb or thing comes in between. */
function agentAfter(items: readonly Item[], from: number) {
  for (let i = from; i < from + 9; i++) {
    if (/^[,;:.]$/.test(markAt(items, i)) || items[i]?.kind === 'system') return undefined;
    const word = wordAt(items, i);
    if (word === 'by') return agentsAt(items, i + 1);
    if (VERB_FORMS.has(word) || /^(?:and|but|or|which|that|after|when|while)$/.test(word)) return undefined;
  }
  return undefined;
}
